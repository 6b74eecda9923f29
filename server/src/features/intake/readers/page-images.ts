import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A picture as rows of pixels, ready for a program that recognises letters: a portable bitmap, graymap or pixmap. */
export interface PageImages {
  readonly pages: number;
  /** The largest picture of the page; null when it has none worth reading. */
  readonly image: Uint8Array | null;
}

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA. */
  readonly kind: number;
  readonly data: Uint8Array;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Smaller pictures are portraits and logos. */
const fewestPixels = 300 * 300;
/** A4 at 600 dots per inch; larger ones are not decoded. */
const mostPixels = 36_000_000;

const isDecoded = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && 'data' in value && 'width' in value && 'height' in value;

function objectOf(page: Page, key: string): Promise<unknown> {
  const store = key.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise<unknown>((resolve) => void store.get(key, resolve));
}

async function imagesOf(page: Page): Promise<Decoded[]> {
  const { OPS } = await getResolvedPDFJS();
  const operators = await page.getOperatorList();
  const found: Decoded[] = [];
  for (const [index, operator] of operators.fnArray.entries()) {
    const [first] = (operators.argsArray[index] ?? []) as unknown[];
    const image: unknown =
      operator === OPS.paintImageXObject && typeof first === 'string'
        ? await objectOf(page, first)
        : operator === OPS.paintInlineImageXObject
          ? first
          : undefined;
    if (isDecoded(image) && image.data.length > 0) found.push(image);
  }
  return found;
}

/** Netpbm's header and the pixels as it wants them: a set bit is black there, white in a PDF; no fourth channel. */
function portable({ width, height, kind, data }: Decoded): Uint8Array {
  const channels = data.length / (width * height);
  const format = kind === 1 ? 'P4' : channels === 1 ? 'P5' : 'P6';
  const header = Buffer.from(`${format}\n${width} ${height}\n${format === 'P4' ? '' : '255\n'}`);
  if (format === 'P4') return Buffer.concat([header, data.map((byte) => byte ^ 0xff)]);
  if (channels !== 4) return Buffer.concat([header, data]);
  const pixels = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    pixels.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  return Buffer.concat([header, pixels]);
}

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
    const images = await imagesOf(await pdf.getPage(number));
    const [largest] = images.sort((a, b) => b.width * b.height - a.width * a.height);
    const isWorth = largest !== undefined && largest.width * largest.height >= fewestPixels;
    return { pages: pdf.numPages, image: isWorth ? portable(largest) : null };
  } finally {
    await pdf.destroy();
  }
}
