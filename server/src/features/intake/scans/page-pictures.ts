import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { type Matrix, multiply, type Picture, type PlacedPicture } from './page-canvas.js';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

interface Decoded {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA. */
  readonly kind: number;
  readonly data: Uint8Array;
}

/** Pictures of one page together, in pixels; what lies behind them is not drawn. */
const mostPixels = 100_000_000;

const isDecoded = (value: unknown): value is Decoded =>
  typeof value === 'object' && value !== null && 'data' in value && ArrayBuffer.isView(value.data);

function objectOf(page: Page, key: string): Promise<unknown> {
  const store = key.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise<unknown>((resolve) => void store.get(key, resolve));
}

const bitAt = (data: Uint8Array, width: number, pixel: number): number => {
  const stride = (width + 7) >> 3;
  const x = pixel % width;
  return ((data[Math.floor(pixel / width) * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
};

const greyOf = (data: Uint8Array, at: number): number =>
  ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000;

const opaque = () => 255;

function pictureOf({ width, height, kind, data }: Decoded): Picture {
  if (kind === 1)
    return { width, height, greyAt: (pixel) => bitAt(data, width, pixel) * 255, coverAt: opaque };
  const channels = Math.round(data.length / (width * height));
  if (channels < 3)
    return { width, height, greyAt: (pixel) => data[pixel * channels] ?? 255, coverAt: opaque };
  return {
    width,
    height,
    greyAt: (pixel) => greyOf(data, pixel * channels),
    coverAt: channels === 4 ? (pixel) => data[pixel * 4 + 3] ?? 255 : opaque,
  };
}

/** Letters as a stencil: paint goes through where a bit is not set. */
const maskOf = (width: number, height: number, data: Uint8Array, grey: number): Picture => ({
  width,
  height,
  greyAt: () => grey,
  coverAt: (pixel) => (1 - bitAt(data, width, pixel)) * 255,
});

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6;

/** How grey a colour written as "#rrggbb" is; anything else counts as black, as letters mostly are. */
function greyOfColour(colour: unknown): number {
  const hex = /^#([0-9a-f]{6})$/i.exec(String(colour))?.[1];
  return hex === undefined ? 0 : greyOf(Buffer.from(hex, 'hex'), 0);
}

interface State {
  readonly matrix: Matrix;
  readonly grey: number;
}

/** Walks what a page paints and gathers its pictures with their places, in the order they are painted. */
class Walk {
  readonly found: PlacedPicture[] = [];
  private readonly held: State[] = [];
  private state: State;
  private pixels = 0;

  constructor(
    private readonly page: Page,
    matrix: Matrix,
  ) {
    this.state = { matrix, grey: 0 };
  }

  /** What to do at an operator, by its name. */
  readonly steps: Readonly<Record<string, (args: readonly unknown[]) => Promise<void> | void>> = {
    save: () => void this.held.push(this.state),
    restore: () => this.restore(),
    transform: (args) => this.move(args),
    paintFormXObjectBegin: ([matrix]) => {
      this.held.push(this.state);
      this.move(matrix);
    },
    paintFormXObjectEnd: () => this.restore(),
    setFillRGBColor: ([colour]) => void (this.state = { ...this.state, grey: greyOfColour(colour) }),
    paintInlineImageXObject: ([image]) => this.add(image, pictureOf),
    paintImageXObject: async ([key]) => this.add(await objectOf(this.page, String(key)), pictureOf),
    paintImageMaskXObject: async ([given]) => {
      const { data, width, height } = given as { data: unknown; width: number; height: number };
      const mask = typeof data === 'string' ? await objectOf(this.page, data) : given;
      const { grey } = this.state;
      this.add(mask, ({ data: bits }) => maskOf(width, height, bits, grey), width * height);
    },
  };

  private restore(): void {
    this.state = this.held.pop() ?? this.state;
  }

  private move(matrix: unknown): void {
    if (isMatrix(matrix)) this.state = { ...this.state, matrix: multiply(this.state.matrix, matrix) };
  }

  private add(image: unknown, toPicture: (image: Decoded) => Picture, size?: number): void {
    if (!isDecoded(image) || image.data.length === 0) return;
    this.pixels += size ?? image.width * image.height;
    if (this.pixels <= mostPixels) this.found.push({ picture: toPicture(image), matrix: this.state.matrix });
  }
}

/** The pictures of a page, in points from its top left as it is shown. */
export async function picturesOf(page: Page): Promise<readonly PlacedPicture[]> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const { transform } = page.getViewport({ scale: 1 });
  const walk = new Walk(page, transform as unknown as Matrix);
  const operators = await page.getOperatorList();
  for (const [index, operator] of operators.fnArray.entries()) {
    const step = walk.steps[names.get(operator) ?? ''];
    if (step !== undefined) await step((operators.argsArray[index] ?? []) as readonly unknown[]);
  }
  return walk.found;
}
