import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Cv, type CvJob, type HeadingKind } from '../generate/types.js';
import { contactLines, everything, shownName, tongues } from './html.js';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const line = (text: string) => new Paragraph({ text });
const strong = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

function jobHead(cv: Cv, job: CvJob, dated: boolean): Paragraph[] {
  const dates = dated ? `\t${job.dates}` : '';
  switch (cv.style.jobHead) {
    case 'title-first':
      return [strong(`${job.title}${dates}`), line(`${job.company}, ${job.place}`)];
    case 'company-first':
      return [strong(`${job.company}, ${job.place}${dates}`), line(job.title)];
    case 'one-line':
      return [strong(`${job.title}, ${job.company}`), ...(dated ? [line(job.dates)] : [])];
    case 'at':
      return [strong(`${job.title} ${cv.at} ${job.company}${dates}`)];
    case 'bar':
      return [strong(`${job.title} | ${job.company}${dated ? ` | ${job.dates}` : ''}`)];
  }
}

const bytes = async (document: Document) => new Uint8Array(await Packer.toBuffer(document));
const body = (cv: Cv, job: CvJob, dated: boolean) => [...jobHead(cv, job, dated), ...job.lines.map(bullet)];

const plainSections: Readonly<Record<HeadingKind, (cv: Cv) => Paragraph[]>> = {
  contact: (cv) => contactLines(cv).map(line),
  summary: (cv) => [line(cv.summary)],
  experience: (cv) => cv.jobs.flatMap((job) => body(cv, job, true)),
  education: (cv) =>
    cv.schools.flatMap((one) => [
      strong(`${one.degree}\t${one.dates}`),
      line(one.institution),
      ...(one.thesis === '' ? [] : [line(one.thesis)]),
    ]),
  skills: (cv) => (cv.style.contactLabels ? cv.skills.map(bullet) : [line(cv.skills.join(', '))]),
  languages: (cv) => tongues(cv).map(line),
  certificates: (cv) => cv.certificates.map((one) => line(`${one.name} (${one.year})`)),
  volunteer: ({ volunteer }) =>
    volunteer === null ? [] : [strong(`${volunteer.title}\t${volunteer.dates}`), line(volunteer.company)],
  interests: (cv) => [line(cv.interests)],
  projects: ({ project }) =>
    project === null ? [] : [strong(`${project.name}\t${project.year}`), line(project.line)],
  awards: (cv) => (cv.award === null ? [] : [line(cv.award)]),
  references: (cv) => (cv.reference === null ? [] : [line(cv.reference)]),
};

/** Heading styles, paragraphs, lists, dates behind a tab. */
export async function wordPlain(cv: Cv): Promise<Uint8Array> {
  const children = everything.flatMap((kind) => {
    const content = plainSections[kind](cv);
    return content.length > 0 ? [heading(cv.headings[kind]), ...content] : [];
  });
  const head = [
    new Paragraph({ text: shownName(cv), heading: HeadingLevel.TITLE }),
    line(cv.headline),
    ...contactLines(cv).map(line),
  ];
  return bytes(new Document({ sections: [{ children: [...head, ...children] }] }));
}

const cell = (children: Paragraph[], percent: number) =>
  new TableCell({ children, width: { size: percent, type: WidthType.PERCENTAGE } });
const grid = (rows: readonly (readonly [Paragraph[], Paragraph[]])[], left: number) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ([first, second]) => new TableRow({ children: [cell(first, left), cell(second, 100 - left)] }),
    ),
  });

/** Every entry a row: dates in the left cell, the rest in the right. */
export async function wordTable(cv: Cv): Promise<Uint8Array> {
  const head = [
    new Paragraph({ children: [new TextRun({ text: shownName(cv), bold: true, size: 40 })] }),
    grid(
      cv.contacts.map((one) => [[line(one.label)], [line(one.text)]]),
      25,
    ),
  ];
  const children = [
    heading(cv.headings.experience),
    grid(
      cv.jobs.map((job) => [[line(job.dates)], body(cv, job, false)]),
      25,
    ),
    heading(cv.headings.education),
    grid(
      cv.schools.map((one) => [[line(one.dates)], [strong(one.degree), line(one.institution)]]),
      25,
    ),
    heading(cv.headings.skills),
    line(cv.skills.join(', ')),
    heading(cv.headings.languages),
    grid(
      cv.languages.map((one) => [[line(one.name)], [line(one.level)]]),
      25,
    ),
    ...(cv.certificates.length > 0 ? plainSections.certificates(cv) : []),
  ];
  return bytes(new Document({ sections: [{ children: [...head, ...children] }] }));
}

/** One table of two cells over the whole page: a sidebar of contacts and skills, the career at its right. */
export async function wordSidebar(cv: Cv): Promise<Uint8Array> {
  const side = [
    ...[heading(cv.headings.contact), ...contactLines(cv).map(line)],
    ...[heading(cv.headings.skills), ...cv.skills.map(line)],
    ...[heading(cv.headings.languages), ...tongues(cv).map(line)],
  ];
  const main = [
    ...[heading(cv.headings.experience), ...plainSections.experience(cv)],
    ...[heading(cv.headings.education), ...plainSections.education(cv)],
    ...(cv.certificates.length > 0
      ? [heading(cv.headings.certificates), ...plainSections.certificates(cv)]
      : []),
  ];
  const name = new Paragraph({ text: shownName(cv), heading: HeadingLevel.TITLE });
  return bytes(
    new Document({ sections: [{ children: [name, line(cv.headline), grid([[side, main]], 34)] }] }),
  );
}
