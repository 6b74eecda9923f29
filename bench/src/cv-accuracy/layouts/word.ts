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
import { type Cv, type CvJob } from '../generate/types.js';
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

function plainSection(cv: Cv, kind: (typeof everything)[number]): Paragraph[] {
  switch (kind) {
    case 'summary':
      return [line(cv.summary)];
    case 'experience':
      return cv.jobs.flatMap((job) => body(cv, job, true));
    case 'education':
      return cv.schools.flatMap((one) => [strong(`${one.degree}\t${one.dates}`), line(one.institution)]);
    case 'skills':
      return cv.style.contactLabels ? cv.skills.map(bullet) : [line(cv.skills.join(', '))];
    case 'languages':
      return tongues(cv).map(line);
    case 'certificates':
      return cv.certificates.map((one) => line(`${one.name} (${one.year})`));
    case 'volunteer':
      return cv.volunteer === null
        ? []
        : [strong(`${cv.volunteer.title}\t${cv.volunteer.dates}`), line(cv.volunteer.company)];
    case 'contact':
      return contactLines(cv).map(line);
    case 'interests':
      return [line(cv.interests)];
  }
}

/** Heading styles, paragraphs, lists, dates behind a tab. */
export async function wordPlain(cv: Cv): Promise<Uint8Array> {
  const children = everything.flatMap((kind) => {
    const content = plainSection(cv, kind);
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
    ...(cv.certificates.length > 0 ? plainSection(cv, 'certificates') : []),
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
    ...[heading(cv.headings.experience), ...plainSection(cv, 'experience')],
    ...[heading(cv.headings.education), ...plainSection(cv, 'education')],
    ...(cv.certificates.length > 0
      ? [heading(cv.headings.certificates), ...plainSection(cv, 'certificates')]
      : []),
  ];
  const name = new Paragraph({ text: shownName(cv), heading: HeadingLevel.TITLE });
  return bytes(
    new Document({ sections: [{ children: [name, line(cv.headline), grid([[side, main]], 34)] }] }),
  );
}
