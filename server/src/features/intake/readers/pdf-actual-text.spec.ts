import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { marksOf } from './pdf-marks.js';
import { PdfObjects } from './pdf-objects.js';
import { readPdf } from './pdf-reader.js';
import { textOf, valuesIn } from './pdf-syntax.js';

interface Parts {
  readonly resources?: string;
  /** Further objects, from number 5 on. */
  readonly more?: readonly string[];
  /** Replaces the stream that draws the page. */
  readonly stream?: Buffer;
}

const streamed = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A page in Helvetica with a few words more, so that it is no scan. */
function pdfOf(content: string, { resources = '', more = [], stream }: Parts = {}): Uint8Array {
  const page = `BT /F1 12 Tf 50 700 Td (Some words so that this page has text on it) Tj 0 -20 Td ${content} ET`;
  const fonts = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> /F2 5 0 R >>';
  const packed = stream && `<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << ${fonts} ${resources} >> >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    packed ? packed + stream.toString('latin1') + '\nendstream' : streamed(page),
    ...more,
  ];
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const starts = written.map((_, index) => 9 + written.slice(0, index).join('').length);
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const body = `%PDF-1.4\n${written.join('')}`;
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(body + end, 'latin1');
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readPdf(bytes);
  if (!reading.ok) throw new Error(reading.fault.detail);
  return reading.value.text.trimEnd().split('\n').slice(1);
}

const sharpS = '/Span << /ActualText <FEFF00DF> >> BDC';

describe('glyphs of a PDF of which the file says what they mean', () => {
  it.each([
    ['are read as that', `(Heike Gro) Tj ${sharpS} (ss) Tj EMC`, ['Heike Groß']],
    ['in small capitals', '(A) Tj /Span << /ActualText (nna) >> BDC (NNA) Tj EMC', ['Anna']],
    [
      'with brackets and backslashes',
      String.raw`/Span << /ActualText (\(a\051 [b\]) >> BDC (xxxxxxx) Tj EMC`,
      ['(a) [b]'],
    ],
    [
      'in the encoding of PDF',
      '/Span << /ActualText (\\233 \\222) >> BDC (x x) Tj EMC',
      ['ł ™'.normalize('NFKC')],
    ],
    ['as nothing', '(left) Tj /Span << /ActualText () >> BDC (*) Tj EMC', ['left']],
    [
      'as a break inside a word',
      '(an exam) Tj /Span << /ActualText () >> BDC (-) Tj EMC 0 -14 Td (ple of it) Tj',
      ['an example', 'of it'],
    ],
    [
      'among others that say nothing',
      `/P << /MCID 0 >> BDC (Heike Gro) Tj ${sharpS} (ss) Tj EMC EMC /Artifact BMC ( Anna) Tj EMC`,
      ['Heike Groß Anna'],
    ],
    [
      'of which the outer of two says it all',
      `(Gro) Tj /Span << /ActualText (sz) >> BDC ${sharpS} (s) Tj EMC (s) Tj EMC`,
      ['Grosz'],
    ],
    [
      'behind a picture with the same operators in it',
      `ET q BI /W 4 /H 1 /BPC 8 /CS /G ID ${'BDC '} EI Q BT 50 680 Td (Gro) Tj ${sharpS} (ss) Tj EMC`,
      ['Groß'],
    ],
  ])('%s', async (_what, content, lines) => {
    expect(await linesOf(pdfOf(content))).toEqual(lines);
  });

  it.each([
    ['no end', `(Gro) Tj ${sharpS} (ss) Tj`, ['Gross']],
    ['no beginning', '(Gross) Tj EMC EMC', ['Gross']],
    [
      'more than what is seen',
      `/Span << /ActualText (${'Kubernetes expert '.repeat(5)}) >> BDC (Cook) Tj EMC`,
      ['Cook'],
    ],
    ['two lines', `(Gro) Tj ${sharpS} (s) Tj 0 -14 Td (s) Tj EMC`, ['Gros', 's']],
    ['no string', '/Span << /ActualText 12 >> BDC (Gross) Tj EMC', ['Gross']],
    ['a name that stands for nothing', '/Span /MC7 BDC (Gross) Tj EMC', ['Gross']],
  ])('are read as drawn where it says or has %s', async (_what, content, lines) => {
    expect(await linesOf(pdfOf(content))).toEqual(lines);
  });

  it('stand in the resources of the page, too', async () => {
    const resources = '/Properties << /MC0 5 0 R >>';
    const file = pdfOf('(Gro) Tj /Span /MC0 BDC (ss) Tj EMC', {
      resources,
      more: ['<< /ActualText 6 0 R >>', '<FEFF00DF>'],
    });
    expect(await linesOf(file)).toEqual(['Groß']);
  });

  it('stand in drawings that the page includes', async () => {
    const form = streamed(
      `BT /F1 12 Tf 50 640 Td (Gro) Tj ${sharpS} (ss) Tj EMC ET`,
      '/Type /XObject /Subtype /Form /BBox [0 0 600 900]',
    );
    const file = pdfOf('(Anna) Tj ET /X0 Do BT', { resources: '/XObject << /X0 5 0 R >>', more: [form] });
    expect(await linesOf(file)).toEqual(['Anna', '', 'Groß']);
  });
});

describe('a glyph that is a letter with its marks', () => {
  const map = streamed(
    '1 begincodespacerange <00> <FF> endcodespacerange 4 beginbfchar <41> <0915094D0930> <42> <092E> <49> <092F094D> <43> <0065030A> endbfchar',
  );
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 6 0 R >>';

  it.each([
    ['at the end of a run', '(A) Tj 8 0 Td (B) Tj', 'क्रम'],
    ['inside a run', '(B) Tj 8 0 Td (I) Tj 4 0 Td (B) Tj', 'मय्म'],
    ['among others drawn at once', '(BIBA B) Tj', 'मय्मक्र म'],
    ['in front of a space', '(A B) Tj', 'क्र म'],
    ['in front of a gap', '(A) Tj 18 0 Td (B) Tj', 'क्र म'],
    ['in Latin script', '(CC) Tj', 'e\u030Ae\u030A'.normalize('NFKC')],
  ])('is as wide as it is %s', async (_what, content, line) => {
    expect(await linesOf(pdfOf(`/F2 12 Tf ${content}`, { more: [font, map] }))).toEqual([line]);
  });
});

describe('a PDF made to do harm with marked content', () => {
  const none = { length: 0 };

  it.each([
    [
      'a stream that unpacks to very much',
      { stream: deflateSync(Buffer.from('/P BMC '.padEnd(40_000_000))) },
    ],
    ['a stream that is none', { stream: Buffer.from('/Span << /ActualText (x) >> BDC') }],
  ])('%s has no marks', (_what, parts) => {
    expect(marksOf(new PdfObjects(pdfOf('', parts)), 3)).toMatchObject(none);
  });

  it('a drawing that includes itself again and again ends', () => {
    const resources = '/XObject << /X0 5 0 R >>';
    const form = streamed('/P BMC '.concat('/X0 Do '.repeat(60)), '/Subtype /Form');
    const started = Date.now();
    expect(marksOf(new PdfObjects(pdfOf('/X0 Do', { resources, more: [form] })), 3)).toMatchObject(none);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it.each([
    ['objects that point to one another', ['5 0 R', '5 0 R']],
    ['a page that is its own parent', ['<< /Parent 5 0 R /Contents 5 0 R >>']],
    ['nothing at all', []],
  ])('%s has no marks', (_what, more) => {
    expect(marksOf(new PdfObjects(pdfOf('', { more })), 5)).toEqual([]);
  });

  it.each([
    '['.repeat(100_000),
    '<'.repeat(100_000),
    '('.repeat(100_000),
    '<< /A '.repeat(100_000),
    '>>]'.repeat(1000),
  ])('brackets that never close end: %#', (content) => {
    expect([...valuesIn(content)].length).toBeLessThan(2);
  });
});

describe('the objects of a PDF', () => {
  it('that are packed into a stream are found', () => {
    const packed = '7 0 8 28 << /ActualText (meant so) >>   [1 2 0 R]';
    const entries = '/Type /ObjStm /N 2 /First 9';
    const objects = new PdfObjects(pdfOf('', { more: [streamed(packed, entries)] }));
    expect(objects.dict({ ref: 7 })?.get('ActualText')).toEqual({ bytes: 'meant so' });
    expect(objects.value({ ref: 8 })).toEqual([1, { ref: 2 }]);
  });

  it.each([
    [String.raw`(a\(b\)\n\101)`, 'a(b)\nA'],
    ['<4a 6>', 'J`'],
    ['<FEFF09350940>', 'वी'],
    ['<EFBBBFC3A9>', 'é'],
    ['(\x93\xA0)', 'ﬁ€'],
  ])('%s is the text %s', (source, text) => {
    const [value] = valuesIn(source);
    expect(textOf(value as { bytes: string })).toBe(text);
  });
});
