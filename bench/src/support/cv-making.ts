import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { pick, seeded } from './random.js';

export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array;
}

type Line = readonly ['name' | 'heading' | 'strong' | 'line' | 'bullet', string];

const first = 'Ada Bo Chidi Dana Emre Fatou Grace Hanna Ines Jonas Karla Luis Maya Noor Olga Pia'.split(' ');
const last = 'Okafor Silva Novak Haddad Brandt Nguyen Moreau Rossi Kowalska Tanaka Lind Duarte'.split(' ');
const places = [
  'Berlin, Germany',
  'Lisbon, Portugal',
  'Leeds, United Kingdom',
  'Austin, TX',
  'Lagos, Nigeria',
];
const titles = ['Software Engineer', 'Back-end Developer', 'Data Engineer', 'Team Lead', 'Platform Engineer'];
const companies = [
  'Harbour GmbH',
  'Quay Ltd',
  'Pier Systems Inc.',
  'Dock Labs',
  'Mole & Sons',
  'Basin Group',
];
const skills =
  'Java,Python,PostgreSQL,Docker,Kubernetes,TypeScript,React,Redis,Kafka,Terraform,AWS,Git,GraphQL,Linux,MongoDB'.split(
    ',',
  );
const deeds = [
  'Built and ran services',
  'Moved a monolith to services',
  'Cut response times by half',
  'Led a team of five',
  'Wrote the tests that were missing',
  'Planned capacity for peak season',
];

function linesOf(random: () => number, index: number): Line[] {
  const [given = ''] = pick(random, first, 1);
  const [family = ''] = pick(random, last, 1);
  const jobs = Array.from({ length: 5 }, (_, job): Line[] => {
    const [title, company] = [pick(random, titles, 1)[0], pick(random, companies, 1)[0]];
    const end = job === 0 ? 'Present' : `Feb ${2025 - job * 3}`;
    const points = pick(random, deeds, 5).map((deed): Line => [
      'bullet',
      `${deed} with ${pick(random, skills, 3).join(', ')}, for customers in several countries`,
    ]);
    return [['strong', `${title}, ${company}`], ['line', `Mar ${2022 - job * 3} – ${end}`], ...points];
  });
  return [
    ['name', `${given} ${family}`],
    ['line', `${pick(random, places, 1)[0]} | ${given}.${family}.${index}@mail.example`],
    ['heading', 'Experience'],
    ...jobs.flat(),
    ['heading', 'Education'],
    ['line', 'BSc Computer Science, University of Leeds, 2006 – 2010'],
    ['heading', 'Skills'],
    ['line', pick(random, skills, 9).join(', ')],
    ['heading', 'Languages'],
    ['line', 'English (C1), German (native)'],
  ];
}

const sizes = { name: 22, heading: 14, strong: 11, line: 10, bullet: 10 } as const;

function pdf(lines: readonly Line[]): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4', margin: 56 });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    for (const [style, text] of lines) {
      if (style === 'heading' || style === 'strong') document.moveDown(0.6);
      document.fontSize(sizes[style]).text(style === 'bullet' ? `• ${text}` : text);
    }
    document.end();
  });
}

async function docx(lines: readonly Line[]): Promise<Uint8Array> {
  const children = lines.map(([style, text]) => {
    if (style === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
    return style === 'bullet' ? new Paragraph({ text, bullet: { level: 0 } }) : new Paragraph({ text });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Two-page CVs of five jobs each, half PDF and half DOCX, the same for the same seed. */
export async function makeCvs(count: number, seed: number): Promise<MadeFile[]> {
  const random = seeded(seed);
  const files: MadeFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const lines = linesOf(random, index);
    files.push(
      index % 2 === 0
        ? { name: `cv-${index}.pdf`, content: await pdf(lines) }
        : { name: `cv-${index}.docx`, content: await docx(lines) },
    );
  }
  return files;
}
