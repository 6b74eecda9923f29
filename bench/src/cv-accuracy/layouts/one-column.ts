import { type Cv } from '../generate/types.js';
import {
  bullets,
  contactLines,
  esc,
  everything,
  jobHead,
  jobs,
  type Layout,
  numbered,
  page,
  rightDates,
  said,
  schools,
  sections,
  shownName,
  tongues,
} from './html.js';
import { iconFace, iconGlyphs, pictures } from './icons.js';

/** A word processor's plain page: name, one line of contacts, headings with a rule. */
export const classic: Layout = (cv) => ({
  html: page(
    cv,
    `h1, .c { text-align: center } h2 { border-bottom: 1px solid #444 } ${rightDates}`,
    `<h1>${esc(shownName(cv))}</h1><div class="c">${contactLines(cv).map(esc).join(' | ')}</div>${sections(cv, everything)}`,
  ),
  ...(cv.jobs.length > 3 ? numbered(cv, true) : {}),
});

const spaced = (text: string) => text.toLocaleUpperCase('en').split('').join(' ').replace(/ {3}/g, '   ');

/** Letter-spaced headings written with spaces between the letters, dates below the job's first line. */
export const modern: Layout = (cv) => ({
  html: page(
    cv,
    `h1 { font-weight: 300; letter-spacing: 1pt } h2 { color: #0b7285; font-size: 11pt } .t { font-size: 12pt; color: #0b7285 } .c div { font-size: 9pt } ${rightDates}`,
    `<h1>${esc(shownName(cv))}</h1><div class="t">${esc(cv.headline)}</div><div class="c">${contactLines(cv)
      .map((line) => `<div>${esc(line)}</div>`)
      .join('')}</div>${sections(
      {
        ...cv,
        headings: Object.fromEntries(
          Object.entries(cv.headings).map(([kind, text]) => [kind, spaced(text)]),
        ) as Cv['headings'],
      },
      everything,
      { experience: (one) => jobs(one, 'below'), skills: (one) => bullets(one.skills) },
    )}`,
  ),
});

const row = (left: string, right: string) => `<tr><td class="k">${left}</td><td>${right}</td></tr>`;

/** A table of labels and values, as European forms have it; the label column names the section. */
export const table: Layout = (cv) => {
  const [name, ...rest] = [cv.name, ...cv.contacts.map((one) => row(esc(one.label), esc(one.text)))];
  const labels: Readonly<Record<string, string>> = {
    en: 'Name',
    de: 'Name',
    fr: 'Nom',
    es: 'Nombre',
    pt: 'Nome',
    it: 'Nome',
    nl: 'Naam',
    pl: 'Imię i nazwisko',
  };
  const title: Readonly<Record<string, string>> = {
    en: 'Curriculum Vitae',
    de: 'Lebenslauf',
    fr: 'Curriculum vitae',
    es: 'Currículum vítae',
    pt: 'Curriculum vitae',
    it: 'Curriculum vitae',
    nl: 'Curriculum vitae',
    pl: 'Życiorys',
  };
  const head = (text: string) => `<tr><td colspan="2"><h2>${esc(text)}</h2></td></tr>`;
  const rows = [
    row(esc(labels[cv.language] ?? 'Name'), esc(name)),
    ...rest,
    head(cv.headings.experience),
    ...cv.jobs.map((job) => row(esc(job.dates), `${jobHead(cv, job, 'none')}${bullets(job.lines)}`)),
    head(cv.headings.education),
    ...cv.schools.map((one) => row(esc(one.dates), `<b>${esc(one.degree)}</b><br>${esc(one.institution)}`)),
    head(cv.headings.skills),
    row('', esc(cv.skills.join(', '))),
    head(cv.headings.languages),
    ...cv.languages.map((one) => row(esc(one.name), esc(one.level))),
    ...(cv.certificates.length > 0 ? [head(cv.headings.certificates)] : []),
    ...cv.certificates.map((one) => row(esc(one.year), esc(one.name))),
    ...(cv.volunteer === null
      ? []
      : [
          head(cv.headings.volunteer),
          row(esc(cv.volunteer.dates), `<b>${esc(cv.volunteer.title)}</b><br>${esc(cv.volunteer.company)}`),
        ]),
  ];
  return {
    html: page(
      cv,
      'table { width: 100%; border-collapse: collapse } td { vertical-align: top; padding: 2pt 4pt } .k { width: 27%; color: #333 }',
      `<h1 style="font-size:18pt">${esc(title[cv.language] ?? '')}</h1><table>${rows.join('')}</table>`,
    ),
  };
};

