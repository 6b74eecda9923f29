import { type Cv, type CvJob } from '../generate/types.js';
import {
  bullets,
  contactLines,
  esc,
  everything,
  type Layout,
  numbered,
  page,
  rightDates,
  said,
  sections,
  shownName,
} from './html.js';
import { iconFace, iconGlyphs } from './icons.js';

const div = (name: string, text: string) => (text === '' ? '' : `<div class="${name}">${esc(text)}</div>`);
const spans = (cv: Cv, mark: string) => contactLines(cv).map(esc).join(mark);

/** Given and family name in two weights, small capitals, company and place on one line, title and dates on the next. */
export const centred: Layout = (cv) => {
  const [given = '', ...family] = cv.name.split(' ');
  const item = (left: string, right: string, second: string, dates: string) =>
    `<div class="l"><b>${esc(left)}</b><span class="p">${esc(right)}</span></div><div class="l"><span class="sc">${esc(second)}</span><span class="p">${esc(dates)}</span></div>`;
  return {
    html: page(
      cv,
      `${iconFace} h1 { text-align: center; font-weight: 300; font-size: 28pt } .c, .t { text-align: center } .i { font-family: Icons; margin-right: 3pt } .t, .sc { font-variant: small-caps; color: #a33 } .l { display: flex; justify-content: space-between } .p { font-style: italic; color: #a33 } h2 { border-bottom: 1px solid #999 } .job { margin-bottom: 7pt } ${rightDates}`,
      `<h1>${esc(given)} <b>${esc(family.join(' '))}</b></h1><div class="t">${esc(cv.headline)}</div><div class="c">${cv.contacts.map((one) => `<span class="i">${iconGlyphs[one.kind]}</span>${esc(said(one))}`).join(' | ')}</div>${sections(
        cv,
        everything,
        {
          experience: (one) =>
            one.jobs
              .map(
                (job) =>
                  `<div class="job">${item(job.company, job.place, job.title, job.dates)}${bullets(job.lines)}</div>`,
              )
              .join(''),
          education: (one) =>
            one.schools.map((school) => item(school.institution, '', school.degree, school.dates)).join(''),
        },
      )}`,
    ),
    ...numbered(cv, true),
  };
};

/** A word processor's gallery: "Company, Place — Title", dates in capitals below it, a narrow column at the right. */
export const gallery: Layout = (cv) => {
  const job = (one: CvJob) =>
    `<div class="job"><h3><b>${esc(one.company)}</b>, ${esc(one.place)} — <i>${esc(one.title)}</i></h3><div class="g">${esc(one.dates.toLocaleUpperCase(cv.language))}</div>${bullets(one.lines)}</div>`;
  const list = (items: readonly string[]) => items.map((item) => `<div>${esc(item)}</div>`).join('');
  return {
    html: page(
      cv,
      `body { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); column-gap: 6mm; padding-right: 6mm } h1 { font-size: 30pt } h2 { color: #c2410c; font-size: 9.5pt; text-transform: uppercase } .g { color: #777; font-size: 8pt } .c { font-size: 9pt; overflow-wrap: anywhere } ${rightDates}`,
      `<div><h1>${esc(cv.name)}</h1><div>${esc(cv.headline)}</div></div><div class="c">${list(contactLines(cv))}</div><div>${sections(
        cv,
        ['summary', 'experience', 'education', 'projects'],
        {
          experience: (one) => one.jobs.map(job).join(''),
          education: (one) =>
            one.schools
              .map(
                (school) =>
                  `<div class="school"><h3><b>${esc(school.institution)}</b> — <i>${esc(school.degree)}</i></h3><div class="g">${esc(school.dates)}</div></div>`,
              )
              .join(''),
        },
      )}</div><div>${sections(cv, ['skills', 'awards', 'languages', 'certificates', 'volunteer'], { skills: (one) => list(one.skills) })}</div>`,
    ),
  };
};

