import { type DocumentLayout, type LaidOutLine } from '../types.js';
import { keepText } from '../keep-text.js';
import { type Block, blocksOf, type FlowLine } from './blocks.js';
import { type Fragment, fragmentsOf, type PlacedText } from './fragments.js';
import { findFurniture } from './furniture.js';
import { hyphensJoined } from './hyphens.js';
import { rowsOf } from './rows.js';

/** A link of a page: points from the top left, `y` its middle. */
export interface PlacedLink {
  readonly url: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** One page as a reader hands it over. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly links: readonly PlacedLink[];
}

type Columns = Extract<Block, { kind: 'columns' }>;

/** Lines of one region and one page. */
interface Chunk {
  readonly region: number;
  readonly page: number;
  readonly lines: readonly FlowLine[];
  readonly repeated: boolean;
}

/** The columns at the foot of a page, which the next page may go on with. */
interface OpenColumns {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** The region of the wider column, in which a page without columns goes on. */
  readonly main: number;
}

const sameGutter = 10;

/** Gives every column its region and puts what belongs together one after another. */
class Flow {
  readonly regions: (number | null)[] = [null];
  private readonly chunks: Chunk[] = [];
  private open: OpenColumns | null = null;

  get hint(): number | null {
    return this.open?.x ?? null;
  }

  addPage(page: number, blocks: readonly Block[]): void {
    const before = this.open;
    const [first, ...rest] = blocks;
    if (first === undefined) return;
    this.open = null;
    if (before === null) this.add(first, page, 0, null);
    else this.goOn(before, first, page);
    for (const block of rest) this.add(block, page, 0, null);
    const onlyText = first.kind === 'flow' && rest.length === 0;
    if (onlyText && before !== null) this.open = before;
  }

  /** Columns go on with the columns of the page before; a page of one column with the wider of them. */
  private goOn(before: OpenColumns, first: Block, page: number): void {
    const same = first.kind === 'columns' && Math.abs(first.x - before.x) <= sameGutter;
    this.add(first, page, same ? 0 : before.main, same ? before : null);
  }

  addRepeated(page: number, lines: readonly FlowLine[]): void {
    if (lines.length > 0) this.chunks.push({ region: 0, page, lines, repeated: true });
  }

  /** The chunks in reading order: a column that goes on over pages is read to its end first. */
  ordered(): Chunk[] {
    const ordered: Chunk[] = [];
    for (const chunk of this.chunks) {
      const last = chunk.region === 0 ? -1 : ordered.findLastIndex((one) => one.region === chunk.region);
      if (last < 0) ordered.push(chunk);
      else ordered.splice(this.endOf(ordered, last), 0, chunk);
    }
    return ordered;
  }

  /** Behind a region and everything cut out of it. */
  private endOf(ordered: readonly Chunk[], last: number): number {
    const region = ordered[last]?.region ?? 0;
    let end = last + 1;
    while (end < ordered.length && this.isWithin(ordered[end]?.region ?? 0, region)) end += 1;
    return end;
  }

  private isWithin(region: number, outer: number): boolean {
    for (let one: number | null = region; one !== null; one = this.regions[one] ?? null)
      if (one === outer) return true;
    return false;
  }

  private region(parent: number): number {
    this.regions.push(parent);
    return this.regions.length - 1;
  }

  private add(block: Block, page: number, region: number, goesOn: OpenColumns | null): void {
    if (block.kind === 'flow') {
      this.chunks.push({ region, page, lines: block.lines, repeated: false });
      if (region === 0) this.open = null;
    } else this.open = this.addColumns(block, page, goesOn ?? this.newColumns(block, region));
  }

  private newColumns(block: Columns, region: number): OpenColumns {
    const left = this.region(region);
    const right = this.region(region);
    return { x: block.x, left, right, main: weight(block.left) >= weight(block.right) ? left : right };
  }

  private addColumns(block: Columns, page: number, open: OpenColumns): OpenColumns {
    for (const one of block.left) this.addNested(one, page, open.left);
    for (const one of block.right) this.addNested(one, page, open.right);
    return { ...open, x: block.x };
  }

  private addNested(block: Block, page: number, region: number): void {
    if (block.kind === 'flow') this.chunks.push({ region, page, lines: block.lines, repeated: false });
    else {
      const sides = [block.left, block.right] as const;
      for (const blocks of sides) {
        const own = this.region(region);
        for (const one of blocks) this.addNested(one, page, own);
      }
    }
  }
}

