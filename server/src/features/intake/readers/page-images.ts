import { getDocumentProxy } from 'unpdf';
import { drawPage } from '../scans/page-canvas.js';
import { picturesOf } from '../scans/page-pictures.js';

/** A page as rows of pixels, ready for a program that recognises letters: a portable greymap. */
export interface PageImages {
  readonly pages: number;
  /** What the pictures of the page make of it; null when it has none worth reading. */
  readonly image: Uint8Array | null;
}

/** Less, all pictures of a page together, is a portrait or a logo. */
const fewestPixels = 300 * 300;
/** A4 at 600 dots per inch; larger ones are not decoded. */
const mostPixels = 36_000_000;

/** The scan on one page of a PDF, page 1 being the first. Throws for a file that cannot be opened. */
export async function pageImage(bytes: Uint8Array, number: number): Promise<PageImages> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: mostPixels,
    verbosity: 0,
  });
  try {
    const page = await pdf.getPage(number);
    const placed = await picturesOf(page);
    const pixels = placed.reduce((sum, { picture }) => sum + picture.width * picture.height, 0);
    const { width, height } = page.getViewport({ scale: 1 });
    return { pages: pdf.numPages, image: pixels < fewestPixels ? null : drawPage(width, height, placed) };
  } finally {
    await pdf.destroy();
  }
}
