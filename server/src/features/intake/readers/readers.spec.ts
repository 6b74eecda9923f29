import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { cvDocx, cvPdf, type CvProfile } from '../../../testing/cv-files.js';
import { zipOf } from '../../../testing/hostile-files.js';
import { readDocx } from './docx-reader.js';
import { fileKindOf } from './file-kind.js';
import { readPdf } from './pdf-reader.js';
import { readFile } from './read-file.js';
import { readResumeJson } from './resume-json.js';
import { decodeText } from './text-decoding.js';

const asOf = '2026-11-21';
const bytes = (text: string) => Buffer.from(text, 'utf8');
const cv: CvProfile = {
  name: 'María José Núñez',
  headline: 'Software Engineer',
  email: 'maria@mail.example',
  phone: '+34 612 345 678',
  place: 'Madrid, Spain',
  link: 'https://github.com/maria',
  jobs: [
    {
      title: 'Software Engineer',
      company: 'Puerto SL',
      start: 'Jan 2020',
      end: 'Present',
      points: ['Built APIs in Java'],
    },
  ],
  education: [
    { school: 'Universidad de Madrid', degree: 'Grado en Informática', start: '2014', end: '2018' },
  ],
  skills: ['Java', 'Docker'],
  languages: ['Spanish (native)'],
};

function drawn(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0 });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

const textOf = async (content: Buffer): Promise<string> => {
  const reading = await readPdf(new Uint8Array(content));
  if (!reading.ok) throw new Error(reading.fault.detail);
  return reading.value.text;
};