const weight = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      (block.kind === 'flow'
        ? block.lines.reduce((chars, line) => chars + line.text.length, 0)
        : weight(block.left) + weight(block.right)),
    0,
  );

const kept = (text: string) =>
  keepText(text)
    .replace(/\n/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();

/** Writes the chunks one line under another and remembers where each line and link came to stand. */
class Writer {
  private text = '';
  private readonly lines: LaidOutLine[] = [];
  private readonly placed: { page: number; line: FlowLine; start: number; text: string }[] = [];

  write(chunk: Chunk): void {
    if (this.text !== '' && !chunk.repeated) this.gap();
    const usual = leadingOf(chunk.lines);
    let above: FlowLine | undefined;
    for (const line of hyphensJoined(chunk.lines)) {
      const text = kept(line.text);
      if (text === '') continue;
      if (above !== undefined && isGap(above, line, usual)) this.gap();
      this.put(chunk, line, text);
      above = line;
    }
  }

  links(page: number, links: readonly PlacedLink[]): DocumentLayout['links'][number][] {
    return links.map((link) => {
      const on = this.placed.find((one) => one.page === page && covers(link, one.line));
      return { url: link.url, start: on?.start ?? 0, end: on === undefined ? 0 : on.start + on.text.length };
    });
  }

  result(): { text: string; lines: readonly LaidOutLine[] } {
    return { text: this.text, lines: this.lines };
  }

  private gap(): void {
    if (!this.text.endsWith('\n\n')) this.text += '\n';
  }

  private put({ page, region, repeated }: Chunk, line: FlowLine, text: string): void {
    const start = this.text.length;
    this.text += `${text}\n`;
    this.placed.push({ page, line, start, text });
    const { x, x1, y, size, bold } = line;
    const mark = repeated ? { repeated } : {};
    this.lines.push({
      start,
      end: start + text.length,
      page: page + 1,
      x,
      x1,
      y,
      size,
      bold,
      region,
      ...mark,
    });
  }
}

const covers = (link: PlacedLink, line: FlowLine) =>
  Math.abs(line.y - line.size * 0.3 - link.y) < line.size * 0.7 && link.x0 < line.x1 && link.x1 > line.x;

/** The usual step from one line to the next of its size. */
function leadingOf(lines: readonly FlowLine[]): number {
  const steps = lines
    .slice(1)
    .flatMap((line, index) => {
      const above = lines[index];
      const drop = above === undefined ? 0 : line.y - above.y;
      return above !== undefined && Math.abs(above.size - line.size) < 0.6 && drop > 0 ? [drop] : [];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? 0;
}

function isGap(above: FlowLine, line: FlowLine, usual: number): boolean {
  const drop = line.y - above.y;
  const size = Math.max(line.size, above.size);
  if (drop < -2 || drop > size * 1.95) return drop < -2 || usual === 0 || drop > usual * 1.15;
  return usual > 0 && drop > usual * 1.45 && drop > size * 1.5;
}

const repeatedLines = (fragments: readonly Fragment[]): FlowLine[] =>
  blocksOf(fragments, null, rowsOf(fragments).length === 0 ? 0 : 9).flatMap((block) =>
    block.kind === 'flow' ? block.lines : [],
  );

/**
 * The text of a document in reading order, with the place of every line: columns are told apart and read one after
 * another, over pages too; running headers, footers and page numbers stay in the text and are marked.
 */
export function layOut(pages: readonly PlacedPage[]): { text: string; layout: DocumentLayout } {
  const placed = pages.map((page) => ({ height: page.height, fragments: fragmentsOf(page.texts) }));
  const furniture = findFurniture(placed);
  const flow = new Flow();
  placed.forEach(({ fragments }, page) => {
    const running = furniture[page] ?? new Set<Fragment>();
    flow.addPage(
      page,
      blocksOf(
        fragments.filter((one) => !running.has(one)),
        flow.hint,
      ),
    );
    flow.addRepeated(page, repeatedLines([...running]));
  });
  const writer = new Writer();
  for (const chunk of flow.ordered()) writer.write(chunk);
  const links = pages.flatMap((page, index) => writer.links(index, page.links));
  const sizes = pages.map(({ width, height }) => ({ width, height }));
  const { text, lines } = writer.result();
  return { text, layout: { lines, links, regions: flow.regions, pages: sizes } };
}
