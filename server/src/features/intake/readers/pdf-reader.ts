import { layOut, type PlacedLink, type PlacedPage, type PlacedText } from '@portolan/shared/domain/documents';
import { getDocumentProxy } from 'unpdf';
import { asMeant, hasMarks, type TextItem } from './pdf-actual-text.js';
import { europassIn } from './pdf-attachments.js';
import { type Clusters, clustersOf, withClusters } from './pdf-clusters.js';
import { boldFonts, operatorsOf } from './pdf-fonts.js';
import { marksOf } from './pdf-marks.js';
import { PdfObjects } from './pdf-objects.js';
import { fault, type Outcome, read, type Reading } from './reading.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** A CV has a few pages; a book is not one. */
const mostPages = 60;
const fewestLetters = 20;

const at = (transform: readonly number[], index: number): number => transform[index] ?? 0;

/** Text that runs up or down the page is decoration. */
const isUpright = (item: TextItem): boolean => {
  const transform = item.transform as number[];
  return Math.abs(at(transform, 1)) <= Math.abs(at(transform, 0));
};

function placed(item: TextItem, height: number, isBold: (font: string) => boolean): PlacedText {
  const transform = item.transform as number[];
  const size = Math.abs(at(transform, 3)) || item.height;
  const place = { x: at(transform, 4), y: height - at(transform, 5), width: item.width };
  return { text: item.str, ...place, size, rtl: item.dir === 'rtl', bold: isBold(item.fontName) };
}

async function itemsOf(page: Page, objects: PdfObjects): Promise<readonly TextItem[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const ref = page.ref as { num: number } | null;
  const operators = await operatorsOf(page);
  const clusters: Clusters = operators === null ? new Map() : await clustersOf(operators);
  const whole = items.map((item) => ('str' in item ? withClusters(item, clusters) : item));
  return asMeant(whole, ref !== null && hasMarks(items) ? marksOf(objects, ref.num) : []);
}

async function textsOf(page: Page, objects: PdfObjects, height: number): Promise<PlacedText[]> {
  const items = await itemsOf(page, objects);
  const isBold = boldFonts(page);
  return items
    .filter((item) => item.str.trim() !== '')
    .filter(isUpright)
    .map((item) => placed(item, height, isBold));
}

async function linksOf(page: Page, height: number): Promise<PlacedLink[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; rect?: number[] }[];
  return annotations.flatMap(({ url, rect }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect ?? [];
    return url === undefined ? [] : [{ url, x0, x1, y: height - (y0 + y1) / 2 }];
  });
}

async function readPage(pdf: Pdf, objects: PdfObjects, number: number): Promise<PlacedPage> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const texts = await textsOf(page, objects, height);
  const links = await linksOf(page, height);
  page.cleanup();
  return { width, height, texts, links };
}

/** Title and author as the file's own properties give them. */
async function declaredOf(pdf: Pdf): Promise<string[]> {
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title, Author: author } = info as Record<string, unknown>;
    return [title, author].filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  } catch {
    return [];
  }
}

async function readPages(pdf: Pdf, bytes: Uint8Array): Promise<Reading> {
  const pages: PlacedPage[] = [];
  const objects = new PdfObjects(bytes);
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, objects, number));
  const { text, layout } = layOut(pages);
  return { text, layout: { ...layout, declared: await declaredOf(pdf) } };
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
      // Pictures are never needed to read the text.
      maxImageSize: 1,
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
    const europass = await europassIn(pdf);
    if (europass !== undefined) return read({ ...(await readPages(pdf, bytes)), europass });
    const reading = await readPages(pdf, bytes);
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