describe('a PDF', () => {
  it('of one column is read line by line, with the place of each', async () => {
    const reading = await readPdf(new Uint8Array(await cvPdf(cv)));
    if (!reading.ok) throw new Error(reading.fault.detail);
    const { text, layout } = reading.value;
    expect(text).toContain('María José Núñez\nSoftware Engineer\n');
    expect(layout?.lines[0]).toMatchObject({ page: 1, size: 22 });
    for (const line of layout?.lines ?? []) expect(text.slice(line.start, line.end)).not.toContain('\n');
  });

  it('of two columns is read the left one first, then the right', async () => {
    const left = [
      'CONTACT',
      'jane@mail.example',
      'Berlin, Germany',
      'LANGUAGES',
      'English',
      'SKILLS',
      'Java and Docker',
    ];
    const right = [
      'EXPERIENCE',
      'Engineer at Acme GmbH',
      'Built a warehouse system that',
      'ships a million parcels a day',
      'for people all over Europe',
      'EDUCATION',
      'University of Leeds',
    ];
    const text = await textOf(
      await drawn((pdf) => {
        pdf.fontSize(20).text('Jane Doe and her long headline across the page', 40, 40);
        pdf.fontSize(10);
        left.forEach((line, index) => pdf.text(line, 40, 100 + index * 16));
        right.forEach((line, index) => pdf.text(line, 260, 104 + index * 15));
      }),
    );
    const order = ['Jane Doe', ...left, ...right].map((line) => text.indexOf(line));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('with dates at the right margin keeps them on their lines', async () => {
    const jobs = [
      'Engineer, Acme',
      'Developer, Quay',
      'Tester, Harbour',
      'Intern, Dock',
      'Clerk, Pier',
      'Aide, Mole',
    ];
    const text = await textOf(
      await drawn((pdf) => {
        pdf.fontSize(10);
        jobs.forEach((job, index) => {
          pdf.text(job, 40, 60 + index * 40);
          pdf.text(`201${index} - 201${index + 1}`, 450, 60 + index * 40);
          pdf.text('Did many things for many people there', 40, 75 + index * 40);
        });
      }),
    );
    expect(text).toContain('Engineer, Acme\t2010 - 2011\n');
  });

  it.each([
    ['cut short', async () => (await cvPdf(cv)).subarray(0, 700), 'damaged'],
    ['of nothing but its mark', () => Promise.resolve(bytes('%PDF-1.7\n')), 'damaged'],
  ])('%s is a fault', async (_name, make, code) => {
    const reading = await readPdf(new Uint8Array(await make()));
    expect(reading).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('a Word document', () => {
  it('gives paragraphs, bullets and sizes', async () => {
    const reading = await readDocx(await cvDocx(cv));
    if (!reading.ok) throw new Error(reading.fault.detail);
    expect(reading.value.text).toContain('• Built APIs in Java\n');
    expect(reading.value.layout?.lines[0]?.size).toBe(22);
  });

  const document = (body: string) =>
    zipOf([
      {
        name: 'word/document.xml',
        content: bytes(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
      },
    ]);
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('reads table rows as lines, text boxes once, and deletions never', async () => {
    const row = `<w:tbl><w:tr><w:tc>${paragraph('2018 - 2020')}</w:tc><w:tc>${paragraph('Engineer, Acme Harbour')}</w:tc></w:tr></w:tbl>`;
    const box = `<w:p><mc:AlternateContent><mc:Choice>${paragraph('In a box')}</mc:Choice><mc:Fallback>${paragraph('In a box')}</mc:Fallback></mc:AlternateContent></w:p>`;
    const gone = '<w:p><w:del><w:r><w:t>struck</w:t></w:r></w:del><w:r><w:t>stays</w:t></w:r></w:p>';
    const reading = await readDocx(document(row + box + gone));
    if (!reading.ok) throw new Error(reading.fault.detail);
    expect(reading.value.text.split('\n').filter(Boolean)).toEqual([
      '2018 - 2020\tEngineer, Acme Harbour',
      'In a box',
      'stays',
    ]);
  });

  it.each([
    ['without a document part', zipOf([{ name: 'a.txt', content: bytes('hello') }]), 'mismatch'],
    ['with broken XML', document('<w:p>'), 'damaged'],
    ['with no text', document('<w:p/>'), 'no-text'],
    ['cut short', document(paragraph('Some words that are long enough')).subarray(0, 60), 'damaged'],
  ])('%s is a fault', async (_name, content, code) =>
    expect(await readDocx(content)).toMatchObject({ ok: false, fault: { code } }),
  );
});

describe('plain text', () => {
  it.each([
    ['UTF-8', bytes('Jürgen'), 'Jürgen'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes('Jürgen')]), 'Jürgen'],
    ['UTF-16 little endian', Buffer.from('\uFEFFJürgen', 'utf16le'), 'Jürgen'],
    ['UTF-16 big endian', Buffer.from('\uFEFFJürgen', 'utf16le').swap16(), 'Jürgen'],
    ['UTF-16 without a mark', Buffer.from('Jürgen Müller', 'utf16le'), 'Jürgen Müller'],
    [
      'Windows-1251',
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0xf3]),
      'Привет миру',
    ],
    ['Windows-1250', Buffer.from('W\xb3adys\xb3aw Go\xb3\xeabiewski', 'latin1'), 'Władysław Gołębiewski'],
    [
      'Latin 1 by its own word',
      Buffer.from('<meta charset="iso-8859-1">J\xfcrgen', 'latin1'),
      '<meta charset="iso-8859-1">Jürgen',
    ],
    ['Windows-1252', Buffer.from([0x4a, 0xfc, 0x72, 0x67, 0x65, 0x6e]), 'Jürgen'],
  ])('%s', (_name, content, text) => expect(decodeText(content)).toEqual({ ok: true, value: text }));

  it('is refused when it is none', () => {
    expect(decodeText(Buffer.alloc(500, 1))).toMatchObject({ ok: false, fault: { code: 'mismatch' } });
    expect(decodeText(bytes(' \n\t'))).toMatchObject({ ok: false, fault: { code: 'empty' } });
  });
});

describe('the kind of a file', () => {
  it.each([
    ['cv.PDF', '%PDF-1.4', 'pdf'],
    ['cv.docx', 'PK\u0003\u0004', 'docx'],
    ['cv.md', 'text', 'md'],
    ['cv.odt', 'PK\u0003\u0004', 'odt'],
    ['cv.rtf', '{\\rtf1', 'rtf'],
    ['cv.doc', '{\\rtf1', 'rtf'],
    ['cv.htm', '<p>', 'html'],
    ['europass.xml', '<?xml', 'xml'],
  ])('%s', (name, content, kind) =>
    expect(fileKindOf(name, bytes(content))).toEqual({ ok: true, value: kind }),
  );

  it.each([
    ['cv.pdf', 'PK\u0003\u0004', 'mismatch'],
    ['cv.docx', '%PDF-1.4', 'mismatch'],
    ['cv.txt', '%PDF-1.4', 'mismatch'],
    ['cv', 'text', 'unsupported'],
    ['cv.exe', 'MZ', 'unsupported'],
    ['cv.rtf', 'text', 'mismatch'],
    ['cv.odt', 'text', 'mismatch'],
    // Two things at once: a zip that is a PDF further on.
    ['cv.pdf', 'PK\u0003\u0004%PDF-1.4', 'mismatch'],
    ['cv.html', 'PK\u0003\u0004<html>', 'mismatch'],
    ['cv.pdf', '', 'empty'],
  ])('%s with %j is refused', (name, content, code) =>
    expect(fileKindOf(name, bytes(content))).toMatchObject({ ok: false, fault: { code } }),
  );

  it('knows locked and old Word files', () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(fileKindOf('cv.docx', ole)).toMatchObject({ ok: false, fault: { code: 'encrypted' } });
  });
});

describe('a JSON Resume', () => {
  it('is read although sloppy', async () => {
    const sloppy = {
      basics: {
        name: 'Jo Doe',
        email: ['jo@mail.example'],
        location: 'Leeds, United Kingdom',
        profiles: { url: 'github.com/jo' },
      },
      work: {
        company: 'Acme',
        position: 'Engineer',
        startDate: '2019-05-01',
        endDate: 'Present',
        highlights: 'Java',
      },
      skills: ['Docker', { name: 'Java', level: 'Master', keywords: null }, 7],
      languages: [{ language: 'French', fluency: 'B2' }, null],
    };
    const outcome = await readFile('jo.json', bytes(JSON.stringify(sloppy)), asOf);
    if (!outcome.ok) throw new Error(outcome.fault.detail);
    const found = outcome.value.people[0]?.extraction;
    expect(found?.jobs.map(({ value }) => [value.title, value.company, value.start, value.end])).toEqual([
      ['Engineer', 'Acme', '2019-05', 'present'],
    ]);
    expect(found?.place?.value).toMatchObject({ country: 'GB' });
    expect(found?.links.map(({ value }) => value.url)).toEqual(['https://github.com/jo']);
    expect(found?.languages.map(({ value }) => [value.code, value.level])).toEqual([['fr', 4]]);
    expect(found?.skills.map(({ value }) => value.skillId)).toEqual(
      expect.arrayContaining(['docker', 'java']),
    );
  });

  it.each([
    ['{', 'damaged'],
    ['[]', 'mismatch'],
    ['['.repeat(200_000), 'damaged'],
    ['{"name": "Jo"}', 'mismatch'],
    ['"text"', 'mismatch'],
  ])('%s is none', (text, code) =>
    expect(readResumeJson(text)).toMatchObject({ ok: false, fault: { code } }),
  );
});
