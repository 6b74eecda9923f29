import PDFDocument from 'pdfkit';
import { overlappingZip, zipOf, type ZipPart } from './zip-files.js';

export { overlappingZip, zipOf } from './zip-files.js';

const megabyte = 1024 * 1024;
const text = (content: string) => Buffer.from(content, 'utf8');
const part = (name: string, content: string): ZipPart => ({ name, content: text(content) });

/** What a file must not be able to do, and what it must be called instead. */
export interface Hostile {
  readonly name: string;
  readonly content: Buffer;
  /** Code of the fault that the intake gives it. */
  readonly fault: string | readonly string[];
}

const external = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const laughs = `<!DOCTYPE d [<!ENTITY a "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
).join('')}]>`;
const wordBody = '<w:document><w:body><w:p><w:r><w:t>&e;&j;</w:t></w:r></w:p></w:body></w:document>';
const odtBody =
  '<office:document-content><office:body><office:text><text:p>&e;&j;</text:p></office:text></office:body></office:document-content>';

/** 100 MB of one letter in a few kilobytes. */
export const bombDocx = (): Buffer =>
  zipOf([{ name: 'word/document.xml', content: Buffer.alloc(100 * megabyte, 'a') }]);

export const doctypeDocx = (): Buffer =>
  zipOf([part('word/document.xml', `<?xml version="1.0"?>${external}${wordBody}`)]);

const laughingDocx = (): Buffer => zipOf([part('word/document.xml', `${laughs}${wordBody}`)]);
const doctypeOdt = (): Buffer => zipOf([part('content.xml', `${external}${odtBody}`)]);

/** A zip in a zip in a zip. */
export function nestedZip(depth: number): Buffer {
  let inner = zipOf([part('cv.txt', 'Jane Doe\njane@mail.example\n')]);
  for (let level = 0; level < depth; level += 1)
    inner = zipOf([{ name: `level-${level}.zip`, content: inner }]);
  return inner;
}

/** A link out of the archive, and names that climb out of it. */
export const climbingZip = (cv: string): Buffer =>
  zipOf([
    { ...part('link.txt', '/etc/passwd'), attributes: (0o120777 << 16) >>> 0 },
    part('../../../etc/cron.d/ada.txt', cv),
    part('C:\\Windows\\grace.txt', cv.replaceAll('ada', 'grace')),
    part('__MACOSX/._ada.txt', 'junk'),
    part('.DS_Store', 'junk'),
  ]);

export const bombZip = (): Buffer =>
  zipOf([{ name: 'people.csv', content: Buffer.alloc(100 * megabyte, 'a') }]);

function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    draw(document);
    document.end();
  });
}

export const encryptedPdf = (): Promise<Buffer> =>
  pdf({ userPassword: 'secret' }, (document) => document.text('Nobody may read this without the password.'));

/** Lines and boxes, no letters: what a scan is to a reader. */
export const scannedPdf = (): Promise<Buffer> =>
  pdf({}, (document) => document.rect(50, 50, 400, 600).fill('#888888'));

/** A page that is one picture, as scanners write it. */
export const picturePdf = (png: Buffer): Promise<Buffer> =>
  pdf({ size: 'A4', margin: 0 }, (document) => document.image(png, 0, 0, { width: 595, height: 842 }));

/** A PDF whose page tree is its own child. */
const cyclicPdf = (): Buffer =>
  text(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9999999/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  );

const deepPdf = (): Buffer => text(`%PDF-1.4\n1 0 obj${'['.repeat(100_000)}\ntrailer<</Root 1 0 R>>\n%%EOF`);

/** A stream that says it is short and unpacks without end. */
const streamBombPdf = (): Promise<Buffer> =>
  pdf({ compress: true }, (document) => document.text('a '.repeat(2_000_000), { width: 400 }));

/** 10,000 columns. */
export function wideTable(columns = 10_000): Buffer {
  const cells = (fill: (index: number) => string) =>
    Array.from({ length: columns }, (_, index) => fill(index)).join(',');
  return text(
    `${cells((index) => (index === 0 ? 'name' : `column ${index}`))}\n${cells((index) => `value ${index}`)}\n`,
  );
}

/** A line of letters without an end, piece by piece: never held as a whole. */
export function* endlessLine(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, 'a');
  yield text('name,email\n');
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
}

/** Files that try to crash, hang, fill or fool the reader; each must end as a fault of its own. */
export async function hostileFiles(): Promise<Hostile[]> {
  const unread = ['damaged', 'no-text', 'scan-ocr-off', 'timeout'];
  return [
    { name: 'bomb.docx', content: bombDocx(), fault: 'hostile' },
    { name: 'bomb.zip', content: bombZip(), fault: 'hostile' },
    {
      name: 'overlap.zip',
      content: overlappingZip(part('cv.txt', 'a'.repeat(megabyte)), 60),
      fault: 'hostile',
    },
    { name: 'cut.zip', content: nestedZip(1).subarray(0, 80), fault: 'damaged' },
    { name: 'xxe.docx', content: doctypeDocx(), fault: 'hostile' },
    { name: 'laughs.docx', content: laughingDocx(), fault: 'hostile' },
    { name: 'xxe.odt', content: doctypeOdt(), fault: 'hostile' },
    { name: 'xxe.xml', content: text(`${external}<Candidate>&e;</Candidate>`), fault: 'hostile' },
    { name: 'laughs.xml', content: text(`${laughs}<Candidate>&j;</Candidate>`), fault: 'hostile' },
    { name: 'deep.xml', content: text('<a>'.repeat(100_000)), fault: 'hostile' },
    { name: 'deep.html', content: text('<div>'.repeat(100_000)), fault: 'hostile' },
    { name: 'deep.rtf', content: text(`{\\rtf1 ${'{'.repeat(100_000)}`), fault: 'hostile' },
    { name: 'deep.json', content: text('['.repeat(500_000)), fault: ['damaged', 'empty'] },
    {
      name: 'deep.md',
      content: text(`${'>'.repeat(50_000)}\n${'* '.repeat(50_000)}`),
      fault: ['no-cv', 'empty', 'no-text'],
    },
    {
      name: 'two-things.pdf',
      content: Buffer.concat([zipOf([part('a', 'b')]), text('%PDF-1.4')]),
      fault: 'mismatch',
    },
    { name: 'page.docx', content: text('<html>%PDF-1.4</html>'), fault: 'mismatch' },
    { name: 'program.pdf', content: Buffer.from('\x7fELF%PDF-1.4', 'latin1'), fault: 'mismatch' },
    { name: 'nulls.txt', content: Buffer.alloc(megabyte), fault: ['mismatch', 'empty'] },
    {
      name: 'noise.txt',
      content: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
      fault: ['mismatch', 'no-cv'],
    },
    { name: 'cyclic.pdf', content: cyclicPdf(), fault: unread },
    { name: 'deep.pdf', content: deepPdf(), fault: unread },
    { name: 'cut.pdf', content: (await scannedPdf()).subarray(0, 300), fault: unread },
    { name: 'letters.pdf', content: await streamBombPdf(), fault: ['too-large', 'no-cv', 'timeout'] },
    { name: 'empty.docx', content: Buffer.alloc(0), fault: 'empty' },
    { name: 'empty.docx.exe', content: text('MZ'), fault: 'unsupported' },
  ];
}
