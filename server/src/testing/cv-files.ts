import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

export interface CvJob {
  readonly title: string;
  readonly company: string;
  readonly place?: string;
  /** As it is printed: "Mar 2019", "2019". */
  readonly start: string;
  readonly end: string;
  readonly points: readonly string[];
}

/** A person as a CV shows them. */
export interface CvProfile {
  readonly name: string;
  readonly headline: string;
  readonly email: string;
  readonly phone: string;
  readonly place: string;
  readonly link?: string;
  readonly summary?: string;
  readonly jobs: readonly CvJob[];
  readonly education: readonly {
    readonly school: string;
    readonly degree: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly certifications?: readonly string[];
}

const contactLine = (cv: CvProfile) => [cv.place, cv.email, cv.phone, cv.link].filter(Boolean).join(' | ');
const dates = (one: { readonly start: string; readonly end: string }) => `${one.start} – ${one.end}`;

interface Block {
  readonly style: 'name' | 'line' | 'heading' | 'strong' | 'bullet' | 'gap';
  readonly text: string;
}

const heading = (text: string): Block[] => [
  { style: 'gap', text: '' },
  { style: 'heading', text },
];
const line = (text: string): Block => ({ style: 'line', text });

function jobBlocks(job: CvJob): Block[] {
  return [
    { style: 'strong', text: `${job.title}, ${job.company}` },
    line([dates(job), job.place].filter(Boolean).join(' · ')),
    ...job.points.map((text): Block => ({ style: 'bullet', text })),
    { style: 'gap', text: '' },
  ];
}

function schoolBlocks(school: CvProfile['education'][number]): Block[] {
  return [{ style: 'strong', text: school.degree }, line(`${school.school}, ${dates(school)}`)];
}

/** The blocks of a one-column CV, the same in every format. */
function blocksOf(cv: CvProfile): Block[] {
  const certifications = cv.certifications ?? [];
  return [
    { style: 'name', text: cv.name },
    line(cv.headline),
    line(contactLine(cv)),
    ...(cv.summary === undefined ? [] : [...heading('Profile'), line(cv.summary)]),
    ...heading('Experience'),
    ...cv.jobs.flatMap(jobBlocks),
    ...heading('Education'),
    ...cv.education.flatMap(schoolBlocks),
    ...heading('Skills'),
    line(cv.skills.join(', ')),
    ...heading('Languages'),
    line(cv.languages.join(', ')),
    ...(certifications.length === 0 ? [] : [...heading('Certifications'), ...certifications.map(line)]),
  ];
}

export function cvText(cv: CvProfile): string {
  const lines = blocksOf(cv).map(({ style, text }) => {
    if (style === 'bullet') return `- ${text}`;
    return style === 'heading' ? text.toUpperCase() : text;
  });
  return `${lines.join('\n')}\n`;
}

const sizes: Readonly<Record<Block['style'], number>> = {
  name: 22,
  heading: 14,
  strong: 11,
  line: 10,
  bullet: 10,
  gap: 6,
};

/** A text PDF. `compress: false` keeps it readable for tests that break it on purpose. */
export function cvPdf(cv: CvProfile, options: { readonly compress?: boolean } = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 56, compress: options.compress ?? true });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    for (const { style, text } of blocksOf(cv)) {
      const bold = style === 'name' || style === 'heading' || style === 'strong';
      pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(sizes[style]);
      if (style === 'gap') pdf.moveDown(1);
      else pdf.text(style === 'bullet' ? `• ${text}` : text, { lineGap: 2 });
    }
    pdf.end();
  });
}

function docxParagraph({ style, text }: Block): Paragraph {
  if (style === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  if (style === 'bullet') return new Paragraph({ text, bullet: { level: 0 } });
  const bold = style === 'name' || style === 'strong';
  return new Paragraph({ children: [new TextRun({ text, bold, size: sizes[style] * 2 })] });
}

export async function cvDocx(cv: CvProfile): Promise<Buffer> {
  const document = new Document({ sections: [{ children: blocksOf(cv).map(docxParagraph) }] });
  return Packer.toBuffer(document);
}

/** JSON Resume (jsonresume.org). */
export function cvJson(cv: CvProfile): string {
  const [city, country] = cv.place.split(', ');
  return JSON.stringify({
    basics: {
      name: cv.name,
      label: cv.headline,
      email: cv.email,
      phone: cv.phone,
      url: cv.link,
      summary: cv.summary,
      location: { city, countryCode: country },
    },
    work: cv.jobs.map((job) => ({
      name: job.company,
      position: job.title,
      location: job.place,
      startDate: job.start,
      endDate: /present/i.test(job.end) ? undefined : job.end,
      highlights: job.points,
    })),
    education: cv.education.map(({ school, degree, start, end }) => ({
      institution: school,
      studyType: degree,
      startDate: start,
      endDate: end,
    })),
    skills: [{ name: 'Skills', keywords: cv.skills }],
    languages: cv.languages.map((one) => {
      const [language, fluency] = one.replace(')', '').split(' (');
      return { language, fluency };
    }),
    certificates: (cv.certifications ?? []).map((name) => ({ name })),
  });
}