/** Dates in a left margin that also carries the rule of each heading; entries in one line: "Title, Company, Place." */
export const margin: Layout = (cv) => {
  const entry = (dates: string, content: string) =>
    `<tr><td class="k">${esc(dates)}</td><td>${content}</td></tr>`;
  const head = (text: string) => `<tr><td class="k"><hr></td><td><h2>${esc(text)}</h2></td></tr>`;
  const rows = [
    head(cv.headings.education),
    ...cv.schools.map((one) =>
      entry(one.dates, `<b>${esc(one.degree)}</b>, <i>${esc(one.institution)}</i>.`),
    ),
    head(cv.headings.experience),
    ...cv.jobs.map((job) =>
      entry(
        job.dates,
        `<b>${esc(job.title)}</b>, <i>${esc(job.company)}</i>, ${esc(job.place)}.${bullets(job.lines)}`,
      ),
    ),
    head(cv.headings.skills),
    entry('', esc(cv.skills.join(', '))),
    head(cv.headings.languages),
    ...cv.languages.map((one) => entry(one.name, esc(one.level))),
    ...(cv.certificates.length > 0 ? [head(cv.headings.certificates)] : []),
    ...cv.certificates.map((one) => entry(one.year, esc(one.name))),
    ...(cv.reference === null ? [] : [head(cv.headings.references), entry('', esc(cv.reference))]),
  ];
  return {
    html: page(
      cv,
      'header { display: flex; justify-content: space-between; gap: 8mm } h1 { font-weight: 300; font-size: 28pt } .c { text-align: right; font-style: italic; color: #666; font-size: 8.5pt } h2 { color: #3873b3; font-weight: 400; margin: 6pt 0 } td { vertical-align: top; padding: 1.5pt 4pt } .k { width: 22%; text-align: right } hr { border: 0; border-top: 4px solid #3873b3; margin-top: 14pt }',
      `<header><div><h1>${esc(cv.name)}</h1><div>${esc(cv.headline)}</div></div><div class="c">${spans(cv, '<br>')}</div></header><table>${rows.join('')}</table>`,
    ),
    ...numbered(cv, false),
  };
};

/** As the European online editor prints: dates in brackets, the title in bold, company, place and deeds below. */
export const european: Layout = (cv) => ({
  html: page(
    cv,
    `h1 { font-size: 20pt; color: #0e4194 } h2 { color: #0e4194; font-size: 11pt; text-transform: uppercase; border-bottom: 1px solid #ccc } .b { color: #555 } .c b { font-weight: bold } .c span { margin-right: 8pt } ${rightDates}`,
    `<h1>${esc(shownName(cv))}</h1><div class="c">${cv.contacts.map((one) => `<span><b>${esc(one.label)}:</b> ${esc(one.text)}</span>`).join(' ')}</div>${sections(
      cv,
      [
        'summary',
        'experience',
        'education',
        'languages',
        'skills',
        'certificates',
        'projects',
        'volunteer',
        'references',
      ],
      {
        experience: (one) =>
          one.jobs
            .map(
              (job) =>
                `<div class="job"><div class="b">[ ${esc(job.dates)} ]</div><div><b>${esc(job.title)}</b></div><div><i>${esc(job.company)}</i></div>${div('b', job.place)}${bullets(job.lines)}</div>`,
            )
            .join(''),
        education: (one) =>
          one.schools
            .map(
              (school) =>
                `<div class="school"><div class="b">[ ${esc(school.dates)} ]</div><div><b>${esc(school.degree)}</b></div><div>${esc(school.institution)}</div></div>`,
            )
            .join(''),
        skills: (one) => `<p>${esc(one.skills.join(' | '))}</p>`,
      },
    )}`,
  ),
  ...numbered(cv, false),
});

/** A left third of schools, skills and links; at its right "COMPANY | TITLE" in capitals with dates and place below. */
export const thirds: Layout = (cv) => {
  const job = (one: CvJob) =>
    `<div class="job"><h3><b>${esc(one.company)}</b> | <span class="n">${esc(one.title)}</span></h3><div class="g">${esc(one.dates)} | ${esc(one.place)}</div>${bullets(one.lines)}</div>`;
  return {
    html: page(
      cv,
      `header { text-align: center; border-bottom: 1px solid #aaa } h1 { font-weight: 200; font-size: 32pt } .two { display: flex; gap: 8mm } .two > div:first-child { width: 33% } .two > div:last-child { width: 67% } h2 { text-transform: uppercase; font-weight: 300 } .n { font-weight: normal } .g { color: #777; font-size: 9pt } .r { float: none; display: block; color: #777 }`,
      `<header><h1>${esc(cv.name)}</h1><div>${spans(cv, ' | ')}</div></header><div class="two"><div>${sections(
        cv,
        ['education', 'skills', 'languages', 'certificates'],
        {
          skills: (one) => `<p>${one.skills.map(esc).join(' • ')}</p>`,
          education: (one) =>
            one.schools
              .map(
                (school) =>
                  `<div class="school"><b>${esc(school.institution)}</b><div>${esc(school.degree)}</div><div class="g">${esc(school.dates)}</div></div>`,
              )
              .join(''),
        },
      )}</div><div>${sections(cv, ['summary', 'experience', 'projects', 'awards', 'volunteer'], { experience: (one) => one.jobs.map(job).join('') })}</div></div>`,
    ),
  };
};
