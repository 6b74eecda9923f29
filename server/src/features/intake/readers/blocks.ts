/** How a run of letters is set. `size` is in points, null when the format does not say. */
export interface RunStyle {
  readonly bold: boolean;
  readonly size: number | null;
}

export interface ParagraphLink {
  readonly url: string;
  readonly from: number;
  readonly to: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly bullet: boolean;
  /** 1-9 for a heading of that rank; null for text. */
  readonly level: number | null;
  readonly size: number | null;
  /** Every letter is bold. */
  readonly bold: boolean;
  readonly links: readonly ParagraphLink[];
}

/** Rows of cells; a cell holds blocks again. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

/** A text box or an aside: it stands beside the text around it. */
export interface Frame {
  readonly kind: 'frame';
  readonly blocks: readonly Block[];
}

/** What Word, OpenDocument, RTF, HTML and Markdown have in common. */
export type Block = Paragraph | Table | Frame;

/** Tables in tables in tables: nobody writes a CV like that. */
export class NestedTooDeeply extends Error {}

const deepest = 40;
export const plainRun: RunStyle = { bold: false, size: null };

interface OpenParagraph {
  text: string;
  bullet: boolean;
  level: number | null;
  size: number | null;
  bold: boolean | null;
  readonly links: ParagraphLink[];
  /** Boxes that hang on this paragraph follow it. */
  readonly frames: Frame[];
}

interface OpenTable {
  readonly rows: Block[][][];
}

/** Gathers blocks from the events of a parser. Ends that were never begun are passed over. */
export class BlockBuilder {
  private readonly containers: Block[][] = [[]];
  private readonly paragraphs: (OpenParagraph | null)[] = [null];
  private readonly tables: OpenTable[] = [];
  private link: { readonly url: string; readonly from: number } | null = null;

  /** The paragraph being written, opened when there is none. */
  private get open(): OpenParagraph {
    const last = this.paragraphs.length - 1;
    return (this.paragraphs[last] ??= {
      text: '',
      bullet: false,
      level: null,
      size: null,
      bold: null,
      links: [],
      frames: [],
    });
  }

  get writing(): boolean {
    return this.paragraphs.at(-1) !== null;
  }

  /** The text of the paragraph being written. */
  get current(): string {
    return this.paragraphs.at(-1)?.text ?? '';
  }

  write(text: string, style: RunStyle = plainRun): void {
    if (text === '') return;
    const open = this.open;
    open.text += text;
    if (text.trim() === '') return;
    open.bold = (open.bold ?? true) && style.bold;
    if (style.size !== null) open.size = Math.max(open.size ?? 0, style.size);
  }

  mark(shape: { readonly bullet?: boolean; readonly level?: number | null }): void {
    const open = this.open;
    open.bullet ||= shape.bullet ?? false;
    if (shape.level !== undefined) open.level = shape.level;
  }

  openLink(url: string): void {
    this.link = { url, from: this.current.length };
  }

  closeLink(): void {
    if (this.link !== null && this.writing) this.open.links.push({ ...this.link, to: this.current.length });
    this.link = null;
  }

  /** Ends the paragraph; one that holds nothing is kept as a gap when asked for. */
  closeParagraph(keepEmpty = false): void {
    if (this.writing) this.closeLink();
    const last = this.paragraphs.length - 1;
    const done = this.paragraphs[last] ?? (keepEmpty ? this.open : null);
    this.paragraphs[last] = null;
    if (done === null) return;
    const { frames, ...paragraph } = done;
    const blocks = this.containers.at(-1) ?? [];
    if (keepEmpty || paragraph.text.trim() !== '')
      blocks.push({ kind: 'paragraph', ...paragraph, bold: paragraph.bold ?? false });
    blocks.push(...frames);
  }

  openTable(): void {
    this.closeParagraph();
    if (this.tables.length >= deepest) throw new NestedTooDeeply();
    this.tables.push({ rows: [] });
  }

  openRow(): void {
    this.tables.at(-1)?.rows.push([]);
  }

  openCell(): void {
    const row = this.tables.at(-1)?.rows.at(-1);
    const cell: Block[] = [];
    row?.push(cell);
    this.enter(cell);
  }

  closeCell(): void {
    this.leave();
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table !== undefined) this.containers.at(-1)?.push({ kind: 'table', rows: table.rows });
  }

  openFrame(): void {
    this.enter([]);
  }

  /** The box hangs on the paragraph it was drawn in. */
  closeFrame(): void {
    const blocks = this.leave();
    if (blocks === null || blocks.length === 0) return;
    const frame: Frame = { kind: 'frame', blocks };
    if (this.writing) this.open.frames.push(frame);
    else this.containers.at(-1)?.push(frame);
  }

  end(): readonly Block[] {
    while (this.containers.length > 1) this.leave();
    this.closeParagraph();
    while (this.tables.length > 0) this.closeTable();
    return this.containers[0] ?? [];
  }

  private enter(blocks: Block[]): void {
    if (this.containers.length >= deepest) throw new NestedTooDeeply();
    this.containers.push(blocks);
    this.paragraphs.push(null);
  }

  private leave(): Block[] | null {
    if (this.containers.length === 1) return null;
    this.closeParagraph();
    this.paragraphs.pop();
    return this.containers.pop() ?? null;
  }
}
