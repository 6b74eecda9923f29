import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** One paragraph of a Word document. */
export interface Paragraph {
  readonly text: string;
  readonly bullet: boolean;
  /** Points, from the run or the style of the paragraph; null when neither says. */
  readonly size: number | null;
  readonly links: readonly { readonly relation: string; readonly from: number; readonly to: number }[];
}

/** Thrown for a document type declaration: Word writes none, and entities are how XML is attacked. */
export class DoctypeRefused extends Error {}

interface Open {
  text: string;
  bullet: boolean;
  size: number | null;
  links: { relation: string; from: number; to: number }[];
}

const halfPoints = (value: string | undefined): number | null => {
  const half = Number(value);
  return Number.isFinite(half) && half > 0 ? half / 2 : null;
};

const headingSize: Readonly<Record<string, number>> = { title: 28, heading1: 16, heading2: 13, heading3: 12 };

/** Walks word/document.xml: paragraphs in order, cells of a table row joined by tabs, text boxes read once. */
class DocumentWalker {
  readonly paragraphs: Paragraph[] = [];
  private open: Open[] = [];
  private row: Open | null = null;
  private rowDepth = 0;
  private skipping = 0;
  private inText = false;
  private link: { relation: string; from: number } | null = null;

  start(tag: SaxesTagPlain): void {
    if (tag.name === 'mc:Fallback' || tag.name === 'w:del') this.skipping += 1;
    if (this.skipping > 0) return;
    const handler = this.starts[tag.name];
    handler?.(tag.attributes);
  }

  end(name: string): void {
    if (name === 'mc:Fallback' || name === 'w:del') {
      this.skipping -= 1;
      return;
    }
    if (this.skipping > 0) return;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:hyperlink') this.closeLink();
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tr') this.closeRow();
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.add(text);
  }

  private readonly starts: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
    'w:p': () => this.open.push({ text: '', bullet: false, size: null, links: [] }),
    'w:t': () => (this.inText = true),
    'w:tab': () => this.add('\t'),
    'w:br': () => this.add('\n'),
    'w:cr': () => this.add('\n'),
    'w:noBreakHyphen': () => this.add('-'),
    'w:numPr': () => this.mark({ bullet: true }),
    'w:sz': (attributes) => this.mark({ size: halfPoints(attributes['w:val']) }),
    'w:pStyle': (attributes) => this.style((attributes['w:val'] ?? '').toLowerCase().replace(/\s/g, '')),
    'w:hyperlink': (attributes) => {
      const relation = attributes['r:id'];
      if (relation !== undefined) this.link = { relation, from: this.open.at(-1)?.text.length ?? 0 };
    },
    'w:tr': () => {
      this.rowDepth += 1;
      if (this.rowDepth === 1) this.row = { text: '', bullet: false, size: null, links: [] };
    },
  };

  private add(text: string): void {
    const last = this.open.at(-1);
    if (last !== undefined) last.text += text;
  }

  private style(name: string): void {
    this.mark({ size: headingSize[name] ?? null });
    if (name.includes('listbullet') || name.includes('listparagraph')) this.mark({ bullet: true });
  }

  private mark(found: { bullet?: boolean; size?: number | null }): void {
    const last = this.open.at(-1);
    if (last === undefined) return;
    last.bullet ||= found.bullet ?? false;
    if (found.size !== undefined && found.size !== null) last.size = Math.max(last.size ?? 0, found.size);
  }

  private closeLink(): void {
    const last = this.open.at(-1);
    if (this.link !== null && last !== undefined)
      last.links.push({ relation: this.link.relation, from: this.link.from, to: last.text.length });
    this.link = null;
  }

  private closeParagraph(): void {
    const done = this.open.pop();
    if (done === undefined) return;
    if (this.row === null) {
      this.paragraphs.push(done);
      return;
    }
    this.joinRow(this.row, done);
  }

  /** Short cells stand side by side; a cell of running text starts a line of its own. */
  private joinRow(row: Open, cell: Open): void {
    if (cell.text.trim() === '') return;
    const beside =
      row.text !== '' && !row.text.includes('\n') && cell.text.length <= 60 && row.text.length <= 80;
    const gap = row.text === '' ? '' : beside ? '\t' : '\n';
    const bullet = cell.bullet ? '• ' : '';
    const at = row.text.length + gap.length + bullet.length;
    row.text += gap + bullet + cell.text;
    row.links.push(...cell.links.map((l) => ({ relation: l.relation, from: l.from + at, to: l.to + at })));
    if (cell.size !== null) row.size = Math.max(row.size ?? 0, cell.size);
  }

  private closeRow(): void {
    this.rowDepth -= 1;
    if (this.rowDepth > 0 || this.row === null) return;
    this.paragraphs.push(this.row);
    this.row = null;
  }
}

/** The paragraphs of a WordprocessingML part. Throws DoctypeRefused for a DTD and the parser's error for bad XML. */
export function paragraphsOf(xml: string): readonly Paragraph[] {
  const parser = new SaxesParser({});
  const walker = new DocumentWalker();
  parser.on('doctype', () => {
    throw new DoctypeRefused();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => walker.start(tag));
  parser.on('closetag', (tag) => walker.end(tag.name));
  parser.on('text', (text) => walker.text(text));
  parser.write(xml).close();
  return walker.paragraphs;
}

/** Relation id → web address, from a part's .rels. */
export function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const parser = new SaxesParser({});
  parser.on('doctype', () => {
    throw new DoctypeRefused();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const { Id: id, Target: target, TargetMode: mode } = tag.attributes as Record<string, string>;
    if (id !== undefined && target !== undefined && mode === 'External') targets.set(id, target);
  });
  parser.write(xml).close();
  return targets;
}
