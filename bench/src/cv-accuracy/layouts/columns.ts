import { type Cv } from '../generate/types.js';
import {
  contactLines,
  esc,
  jobs,
  type Layout,
  numbered,
  page,
  rightDates,
  sections,
  shownName,
  tongues,
} from './html.js';

const list = (items: readonly string[]) => items.map((item) => `<div>${esc(item)}</div>`).join('');

const narrow = {
  skills: (cv: Cv) => list(cv.skills),
  languages: (cv: Cv) => list(tongues(cv, ' – ')),
};

function side(cv: Cv): string {
  return sections(cv, ['contact', 'skills', 'languages', 'certificates', 'interests'], narrow);
}

const head = (cv: Cv) => `<h1>${esc(shownName(cv))}</h1><div class="t">${esc(cv.headline)}</div>`;

const sidebarCss = (order: string) => `
@page { margin: 0 } body { display: flex; flex-direction: ${order} } aside { width: 34%; background: #24405c; color: #fff; padding: 14mm 8mm; min-height: 276mm; overflow-wrap: anywhere }
main { width: 66%; padding: 14mm 10mm } aside h2 { border-bottom: 1px solid #fff } ${rightDates} .t { font-size: 12pt; color: #56708a } aside .t { color: #cde }`;

/** Dark column at the left with contacts, skills and languages; the person's name above the main column. */
export const sidebarLeft: Layout = (cv) => ({
  html: page(
    cv,
    sidebarCss('row'),
    `<aside>${side(cv)}</aside><main>${head(cv)}${sections(cv, ['summary', 'experience', 'education', 'projects', 'volunteer', 'references'])}</main>`,
  ),
});

/** The same at the right; the name stands in the sidebar. */
export const sidebarRight: Layout = (cv) => ({
  html: page(
    cv,
    `${sidebarCss('row-reverse')} aside h1 { font-size: 17pt }`,
    `<aside>${head(cv)}${side(cv)}</aside><main>${sections(cv, ['summary', 'experience', 'education', 'projects', 'volunteer', 'references'], { experience: (one) => jobs(one, 'below') })}</main>`,
  ),
});

/** A head over the whole width, two columns of nearly the same width below it. */
export const twoColumns: Layout = (cv) => ({
  html: page(
    cv,
    `.two { display: flex; gap: 9mm } .two > div:first-child { width: 56% } .two > div:last-child { width: 44% } header { border-bottom: 2px solid #333; padding-bottom: 4pt } .c span { display: inline-block; margin-right: 10pt } h2 { text-transform: uppercase } ${rightDates}`,
    `<header>${head(cv)}<div class="c">${contactLines(cv)
      .map((line) => `<span>${esc(line)}</span>`)
      .join(
        '',
      )}</div></header><div class="two"><div>${sections(cv, ['experience'], { experience: (one) => jobs(one, 'below') })}</div><div>${sections(cv, ['summary', 'skills', 'education', 'languages', 'certificates', 'volunteer', 'interests'])}</div></div>`,
  ),
});

/** As the professional network writes its PDF: one company may hold several roles, durations in words, a page mark. */
export const network: Layout = (cv) => ({
  html: page(
    cv,
    `@page { margin: 12mm 0 14mm } body { display: flex } aside { width: 32%; background: #2b3a42; color: #fff; padding: 8mm 7mm; min-height: 250mm; overflow-wrap: anywhere } main { width: 68%; padding: 8mm } h1 { font-size: 25pt; font-weight: normal } .co { font-size: 11.5pt; font-weight: bold; margin-top: 9pt } .g { color: #666 }`,
    `<aside>${sections(cv, ['contact', 'skills', 'languages', 'certificates'], { ...narrow, skills: (one) => list(one.skills.slice(0, 30)) })}</aside><main><h1>${esc(cv.name)}</h1><div>${esc(cv.headline)}</div><div class="g">${esc(cv.jobs[0]?.place ?? '')}</div>${sections(cv, ['summary', 'experience', 'education'], { experience: networkJobs, education: networkSchools })}</main>`,
  ),
  ...numbered(cv, false),
});

function networkJobs(cv: Cv): string {
  return cv.jobs
    .map((job, index) => {
      const again = cv.jobs[index - 1]?.company === job.company;
      const several = !again && cv.jobs[index + 1]?.company === job.company;
      const company = again
        ? ''
        : `<div class="co">${esc(job.company)}</div>${several ? `<div class="g">${esc(cv.durations[index] ?? '')}</div>` : ''}`;
      return `${company}<div>${esc(job.title)}</div><div class="g">${esc(job.dates)} (${esc(cv.durations[index] ?? '')})</div><div class="g">${esc(job.place)}</div><p>${job.lines.map(esc).join('. ')}</p>`;
    })
    .join('');
}

const networkSchools = (cv: Cv) =>
  cv.schools
    .map(
      (one) =>
        `<div class="school"><b>${esc(one.institution)}</b><div>${esc(one.degree)} · (${esc(one.dates)})</div></div>`,
    )
    .join('');
