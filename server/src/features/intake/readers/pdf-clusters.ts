import { getResolvedPDFJS } from 'unpdf';
import { type TextItem } from './pdf-actual-text.js';
import { type Operators } from './pdf-fonts.js';

interface Glyph {
  readonly unicode: string;
  /** In thousandths of the type size. */
  readonly width: number;
}

/** By font: glyphs for a letter with its marks, such as "क्र", and how wide they are; 0 for those to leave alone. */
export type Clusters = ReadonlyMap<string, ReadonlyMap<string, number>>;

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value &&
  typeof value.width === 'number';
const isCluster = ({ unicode, width }: Glyph) => width > 0 && /\p{L}.*\p{Mn}|\p{Mn}.*\p{L}/su.test(unicode);

/** Follows the font through the drawing of a page. */
class FontTrack {
  readonly found = new Map<string, Map<string, number>>();
  private readonly outer: string[] = [];
  private font = '';

  readonly steps: Readonly<Record<string, (first: unknown) => void>> = {
    save: () => this.outer.push(this.font),
    restore: () => (this.font = this.outer.pop() ?? this.font),
    setFont: (first) => (this.font = String(first)),
    showText: (first) => {
      const glyphs = Array.isArray(first) ? first.filter(isGlyph) : [];
      for (const [at, glyph] of glyphs.entries())
        if (isCluster(glyph)) this.add(glyph, at === glyphs.length - 1);
    },
  };

  /** Where more is drawn with it at once, the library sets that closer and sees no space: nothing to mend. */
  private add({ unicode, width }: Glyph, last: boolean): void {
    const widths = this.found.get(this.font) ?? new Map<string, number>();
    const alone = last && widths.get(unicode) !== 0;
    this.found.set(this.font, widths.set(unicode, alone ? width / 1000 : 0));
  }
}

export async function clustersOf({ fnArray, argsArray }: Operators): Promise<Clusters> {
  const { OPS } = await getResolvedPDFJS();
  const track = new FontTrack();
  const steps = new Map(
    Object.entries(track.steps).map(([name, step]) => [OPS[name as keyof typeof OPS], step] as const),
  );
  for (const [index, operator] of fnArray.entries()) {
    const [first] = (argsArray[index] ?? []) as readonly unknown[];
    steps.get(operator)?.(first);
  }
  return track.found;
}

/** Half a letter always goes on; what is wider than this is the letter itself rather than a space behind it. */
const goesOn = (cluster: string, width: number) => width > 0.35 || /\p{Mn}$/u.test(cluster);

/**
 * The library takes every glyph that has a mark in it for one without width and sees a space where it stood. This
 * gives the width back and takes the space out.
 */
export function withClusters(item: TextItem, clusters: Clusters): TextItem {
  const widths = clusters.get(item.fontName);
  if (widths === undefined) return item;
  let { str } = item;
  for (const [cluster, width] of widths)
    if (width > 0 && goesOn(cluster, width)) str = str.replaceAll(`${cluster} `, cluster);
  const last = Math.max(0, ...[...widths].map(([cluster, width]) => (str.endsWith(cluster) ? width : 0)));
  const size = Math.abs((item.transform as number[])[0] ?? 0);
  return { ...item, str, width: item.width + last * size };
}
