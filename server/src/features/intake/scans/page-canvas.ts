/** Numbers of a transformation as a PDF writes them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A picture as it was packed: rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Grey from 0, black, to 255, and how much of it covers what lies below, of 255. */
  readonly greyAt: (pixel: number) => number;
  readonly coverAt: (pixel: number) => number;
}

/** A picture and where the page has it: the matrix takes the unit square to points from the top left of the page. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly matrix: Matrix;
}

export function multiply(one: Matrix, two: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = two;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Letters are sharp enough at 400 dots per inch; a point is a 72nd of one. */
const mostPerPoint = 400 / 72;
/** A4 at 400 dots per inch. */
const mostPixels = 16_000_000;

/** How much of a page a picture is: by its pixels and by the room it has there. */
const weightOf = ({ picture, matrix: [a, b, c, d] }: PlacedPicture): number =>
  picture.width * picture.height * Math.abs(a * d - b * c);

/** Pixels for a point of the page: as many as the picture has there that is most of it. */
function densityOf(placed: readonly PlacedPicture[], width: number, height: number): number {
  const main = placed.reduce<PlacedPicture | undefined>(
    (most, one) => (most === undefined || weightOf(one) > weightOf(most) ? one : most),
    undefined,
  );
  const [a, b] = main?.matrix ?? [1, 0];
  const own = (main?.picture.width ?? 1) / Math.max(1, Math.hypot(a, b));
  return Math.min(own, mostPerPoint, Math.sqrt(mostPixels / (width * height)));
}

/** Paints one picture; pixels of the canvas are looked up in it, so that it may be turned, mirrored or stretched. */
function paint(canvas: Canvas, { picture, matrix }: PlacedPicture): void {
  const [a, b, c, d, e, f] = matrix;
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const across = [e, e + a, e + c, e + a + c];
  const down = [f, f + b, f + d, f + b + d];
  const from = {
    x: Math.max(0, Math.floor(Math.min(...across))),
    y: Math.max(0, Math.floor(Math.min(...down))),
  };
  const to = {
    x: Math.min(canvas.width, Math.ceil(Math.max(...across))),
    y: Math.min(canvas.height, Math.ceil(Math.max(...down))),
  };
  for (let y = from.y; y < to.y; y += 1) {
    const dy = y + 0.5 - f;
    for (let x = from.x; x < to.x; x += 1) {
      const dx = x + 0.5 - e;
      const column = Math.floor(((d * dx - c * dy) / determinant) * picture.width);
      // The unit square of a PDF stands on its foot, a picture begins at its top.
      const row = Math.floor((1 - (a * dy - b * dx) / determinant) * picture.height);
      if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue;
      const pixel = row * picture.width + column;
      const at = y * canvas.width + x;
      const below = canvas.grey[at] ?? 255;
      canvas.grey[at] = below + ((picture.greyAt(pixel) - below) * picture.coverAt(pixel)) / 255;
    }
  }
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/**
 * A page of a given size in points as its pictures make it, as a portable greymap. Scanners write a page as one picture,
 * as strips or tiles, turned, or as a mask of its letters over a coarse background.
 */
export function drawPage(width: number, height: number, placed: readonly PlacedPicture[]): Uint8Array {
  const density = densityOf(placed, width, height);
  const canvas = {
    width: Math.max(1, Math.round(width * density)),
    height: Math.max(1, Math.round(height * density)),
  };
  const grey = new Uint8Array(canvas.width * canvas.height).fill(255);
  const larger: Matrix = [density, 0, 0, density, 0, 0];
  for (const { picture, matrix } of placed)
    paint({ ...canvas, grey }, { picture, matrix: multiply(larger, matrix) });
  return Buffer.concat([Buffer.from(`P5\n${canvas.width} ${canvas.height}\n255\n`), grey]);
}
