import { type Block, BlockBuilder } from './blocks.js';
import { docxStyles, isOn, levelOf, plainStyle, pointsOf, type DocxStyle } from './docx-styles.js';
import { walkXml } from './markup-parser.js';

type Attributes = Readonly<Record<string, string>>;

interface Run {
  bold: boolean | null;
  size: number | null;
  hidden: boolean;
}

/** A complex field: its instruction, then its result, which is what the reader sees. */
interface OpenField {
  instruction: string;
  shown: boolean;
}

/** Struck out, drawn twice, or no words of the author. */
const left = new Set([
  ...['mc:Fallback', 'w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange'],
  ...['w:sectPr', 'w:tabs', 'w:footnote', 'w:comment'],
]);
const pageField = /^\s*(NUMPAGES|PAGE|SECTIONPAGES)\b/i;
const linkField = /^\s*HYPERLINK\s+"([^"]+)"/i;

/** Walks a part of a Word document and gathers its blocks. */
class DocxWalker {
  private readonly builder = new BlockBuilder();
  private readonly fields: OpenField[] = [];
  private skipping = 0;
  /** A paragraph may hold a box that holds paragraphs. */
  private readonly paragraphStyles: DocxStyle[] = [];
  private run: Run = { bold: null, size: null, hidden: false };
  private inRun = false;
  private inText = false;
  private inInstruction = false;
  /** A content control that still shows "Click here to enter text". */
  private placeholder = false;

  constructor(
    private readonly styles: (id: string) => DocxStyle,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipping > 0 || left.has(name) || (name === 'w:sdtContent' && this.placeholder)) {
      this.skipping += 1;
      return;
    }
    this.opens[name]?.(attributes);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      if (name === 'w:sdtContent') this.placeholder = false;
      return;
    }
    this.closes[name]?.();
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    if (this.inInstruction) {
      const field = this.fields.at(-1);
      if (field !== undefined) field.instruction += text;
    } else if (this.inText) this.add(text);
  }

  blocks(): readonly Block[] {
    return this.builder.end();
  }

  private readonly opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:p': () => {
      this.paragraphStyles.push(plainStyle);
      this.builder.mark({});
    },
    'w:pStyle': (attributes) => this.style(this.styles(attributes['w:val'] ?? '')),
    'w:outlineLvl': (attributes) => this.builder.mark({ level: levelOf(attributes['w:val']) }),
    'w:numId': (attributes) => {
      if (attributes['w:val'] !== '0' && this.paragraphStyle.level === null)
        this.builder.mark({ bullet: true });
    },
    'w:r': () => {
      this.inRun = true;
      this.run = { bold: null, size: null, hidden: false };
    },
    'w:rStyle': (attributes) => {
      const { bold, size, hidden } = this.styles(attributes['w:val'] ?? '');
      this.run = {
        bold: this.run.bold ?? bold,
        size: this.run.size ?? size,
        hidden: this.run.hidden || hidden,
      };
    },
    'w:b': (attributes) => this.inRun && (this.run.bold = isOn(attributes['w:val'])),
    'w:sz': (attributes) => this.inRun && (this.run.size = pointsOf(attributes['w:val'])),
    'w:vanish': (attributes) => this.inRun && (this.run.hidden = isOn(attributes['w:val'])),
    'w:t': () => (this.inText = true),
    'w:instrText': () => (this.inInstruction = true),
    'w:tab': () => this.add('\t'),
    'w:ptab': () => this.add('\t'),
    'w:br': () => this.add('\n'),
    'w:cr': () => this.add('\n'),
    'w:noBreakHyphen': () => this.add('-'),
    'w:sym': () => this.add(' '),
    'w:hyperlink': (attributes) => {
      const url = this.targets.get(attributes['r:id'] ?? '');
      if (url !== undefined) this.builder.openLink(url);
    },
    'w:fldChar': (attributes) => this.field(attributes['w:fldCharType']),
    'w:fldSimple': (attributes) =>
      this.fields.push({ instruction: attributes['w:instr'] ?? '', shown: true }),
    'w:showingPlcHdr': () => (this.placeholder = true),
    'w:txbxContent': () => this.builder.openFrame(),
    'w:tbl': () => this.builder.openTable(),
    'w:tr': () => this.builder.openRow(),
    'w:tc': () => this.builder.openCell(),
  };

  private readonly closes: Readonly<Record<string, () => void>> = {
    'w:p': () => {
      this.paragraphStyles.pop();
      this.builder.closeParagraph(true);
    },
    'w:r': () => (this.inRun = false),
    'w:t': () => (this.inText = false),
    'w:instrText': () => (this.inInstruction = false),
    'w:hyperlink': () => this.builder.closeLink(),
    'w:fldSimple': () => this.fields.pop(),
    'w:txbxContent': () => this.builder.closeFrame(),
    'w:tc': () => this.builder.closeCell(),
    'w:tbl': () => this.builder.closeTable(),
  };

  private get paragraphStyle(): DocxStyle {
    return this.paragraphStyles.at(-1) ?? plainStyle;
  }

  private style(style: DocxStyle): void {
    this.paragraphStyles[this.paragraphStyles.length - 1] = style;
    this.builder.mark({ bullet: style.bullet, level: style.level });
  }

  private add(text: string): void {
    const field = this.fields.at(-1);
    const unseen = this.run.hidden || this.paragraphStyle.hidden;
    if (unseen || (field !== undefined && (!field.shown || pageField.test(field.instruction)))) return;
    const { bold, size } = this.paragraphStyle;
    this.builder.write(text, { bold: this.run.bold ?? bold ?? false, size: this.run.size ?? size });
  }

  private field(type: string | undefined): void {
    if (type === 'begin') this.fields.push({ instruction: '', shown: false });
    else if (type === 'separate') this.showField();
    else if (type === 'end') this.endField();
  }

  private showField(): void {
    const field = this.fields.at(-1);
    if (field === undefined) return;
    field.shown = true;
    const url = linkField.exec(field.instruction)?.[1];
    if (url !== undefined) this.builder.openLink(url);
  }

  private endField(): void {
    const field = this.fields.pop();
    if (field?.shown === true && linkField.test(field.instruction)) this.builder.closeLink();
  }
}

/** The blocks of a WordprocessingML part: its document, a header or a footer. */
export function docxBlocks(
  xml: string,
  styles: ReturnType<typeof docxStyles>,
  targets: ReadonlyMap<string, string>,
): readonly Block[] {
  const walker = new DocxWalker(styles, targets);
  walkXml(xml, walker);
  return walker.blocks();
}
