import { describe, expect, it } from '@jest/globals';
import { type Grey, scanPdf, scansOf } from '../../../testing/scan-files.js';
import { pageImage } from '../readers/page-images.js';

/** Black bars of different lengths: no two sides and no two rows alike. */
function bars(width: number, height: number): Grey {
  const pixels = Buffer.alloc(width * height, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (y % 40 < 20 && x < width / 4 + y / 2) pixels[y * width + x] = 0;
  return { width, height, pixels };
}

function drawn(image: Uint8Array | null): Grey {
  const bytes = Buffer.from(image ?? []);
  const head = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.toString('latin1', 0, 40));
  if (head === null) throw new Error('No greymap');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

/** The share of places that are as dark as they should be; edges may fall to either side. */
function likeness(one: Grey, two: Grey): number {
  const darkAt = ({ width, height, pixels }: Grey, across: number, down: number) =>
    (pixels[Math.floor(down * height) * width + Math.floor(across * width)] ?? 0) < 128;
  let same = 0;
  for (let y = 0.5; y < 1000; y += 1)
    for (let x = 0.5; x < 700; x += 1)
      if (darkAt(one, x / 700, y / 1000) === darkAt(two, x / 700, y / 1000)) same += 1;
  return same / 700_000;
}

describe('a scanned page', () => {
  const whole = bars(620, 877);

  it.each(Object.entries(scansOf(whole)))('as %s is drawn as it is shown', async (_name, pdf) => {
    const { pages, image } = await pageImage(pdf, 1);
    const found = drawn(image);
    expect(pages).toBe(1);
    expect([found.width / 10, found.height / 10].map(Math.round)).toEqual([62, 88]);
    expect(likeness(whole, found)).toBeGreaterThan(0.99);
  });

  const page = { width: 595, height: 842 };
  it('without a picture large enough to hold text is none', async () => {
    const logo = scanPdf([{ as: 'grey', of: bars(120, 120) }], 'q 60 0 0 60 10 10 cm /P0 Do Q', page);
    expect((await pageImage(logo, 1)).image).toBeNull();
    expect((await pageImage(scanPdf([], '', page), 1)).image).toBeNull();
  });

  it('with pictures beside, behind and flat upon the page is drawn without them', async () => {
    const pictures = [
      { as: 'grey', of: bars(300, 300) },
      { as: 'grey', of: whole },
    ] as const;
    const odd = 'q 10 0 0 10 9000 9000 cm /P0 Do Q q 0 0 0 0 10 10 cm /P0 Do Q q 0 0 1 1 re Q Q Q';
    const pdf = scanPdf(pictures, `${odd} q 595 0 0 842 0 0 cm /P1 Do Q`, page);
    expect(likeness(whole, drawn((await pageImage(pdf, 1)).image))).toBeGreaterThan(0.98);
  });

  it('that is enormous is drawn small enough to keep', async () => {
    const pdf = scanPdf([{ as: 'grey', of: whole }], 'q 14000 0 0 14000 0 0 cm /P0 Do Q', {
      ...{ width: 14_400, height: 14_400 },
    });
    const { width, height } = drawn((await pageImage(pdf, 1)).image);
    expect(width * height).toBeLessThanOrEqual(16_100_000);
  });
});
