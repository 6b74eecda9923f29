import { Parser } from 'htmlparser2';
import { layOut } from './block-layout.js';
import { type Block, BlockBuilder, NestedTooDeeply } from './blocks.js';
import { markupFault, withText } from './markup-faults.js';
import { type Outcome, type Reading } from './reading.js';

type Attributes = Readonly<Record<string, string>>;

interface Setting {
  readonly name: string;
  readonly bold: boolean;
  readonly size: number | null;
  readonly hidden: boolean;
  readonly raw: boolean;
}

/** No words of the author, or nothing that is shown. Nothing of a page is ever run or loaded. */
const left = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'math', 'title', 'object', 'iframe', 'canvas'],
  ...['select', 'button', 'audio', 'video', 'map', 'dialog', 'head'],
]);
const lines = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'nav',
    'ul',
    'ol',
    'dl',
    'dt',
    'dd',
    'form',
  ],
  ...[
    'blockquote',
    'pre',
    'address',
    'figure',
    'figcaption',
    'hr',
    'fieldset',
    'legend',
    'summary',
    'details',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'caption', 'tr', 'body'],
]);
const boldByName = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);
const sizeByName: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 14, h4: 12, h5: 11, h6: 11 };
const deepestElement = 1000;
/** CSS counts a pixel as three quarters of a point. */
const pointsByUnit: Readonly<Record<string, number>> = { px: 0.75, pt: 1, em: 11, rem: 11 };

function sizeIn(style: string): number | null {
  const found = /font-size\s*:\s*([\d.]+)(px|pt|r?em)\b/i.exec(style);
  if (found === null) return null;
  const points = Number(found[1]) * (pointsByUnit[(found[2] ?? '').toLowerCase()] ?? 1);
  return points >= 4 && points <= 100 ? Math.round(points * 10) / 10 : null;
}

function boldIn(style: string): boolean | null {
  const found = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return found.startsWith('bold') || Number(found) >= 600;
}

const isHidden = (attributes: Attributes, style: string): boolean =>
  'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);

const page: Setting = { name: '', bold: false, size: null, hidden: false, raw: false };

function settingOf(name: string, attributes: Attributes, around: Setting): Setting {
  const style = attributes['style'] ?? '';
  return {
    name,
    bold: boldIn(style) ?? (boldByName.has(name) || around.bold),
    size: sizeIn(style) ?? sizeByName[name] ?? around.size,
    hidden: isHidden(attributes, style),
    raw: name === 'pre' || around.raw,
  };
}

class HtmlWalker {
  private readonly builder = new BlockBuilder();
  private readonly set: Setting[] = [];
  private skipping = 0;

  open(name: string, attributes: Attributes): void {
    if (this.set.length >= deepestElement) throw new NestedTooDeeply();
    const setting = settingOf(name, attributes, this.set.at(-1) ?? page);
    this.set.push(setting);
    if (left.has(name) || setting.hidden) this.skipping += 1;
    if (this.skipping === 0) this.begin(name, attributes);
  }

  close(name: string): void {
    const closed = this.set.pop();
    if (this.skipping > 0) {
      if (left.has(name) || closed?.hidden === true) this.skipping -= 1;
      return;
    }
    this.finish(name);
  }

  text(text: string): void {
    if (this.skipping > 0) return;
    const style = this.set.at(-1) ?? page;
    const words = style.raw ? text : text.replace(/\s+/g, ' ');
    if (words.trim() === '' && !this.builder.writing) return;
    this.builder.write(words, { bold: style.bold, size: style.size });
  }

  blocks(): readonly Block[] {
    return this.builder.end();
  }

  private begin(name: string, attributes: Attributes): void {
    if (lines.has(name)) this.builder.closeParagraph();
    const heading = /^h([1-6])$/.exec(name);
    if (heading !== null) this.builder.mark({ level: Number(heading[1]) });
    this.opens[name]?.(attributes);
  }

  private finish(name: string): void {
    if (lines.has(name)) this.builder.closeParagraph();
    this.closes[name]?.();
  }

  private readonly opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    br: () => this.builder.write('\n'),
    li: () => this.builder.mark({ bullet: true }),
    a: ({ href }) => href !== undefined && !href.startsWith('#') && this.builder.openLink(href),
    aside: () => this.builder.openFrame(),
    table: () => {
      this.builder.openTable();
    },
    tr: () => this.builder.openRow(),
    td: () => this.builder.openCell(),
    th: () => this.builder.openCell(),
  };

  private readonly closes: Readonly<Record<string, () => void>> = {
    a: () => this.builder.closeLink(),
    aside: () => {
      this.builder.closeParagraph();
      this.builder.closeFrame();
    },
    td: () => this.builder.closeCell(),
    th: () => this.builder.closeCell(),
    table: () => this.builder.closeTable(),
  };
}

/** The blocks of an HTML page. The parser is a plain reader of text: no scripts, no loads. */
export function htmlBlocks(html: string): readonly Block[] {
  const walker = new HtmlWalker();
  const parser = new Parser({
    onopentag: (name, attributes) => walker.open(name, attributes),
    ontext: (text) => walker.text(text),
    onclosetag: (name) => walker.close(name),
  });
  parser.write(html);
  parser.end();
  return walker.blocks();
}

/** A page saved as HTML, by its headings, lists and tables. */
export function readHtml(html: string): Outcome<Reading> {
  try {
    return withText(layOut(htmlBlocks(html)), 'page');
  } catch (error) {
    return markupFault(error, 'page');
  }
}
