import { deflateSync, inflateSync } from 'node:zlib';

/** A picture in shades of grey, rows from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** A line of a PNG as it was before the encoder took off what stands beside and above it. */
function unfiltered(packed: Buffer, filter: number, above: Buffer, channels: number): Buffer {
  const line = Buffer.from(packed);
  for (let x = 0; x < line.length; x += 1) {
    const left = line[x - channels] ?? 0;
    const up = above[x] ?? 0;
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, above[x - channels] ?? 0)];
    line[x] = ((line[x] ?? 0) + (guesses[filter] ?? 0)) & 255;
  }
  return line;
}

/** The pixels of a PNG of 8-bit RGB or RGBA, as browsers write screenshots; green stands for grey. */
export function greyOfPng(png: Buffer): Grey {
  const [width, height, channels] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25] === 6 ? 4 : 3];
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels + 1;
  const pixels = Buffer.alloc(width * height);
  let above: Buffer = Buffer.alloc(0);
  for (let y = 0; y < height; y += 1) {
    const begin = y * stride;
    above = unfiltered(raw.subarray(begin + 1, begin + stride), raw[begin] ?? 0, above, channels);
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = above[x * channels + 1] ?? 0;
  }
  return { width, height, pixels };
}

/** A part of a picture. */
export function partOf({ width, pixels }: Grey, x: number, y: number, wide: number, high: number): Grey {
  const rows = Array.from({ length: high }, (_, row) =>
    pixels.subarray((y + row) * width + x, (y + row) * width + x + wide),
  );
  return { width: wide, height: high, pixels: Buffer.concat(rows) };
}

/** Turned a quarter to the right. */
export function turned({ width, height, pixels }: Grey): Grey {
  const out = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out[x * height + (height - 1 - y)] = pixels[y * width + x] ?? 0;
  return { width: height, height: width, pixels: out };
}

/** One bit a pixel: set where it is light. */
function bitsOf({ width, height, pixels }: Grey): Buffer {
  const stride = (width + 7) >> 3;
  const bits = Buffer.alloc(stride * height, 0xff);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((pixels[y * width + x] ?? 0) < 128) bits[y * stride + (x >> 3)]! &= ~(0x80 >> (x & 7));
  return bits;
}

/** A picture in a PDF: in shades of grey, in black and white, or as a mask that lets a colour through. */
export interface ScanPicture {
  readonly as: 'grey' | 'bits' | 'mask';
  readonly of: Grey;
}

const kinds = {
  grey: '/ColorSpace/DeviceGray/BitsPerComponent 8',
  bits: '/ColorSpace/DeviceGray/BitsPerComponent 1',
  mask: '/ImageMask true/BitsPerComponent 1',
};

/** A page of pictures as scanners write it. `content` paints them as /P0, /P1 … */
export function scanPdf(
  pictures: readonly ScanPicture[],
  content: string,
  page: { readonly width: number; readonly height: number; readonly rotate?: number },
): Buffer {
  const stream = (head: string, data: Buffer) =>
    Buffer.concat([
      Buffer.from(`<<${head}/Length ${data.length}>>stream\n`),
      data,
      Buffer.from('\nendstream'),
    ]);
  const names = pictures.map((_, index) => `/P${index} ${index + 5} 0 R`).join('');
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Count 1/Kids[3 0 R]>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${page.width} ${page.height}]/Rotate ${page.rotate ?? 0}/Contents 4 0 R/Resources<</XObject<<${names}>>>>>>`,
    ),
    stream('', Buffer.from(content)),
    ...pictures.map(({ as, of }) =>
      stream(
        `/Type/XObject/Subtype/Image/Width ${of.width}/Height ${of.height}${kinds[as]}/Filter/FlateDecode`,
        deflateSync(as === 'grey' ? of.pixels : bitsOf(of)),
      ),
    ),
  ];
  const parts = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj`), object, Buffer.from('endobj\n')]);
    parts.push(part);
    at += part.length;
  }
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return Buffer.concat([
    ...parts,
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${lines}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  ]);
}

/** The ways in which scanners write one page of A4, each showing the same. */
export function scansOf(whole: Grey): Readonly<Record<string, Buffer>> {
  const { width, height } = whole;
  const page = { width: 595, height: 842 };
  const all = 'q 595 0 0 842 0 0 cm /P0 Do Q';
  const [wide, high] = [400, 300];
  const tiles: ScanPicture[] = [];
  let paintTiles = '';
  for (let y = 0; y < height; y += high) {
    for (let x = 0; x < width; x += wide) {
      const of = partOf(whole, x, y, Math.min(wide, width - x), Math.min(high, height - y));
      const [across, up] = [595 / width, 842 / height];
      paintTiles += `q ${of.width * across} 0 0 ${of.height * up} ${x * across} ${842 - (y + of.height) * up} cm /P${tiles.length} Do Q\n`;
      tiles.push({ as: 'grey', of });
    }
  }
  const paper = { width: 60, height: 80, pixels: Buffer.alloc(4800, 250) };
  const right = turned(whole);
  return {
    'one picture': scanPdf([{ as: 'grey', of: whole }], all, page),
    'black and white': scanPdf([{ as: 'bits', of: whole }], all, page),
    tiles: scanPdf(tiles, paintTiles, page),
    'a mask of its letters': scanPdf([{ as: 'mask', of: whole }], `0 g ${all}`, page),
    'a mask over its paper': scanPdf(
      [
        { as: 'grey', of: paper },
        { as: 'mask', of: whole },
      ],
      `${all} q 0.1 0.1 0.2 rg 595 0 0 842 0 0 cm /P1 Do Q`,
      page,
    ),
    'a picture turned by the page': scanPdf([{ as: 'grey', of: right }], 'q 842 0 0 595 0 0 cm /P0 Do Q', {
      ...{ width: 842, height: 595 },
      rotate: 270,
    }),
    'a picture turned on the page': scanPdf(
      [{ as: 'grey', of: right }],
      'q 0 842 -595 0 595 0 cm /P0 Do Q',
      page,
    ),
  };
}
