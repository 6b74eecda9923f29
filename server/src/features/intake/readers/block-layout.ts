import {
  type DocumentLayout,
  type FieldSpan,
  keepText,
  type LaidOutLine,
} from '@portolan/shared/domain/documents';
import { type Block, type Paragraph } from './blocks.js';
import { paragraphsIn, partsOf } from './block-tables.js';
import { type Reading } from './reading.js';

const textSize = 11;
const headingSizes = [20, 16, 14, 13, 12] as const;
/** Cells no longer than this stand side by side on one line. */
const shortCell = 60;
const longestJoined = 120;
/** Columns of a table have no measure; they stand this many points apart. */
const columnWidth = 200;

interface Stand {
  readonly region: number;
  readonly x: number;
}

/** Writes blocks as lines of text. Size, weight and region stand for geometry; pages are not known. */
class Typesetter {
  private text = '';
  private blank = false;
  private regions = 0;
  private readonly lines: LaidOutLine[] = [];
  private readonly links: DocumentLayout['links'][number][] = [];

  put(blocks: readonly Block[], at: Stand): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block, at);
      else if (block.kind === 'frame') this.put(block.blocks, this.beside(at.x + columnWidth));
      else this.table(block, at);
    }
  }

  reading(): Reading {
    return { text: this.text, layout: { lines: this.lines, links: this.links } };
  }

  private beside(x: number): Stand {
    this.regions += 1;
    this.blank = true;
    return { region: this.regions, x };
  }

  private table(table: Extract<Block, { kind: 'table' }>, at: Stand): void {
    for (const part of partsOf(table)) {
      if (part.reads === 'across') this.row(part.row, at);
      else part.columns.forEach((column, index) => this.put(column, this.beside(at.x + index * columnWidth)));
      if (part.reads === 'down') this.blank = true;
    }
  }

  /** Short cells side by side; a label before longer text has a line of its own, a date stays with what it dates. */
  private row(row: readonly (readonly Block[])[], at: Stand): void {
    const cells = row.map((cell) => paragraphsIn(cell)).filter((cell) => cell.length > 0);
    const [first, ...others] = cells;
    if (first === undefined) return;
    const rest = others.flat();
    const heads = [first[0], ...others.map((cell) => cell[0])].filter((one) => one !== undefined);
    const simple = cells.every((cell) => cell.length === 1) || isDated(first[0]);
    const fits = heads.every((one) => one.text.length <= shortCell) && lengthOf(heads) <= longestJoined;
    if (cells.length > 1 && simple && fits) {
      this.paragraph(joined(heads), at);
      for (const cell of cells) for (const one of cell.slice(1)) this.paragraph(one, at);
    } else for (const one of [...first, ...rest]) this.paragraph(one, at);
  }

  private paragraph(paragraph: Paragraph, at: Stand): void {
    if (paragraph.level !== null) this.blank = true;
    const pieces = paragraph.text.split('\n');
    let offset = 0;
    for (const piece of pieces) {
      this.line(piece, offset, paragraph, at);
      offset += piece.length + 1;
    }
  }

  private line(raw: string, offset: number, paragraph: Paragraph, at: Stand): void {
    const kept = keepText(raw).replace(/\n+/g, ' ').trim();
    if (kept === '') {
      this.blank = true;
      return;
    }
    this.addGap();
    const start = this.text.length;
    const written = paragraph.bullet && !/^[•‣▪*-]\s/u.test(kept) ? `• ${kept}` : kept;
    this.text += `${written}\n`;
    const end = start + written.length;
    const { bold, level } = paragraph;
    const place = { start, end, page: 1, x: at.x, y: this.lines.length * 14, size: sizeOf(paragraph) };
    this.lines.push({ ...place, bold, region: at.region, ...(level === null ? {} : { heading: true }) });
    this.addLinks(paragraph, raw, offset, { start, end });
  }

  private addGap(): void {
    if (this.blank && this.text !== '' && !this.text.endsWith('\n\n')) this.text += '\n';
    this.blank = false;
  }

  private addLinks(paragraph: Paragraph, raw: string, offset: number, line: FieldSpan): void {
    for (const { url, from, to } of paragraph.links) {
      if (from >= offset + raw.length || to <= offset) continue;
      const words = raw.slice(Math.max(0, from - offset), to - offset);
      this.links.push(this.linked(url, words, line));
    }
  }

  /** The linked words where they can be found again, else the whole line. */
  private linked(url: string, words: string, { start, end }: FieldSpan) {
    const kept = keepText(words).trim();
    const found = kept === '' ? -1 : this.text.indexOf(kept, start);
    return found === -1 || found + kept.length > end
      ? { url, start, end }
      : { url, start: found, end: found + kept.length };
  }
}

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, one) => sum + one.text.length + 1, 0);

/** "2018 – 2020", "03/2019 - heute": a cell that tells when. */
const isDated = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.text.length <= 40 && /\b(19|20)\d\d\b/.test(paragraph.text);

function sizeOf({ size, level }: Paragraph): number {
  if (size !== null) return size;
  return level === null ? textSize : (headingSizes[level - 1] ?? 12);
}

function joined(cells: readonly Paragraph[]): Paragraph {
  let text = '';
  const links: Paragraph['links'][number][] = [];
  for (const cell of cells) {
    const words = cell.text.replace(/\n/g, ' ');
    if (text !== '') text += '\t';
    const at = text.length;
    links.push(...cell.links.map(({ url, from, to }) => ({ url, from: from + at, to: to + at })));
    text += words;
  }
  const sizes = cells.flatMap((cell) => cell.size ?? []);
  return {
    kind: 'paragraph',
    text,
    links,
    bullet: cells[0]?.bullet ?? false,
    level: null,
    size: sizes.length === 0 ? null : Math.max(...sizes),
    bold: cells.every((cell) => cell.bold),
  };
}

/** The text of a document of blocks, each line with its size, its weight and the column it stands in. */
export function layOut(blocks: readonly Block[]): Reading {
  const typesetter = new Typesetter();
  typesetter.put(blocks, { region: 0, x: 0 });
  return typesetter.reading();
}
