import { type DocumentLayout, type LaidOutLine } from '@portolan/shared/domain/documents';
import { getDocumentProxy } from 'unpdf';
import { type Glyphs, type PageLine, pageLines } from './pdf-layout.js';
import { fault, type Outcome, read, type Reading } from './reading.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** A CV has a few pages; a book is not one. */
const mostPages = 60;
const fewestLetters = 20;

interface Target {
  readonly url: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

type Content = Awaited<ReturnType<Page['getTextContent']>>;
type TextItem = Extract<Content['items'][number], { str: string }>;

const at = (transform: readonly number[], index: number): number => transform[index] ?? 0;

/** Text that runs up or down the page is decoration. */
const isUpright = (item: TextItem): boolean => {
  const transform = item.transform as number[];
  return Math.abs(at(transform, 1)) <= Math.abs(at(transform, 0));
};

function glyphsFrom(item: TextItem, height: number): Glyphs {
  const transform = item.transform as number[];
  const size = Math.abs(at(transform, 3)) || item.height;
  const place = { x: at(transform, 4), y: height - at(transform, 5), width: item.width };
  return { text: item.str, ...place, size, rtl: item.dir === 'rtl' };
}

async function glyphsOf(page: Page, height: number): Promise<Glyphs[]> {
  const content = await page.getTextContent();
  return content.items
    .filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
    .filter(isUpright)
    .map((item) => glyphsFrom(item, height));
}

async function targetsOf(page: Page, height: number): Promise<Target[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; rect?: number[] }[];
  return annotations.flatMap(({ url, rect }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? [];
    return url === undefined ? [] : [{ url, x0, x1, y: height - (y0 + y1) / 2 }];
  });
}

/** The words of a line that a link covers, by their share of its width. */
function linkedWords(target: Target, lines: readonly { line: PageLine; start: number }[]) {
  const on = lines.find(
    ({ line }) =>
      Math.abs(line.y - line.size * 0.3 - target.y) < line.size * 0.7 &&
      target.x0 < line.x1 &&
      target.x1 > line.x,
  );
  return {
    url: target.url,
    start: on?.start ?? 0,
    end: on === undefined ? 0 : on.start + on.line.text.length,
  };
}

class Assembler {
  private text = '';
  private readonly lines: LaidOutLine[] = [];
  private readonly links: DocumentLayout['links'][number][] = [];

  addPage(page: number, lines: readonly PageLine[], targets: readonly Target[]): void {
    const placed: { line: PageLine; start: number }[] = [];
    for (const line of lines) {
      if (line.blankBefore) this.text += '\n';
      const start = this.text.length;
      this.text += `${line.text}\n`;
      placed.push({ line, start });
      this.lines.push({ start, end: start + line.text.length, page, x: line.x, y: line.y, size: line.size });
    }
    this.links.push(...targets.map((target) => linkedWords(target, placed)));
  }

  reading(): Reading {
    return { text: this.text, layout: { lines: this.lines, links: this.links } };
  }
}

async function readPages(pdf: Pdf): Promise<Reading> {
  const assembler = new Assembler();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const glyphs = await glyphsOf(page, height);
    assembler.addPage(number, pageLines(glyphs, width), await targetsOf(page, height));
    page.cleanup();
  }
  return assembler.reading();
}

function openingFault(error: unknown): Outcome<never> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return fault('encrypted', 'This PDF is protected by a password. Save it without one and drop it again.');
  return fault(
    'damaged',
    'This PDF is damaged and cannot be opened. Export it again from where it was made.',
  );
}

/** The text of a PDF with the place of every line. Scans without a text layer are refused, not guessed at. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<Reading>> {
  let pdf: Pdf;
  try {
    // A copy: the parser takes the bytes over, and refuses Node's Buffer.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    return openingFault(error);
  }
  try {
    if (pdf.numPages > mostPages)
      return fault(
        'too-large',
        `This PDF has ${pdf.numPages} pages; at most ${mostPages} are read. Send the CV alone.`,
      );
    const reading = await readPages(pdf);
    const letters = reading.text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < fewestLetters)
      return fault(
        'no-text',
        'This PDF holds pictures of pages and no text. Run it through text recognition (OCR) or send another format.',
      );
    return read(reading);
  } catch {
    return fault('damaged', 'A page of this PDF is damaged. Export it again from where it was made.');
  } finally {
    await pdf.destroy();
  }
}
