import { type Cv, type CvJob, type HeadingKind } from '../generate/types.js';

/** A page to print, with what stands on each of its sheets. */
export interface Page {
  readonly html: string;
  readonly header?: string;
  readonly footer?: string;
}

export type Layout = (cv: Cv) => Page;

export const esc = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const fallback = "'Noto Sans CJK SC', 'Noto Sans Devanagari', 'Noto Sans Hebrew', 'Noto Sans Arabic'";
const families = {
  sans: `'Liberation Sans', 'Noto Sans', ${fallback}, sans-serif`,
  serif: `'Liberation Serif', 'Noto Serif', ${fallback}, serif`,
  wide: `'DejaVu Sans', ${fallback}, sans-serif`,
} as const;

export const page = (cv: Cv, css: string, body: string): string =>
  `<!doctype html><html lang="${cv.language}"><meta charset="utf-8"><style>
@page { size: ${cv.style.letter ? 'Letter' : 'A4'}; margin: 16mm 15mm; }
* { box-sizing: border-box } body { margin: 0; font: 10pt/1.4 ${families[cv.style.font]}; color: #222 }
h1, h2, h3, p, ul { margin: 0 } ul { padding-left: 14pt } h1 { font-size: 22pt } h2 { font-size: 13pt; margin: 12pt 0 4pt }
h3 { font-size: 10.5pt } .job, .school { margin-bottom: 7pt } ${css}</style><body>${body}</body></html>`;

export const shownName = (cv: Cv) => (cv.style.nameCaps ? cv.name.toLocaleUpperCase('en') : cv.name);

/** A date of birth without its label would be any date. */
export const said = ({ kind, label, text }: Cv['contacts'][number]) =>
  kind === 'personal' ? `${label}: ${text}` : text;

export const contactLines = (cv: Cv) =>
  cv.contacts.map((one) => (cv.style.contactLabels ? `${one.label}: ${one.text}` : said(one)));

export const bullets = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${esc(line)}</li>`).join('')}</ul>`;

/** `dates` beside the first line at its right, or below it. */
export function jobHead(cv: Cv, job: CvJob, dates: 'right' | 'below' | 'none'): string {
  const right = dates === 'right' ? `<span class="r">${esc(job.dates)}</span> ` : '';
  const blurb = job.blurb === '' ? '' : `<div class="d">${esc(job.blurb)}</div>`;
  const below = blurb + (dates === 'below' ? `<div class="d">${esc(job.dates)}</div>` : '');
  const [title, company, place] = [esc(job.title), esc(job.company), esc(job.place)];
  switch (cv.style.jobHead) {
    case 'title-first':
      return `<h3>${right}${title}</h3><div><i>${company}, ${place}</i></div>${below}`;
    case 'company-first':
      return `<h3>${right}${company}, ${place}</h3><div><i>${title}</i></div>${below}`;
    case 'one-line':
      return `<h3>${right}${title}, ${company}</h3>${below}`;
    case 'at':
      return `<h3>${right}${title} ${esc(cv.at)} ${company}</h3>${below}`;
    case 'bar':
      return `<h3>${right}${title} | ${company}</h3>${below}`;
  }
}

export const jobs = (cv: Cv, dates: 'right' | 'below') =>
  cv.jobs.map((job) => `<div class="job">${jobHead(cv, job, dates)}${bullets(job.lines)}</div>`).join('');

export const schools = (cv: Cv) =>
  cv.schools
    .map(
      ({ degree, institution, dates, thesis }) =>
        `<div class="school"><span class="r">${esc(dates)}</span> <b>${esc(degree)}</b><div>${esc(institution)}</div>${thesis === '' ? '' : `<div><i>${esc(thesis)}</i></div>`}</div>`,
    )
    .join('');

export const tongues = (cv: Cv, mark = ': ') => cv.languages.map((one) => `${one.name}${mark}${one.level}`);

const listOf = (items: readonly string[]) => items.map((item) => `<div>${esc(item)}</div>`).join('');

const contents: Readonly<Record<HeadingKind, (cv: Cv) => string>> = {
  contact: (cv) => listOf(contactLines(cv)),
  summary: (cv) => `<p>${esc(cv.summary)}</p>`,
  experience: (cv) => jobs(cv, 'right'),
  education: schools,
  skills: (cv) => `<p>${esc(cv.skills.join(', '))}</p>`,
  languages: (cv) =>
    `<p>${esc(
      tongues(cv, ' (')
        .map((one) => `${one})`)
        .join(', '),
    )}</p>`,
  certificates: (cv) => listOf(cv.certificates.map((one) => `${one.name}, ${one.year}`)),
  volunteer: (cv) =>
    cv.volunteer === null
      ? ''
      : `<div class="job"><h3><span class="r">${esc(cv.volunteer.dates)}</span> ${esc(cv.volunteer.title)}</h3><div><i>${esc(cv.volunteer.company)}</i></div></div>`,
  interests: (cv) => `<p>${esc(cv.interests)}</p>`,
  projects: ({ project }) =>
    project === null
      ? ''
      : `<div class="job"><h3><span class="r">${project.year}</span> ${esc(project.name)}</h3><div>${esc(project.line)}</div></div>`,
  awards: (cv) => (cv.award === null ? '' : `<p>${esc(cv.award)}</p>`),
  references: (cv) => (cv.reference === null ? '' : `<p>${esc(cv.reference)}</p>`),
};

type Own = Partial<Record<HeadingKind, (cv: Cv) => string>>;

/** Sections with their headings; an empty one is left out. */
export function sections(cv: Cv, kinds: readonly HeadingKind[], own: Own = {}): string {
  return kinds
    .map((kind) => ({ kind, content: (own[kind] ?? contents[kind])(cv) }))
    .filter(({ content }) => content !== '')
    .map(({ kind, content }) => `<section><h2>${esc(cv.headings[kind])}</h2>${content}</section>`)
    .join('');
}

export const everything: readonly HeadingKind[] = [
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'awards',
  'volunteer',
  'interests',
  'references',
];
export const rightDates = '.r { float: right; font-weight: normal; font-style: normal } .d { color: #555 }';
const stamp = (text: string) =>
  `<div style="width:100%;font-size:8px;text-align:center;font-family:'Liberation Sans'">${text}</div>`;
export const numbered = (cv: Cv, name: boolean) => ({
  header: stamp(
    name ? `${esc(cv.name)} – ${esc(cv.contacts.find(({ kind }) => kind === 'email')?.text ?? '')}` : '',
  ),
  footer: stamp(`${esc(cv.page)} <span class="pageNumber"></span> / <span class="totalPages"></span>`),
});
