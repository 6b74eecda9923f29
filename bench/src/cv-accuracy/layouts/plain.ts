import { type Cv, type HeadingKind } from '../generate/types.js';
import { contactLines, everything, shownName, tongues } from './html.js';
import { classic } from './one-column.js';

interface Marks {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly bullet: string;
}

const contents = (cv: Cv, { strong, bullet }: Marks): Readonly<Record<HeadingKind, readonly string[]>> => ({
  contact: [],
  summary: [cv.summary],
  experience: cv.jobs.flatMap((job) => [
    strong(`${job.title}, ${job.company}`),
    job.dates,
    ...job.lines.map((line) => bullet + line),
    '',
  ]),
  education: cv.schools.flatMap((one) => [strong(one.degree), `${one.institution}, ${one.dates}`, '']),
  skills: [cv.skills.join(', ')],
  languages: tongues(cv),
  certificates: cv.certificates.map((one) => `${one.name} (${one.year})`),
  volunteer:
    cv.volunteer === null ? [] : [`${cv.volunteer.title}, ${cv.volunteer.company}`, cv.volunteer.dates],
  interests: [cv.interests],
  projects: cv.project === null ? [] : [`${cv.project.name}, ${cv.project.year}`, cv.project.line],
  awards: cv.award === null ? [] : [cv.award],
  references: cv.reference === null ? [] : [cv.reference],
});

function written(cv: Cv, marks: Marks, name: string): Uint8Array {
  const own = contents(cv, marks);
  const sections = everything
    .filter((kind) => own[kind].length > 0)
    .flatMap((kind) => ['', marks.heading(cv.headings[kind]), ...own[kind]]);
  const lines = [name, cv.headline, ...contactLines(cv), ...sections];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** As typed into a form: headings in capitals, nothing else. */
export const plainText = async (cv: Cv): Promise<Uint8Array> =>
  written(
    cv,
    { heading: (text) => text.toLocaleUpperCase(cv.language), strong: (text) => text, bullet: '- ' },
    shownName(cv),
  );

export const markdown = async (cv: Cv): Promise<Uint8Array> =>
  written(
    cv,
    { heading: (text) => `## ${text}\n`, strong: (text) => `**${text}**  `, bullet: '* ' },
    `# ${cv.name}\n`,
  );

/** A web page saved from a browser. */
export const webPage = async (cv: Cv): Promise<Uint8Array> => new TextEncoder().encode(classic(cv).html);