const pictured = (cv: Cv) =>
  cv.style.contactLabels ? cv.contacts.map((one) => `${pictures[one.kind]} ${said(one)}`) : contactLines(cv);

/** A line with dots; the dates stand in a gutter at its left. */
export const timeline: Layout = (cv) => {
  const entry = (dates: string, content: string) =>
    `<div class="e"><div class="g">${esc(dates)}</div><div class="b">${content}</div></div>`;
  return {
    html: page(
      cv,
      `.e { display: flex; margin-bottom: 7pt } .g { width: 25%; text-align: right; padding-right: 8pt; color: #8a3b12; font-size: 9pt } .b { width: 75%; border-left: 2px solid #8a3b12; padding-left: 9pt } header { background: #f6e9df; padding: 10pt } .c span { display: inline-block; margin-right: 12pt }`,
      `<header><h1>${esc(shownName(cv))}</h1><div>${esc(cv.headline)}</div><div class="c">${pictured(cv)
        .map((line) => `<span>${esc(line)}</span>`)
        .join('')}</div></header>${sections(cv, everything, {
        experience: (one) =>
          one.jobs
            .map((job) => entry(job.dates, `${jobHead(one, job, 'none')}${bullets(job.lines)}`))
            .join(''),
        education: (one) =>
          one.schools
            .map((school) =>
              entry(school.dates, `<b>${esc(school.degree)}</b><div>${esc(school.institution)}</div>`),
            )
            .join(''),
        volunteer: (one) =>
          one.volunteer === null
            ? ''
            : entry(
                one.volunteer.dates,
                `<b>${esc(one.volunteer.title)}</b><div>${esc(one.volunteer.company)}</div>`,
              ),
      })}`,
    ),
  };
};

/** Dense serif page with small capitals as headings, a running head and page numbers. */
export const academic: Layout = (cv) => ({
  html: page(
    { ...cv, style: { ...cv.style, font: 'serif' } },
    `body { font-size: 9.5pt; line-height: 1.22; text-align: justify; hyphens: auto } h1 { font-size: 17pt; text-align: center; font-variant: small-caps } h2 { font-size: 11pt; font-variant: small-caps; border-bottom: .5pt solid #000; margin: 7pt 0 3pt } .c { text-align: center } .job, .school { margin-bottom: 4pt } ${rightDates}`,
    `<h1>${esc(cv.name)}</h1><div class="c">${contactLines(cv).map(esc).join(' · ')}</div>${sections(cv, ['summary', 'education', 'experience', 'certificates', 'skills', 'languages', 'volunteer', 'interests'])}`,
  ),
  ...numbered(cv, true),
});

/** Skills as chips without separators, contacts behind icons. */
export const chips: Layout = (cv) => ({
  html: page(
    cv,
    `${iconFace} .chip { display: inline-block; border: 1px solid #5b3fa0; border-radius: 8pt; padding: 1pt 6pt; margin: 2pt 4pt 2pt 0 } .i { font-family: Icons; margin-right: 4pt; color: #5b3fa0 } .c > span { display: inline-block; margin-right: 12pt } h2 { color: #5b3fa0 } ${rightDates}`,
    `<h1>${esc(shownName(cv))}</h1><div>${esc(cv.headline)}</div><div class="c">${cv.contacts.map((one) => `<span><span class="i">${iconGlyphs[one.kind]}</span>${esc(said(one))}</span>`).join('')}</div>${sections(
      cv,
      ['summary', 'skills', 'experience', 'education', 'languages', 'certificates', 'volunteer', 'interests'],
      {
        skills: (one) => one.skills.map((skill) => `<span class="chip">${esc(skill)}</span>`).join(''),
        languages: (one) =>
          tongues(one, ' ')
            .map((text) => `<span class="chip">${esc(text)}</span>`)
            .join(''),
        education: schools,
      },
    )}`,
  ),
});
