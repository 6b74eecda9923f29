import { type getDocumentProxy } from 'unpdf';
import { type Mark } from './pdf-marks.js';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];
export type TextItem = Extract<Item, { str: string }>;
/** The library's own types leave the tag out. */
type Begin = Extract<Item, { type: string }> & { readonly tag?: string | null };

const isTextItem = (item: Item): item is TextItem => 'str' in item;
const isBegin = (item: Item): item is Begin => 'type' in item && item.type.startsWith('begin');

export const hasMarks = (items: readonly Item[]): boolean => items.some(isBegin);

/** Whether the library saw the very marks that were read beside it; else nobody knows which is which. */
function fit(begins: readonly Begin[], marks: readonly Mark[]): boolean {
  const isSame = ({ tag, id }: Begin, mark: Mark) =>
    tag === mark.tag && (mark.id === null || String(id).endsWith(`_mc${mark.id}`));
  return (
    begins.length === marks.length &&
    begins.every((one, at) => {
      const mark = marks[at];
      return mark !== undefined && isSame(one, mark);
    })
  );
}

const number = (item: TextItem, at: number): number => (item.transform as number[])[at] ?? 0;
const isUpright = (item: TextItem) => number(item, 0) > 0 && number(item, 1) === 0;
const isBlank = (item: TextItem) => item.str.trim() === '';

/** A few letters more than glyphs are usual; a text that nobody sees is not read. */
const isPlausible = (actual: string, shown: string) => actual.length <= shown.length * 2 + 8;

/** The glyphs of a span as what they mean; as they are where that is no word or part of one on one line. */
function meant(items: readonly TextItem[], actual: string): readonly TextItem[] {
  const drawn = items.filter((item) => !isBlank(item));
  const [first] = drawn;
  const shown = drawn.map((item) => item.str).join('');
  const oneLine = (item: TextItem) =>
    isUpright(item) && Math.abs(number(item, 5) - number(first ?? item, 5)) < 1;
  if (first === undefined || !drawn.every(oneLine) || !isPlausible(actual, shown)) return items;
  const left = Math.min(...drawn.map((item) => number(item, 4)));
  const right = Math.max(...drawn.map((item) => number(item, 4) + item.width));
  const transform = (first.transform as number[]).map((value, at) => (at === 4 ? left : value));
  // A hyphen that means nothing was put in to break the word.
  const str = actual === '' && /^[-‐]$/.test(shown) ? '\u00AD' : actual;
  return [{ ...first, str, transform, width: right - left }];
}

/** The spans a text runs through, innermost last. */
class Spans {
  readonly done: TextItem[] = [];
  private readonly open: { readonly actual: string | null; readonly from: number }[] = [];

  begin(mark: Mark | undefined): void {
    this.open.push({ actual: mark?.actual ?? null, from: this.done.length });
  }

  end(): void {
    const span = this.open.pop();
    // The outermost of two that stand in one another says it all.
    if (typeof span?.actual !== 'string' || this.open.some(({ actual }) => actual !== null)) return;
    this.done.push(...meant(this.done.splice(span.from), span.actual));
  }
}

/** The text of a page, with what the file says its glyphs mean (ActualText) in their stead. */
export function asMeant(items: readonly Item[], marks: readonly Mark[]): readonly TextItem[] {
  if (!marks.some(({ actual }) => actual !== null) || !fit(items.filter(isBegin), marks))
    return items.filter(isTextItem);
  const spans = new Spans();
  const rest = marks.values();
  for (const item of items) {
    if (isTextItem(item)) spans.done.push(item);
    else if (isBegin(item)) spans.begin(rest.next().value);
    else spans.end();
  }
  return spans.done;
}
