import { layOut } from './block-layout.js';
import { type Block, BlockBuilder } from './blocks.js';
import { markupFault, withText } from './markup-faults.js';
import { fault, type Outcome, type Reading } from './reading.js';
import { type RtfToken, rtfTokens } from './rtf-tokens.js';

/** What a group inherits from the one around it and gives back at its end. */
interface State {
  bold: boolean;
  size: number | null;
  hidden: boolean;
  /** The group holds no text of the page. */
  left: boolean;
  instruction: boolean;
  link: boolean;
  /** Bytes that stand after `\u` for readers without Unicode. */
  fallback: number;
  codePage: string;
  textBox: boolean;
  fontTable: boolean;
}

class TooManyGroups extends Error {}

const mostGroups = 5000;
const leftGroups = new Set([
  ...['colortbl', 'stylesheet', 'info', 'pict', 'object', 'themedata', 'colorschememapping', 'datastore'],
  ...[
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'generator',
    'xmlnstbl',
    'latentstyles',
    'filetbl',
    'revtbl',
  ],
  ...[
    'footnote',
    'annotation',
    'atnid',
    'atnauthor',
    'bkmkstart',
    'bkmkend',
    'pnseclvl',
    'shpgrp',
    'nonshppict',
  ],
  ...['sp', 'sn', 'sv', 'shprslt', 'nonesttables', 'listtext', 'pntext'],
]);
/** Groups that old readers pass over and that hold text all the same. */
const starred = new Set(['shpinst', 'shptxt', 'fldinst', 'nesttableprops']);

/** Windows code pages and the character sets of fonts, as the Encoding Standard calls them. */
const pages: Readonly<Record<number, string>> = {
  ...{ 437: 'windows-1252', 850: 'windows-1252', 852: 'windows-1250', 866: 'ibm866', 874: 'windows-874' },
  ...{ 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 65001: 'utf-8' },
  ...{ 1250: 'windows-1250', 1251: 'windows-1251', 1252: 'windows-1252', 1253: 'windows-1253' },
  ...{ 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257' },
  ...{ 1258: 'windows-1258' },
};
const charsets: Readonly<Record<number, number>> = {
  ...{ 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255 },
  ...{ 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};
const signs: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“' },
  ...{ rdblquote: '”', bullet: '•', nbsp: ' ', nbhyphen: '-', emspace: ' ', enspace: ' ' },
};

class RtfWalker {
  private readonly builder = new BlockBuilder();
  private readonly states: State[] = [];
  private state: State = {
    ...{ bold: false, size: null, hidden: false, left: false, instruction: false, link: false },
    ...{ fallback: 1, codePage: 'windows-1252', textBox: false, fontTable: false },
  };
  private readonly fonts = new Map<number, string>();
  private font = 0;
  private pending: number[] = [];
  private skipBytes = 0;
  private star = false;
  private instruction = '';
  private inTable = false;
  private rowOpen = false;
  private tableOpen = false;
  private readonly paragraph: { bullet: boolean; level: number | null } = { bullet: false, level: null };
  private highSurrogate = '';

  take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.bytes(token.bytes);
    this.flush();
    if (token.kind === 'open') this.enter();
    else if (token.kind === 'close') this.leave();
    else this.word(token.word, token.value);
  }

  blocks(): readonly Block[] {
    this.flush();
    this.endTable();
    return this.builder.end();
  }

  private enter(): void {
    if (this.states.length >= mostGroups) throw new TooManyGroups();
    this.states.push({ ...this.state });
    this.star = false;
  }

  private leave(): void {
    const ended = this.state;
    const around = this.states.pop();
    if (around === undefined) return;
    if (ended.textBox && !around.textBox) this.builder.closeFrame();
    if (ended.link && !around.link) this.builder.closeLink();
    this.state = around;
  }

  private bytes(bytes: readonly number[]): void {
    const skipped = Math.min(this.skipBytes, bytes.length);
    this.skipBytes -= skipped;
    const rest = bytes.slice(skipped);
    if (this.state.instruction) this.instruction += String.fromCharCode(...rest);
    else if (!this.state.left && !this.state.fontTable) this.pending.push(...rest);
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const text = new TextDecoder(this.state.codePage).decode(Uint8Array.from(this.pending));
    this.pending = [];
    this.write(text);
  }

  private write(text: string): void {
    if (this.state.left || this.state.hidden || this.state.instruction) return;
    if (text.trim() !== '') this.place();
    this.builder.write(text, { bold: this.state.bold, size: this.state.size });
  }

  /** Text stands in a row of a table or after the table; lists and headings last until the next reset. */
  private place(): void {
    if (this.inTable && !this.rowOpen) this.beginRow();
    else if (!this.inTable && this.tableOpen) this.endTable();
    this.builder.mark(this.paragraph.level === null ? this.paragraph : { level: this.paragraph.level });
  }

  private word(word: string, value: number | null): void {
    this.skipBytes = 0;
    if (word === '*') {
      this.star = true;
      return;
    }
    const passed = this.star && !starred.has(word);
    this.star = false;
    if (passed || leftGroups.has(word)) this.state.left = true;
    if (this.state.left) return;
    const sign = signs[word];
    if (sign !== undefined) this.write(sign);
    else this.controls[word]?.(value);
  }

  private readonly controls: Readonly<Record<string, (value: number | null) => void>> = {
    par: () => this.builder.closeParagraph(true),
    sect: () => this.builder.closeParagraph(true),
    page: () => this.builder.closeParagraph(true),
    pard: () => {
      Object.assign(this.paragraph, { bullet: false, level: null });
      this.inTable = this.rowOpen;
    },
    intbl: () => (this.inTable = true),
    cell: () => this.endCell(),
    row: () => this.endRow(),
    plain: () => Object.assign(this.state, { bold: false, size: null, hidden: false }),
    b: (value) => (this.state.bold = value !== 0),
    fs: (value) => (this.state.size = value === null ? null : value / 2),
    v: (value) => (this.state.hidden = value !== 0),
    deleted: (value) => (this.state.hidden = value !== 0),
    ls: () => (this.paragraph.bullet = true),
    pnlvlblt: () => (this.paragraph.bullet = true),
    outlinelevel: (value) => (this.paragraph.level = value === null || value > 8 ? null : value + 1),
    ansicpg: (value) => (this.state.codePage = pages[value ?? 0] ?? 'windows-1252'),
    mac: () => (this.state.codePage = 'macintosh'),
    uc: (value) => (this.state.fallback = Math.min(16, Math.max(0, value ?? 1))),
    u: (value) => this.unicode(value ?? 0),
    fonttbl: () => (this.state.fontTable = true),
    f: (value) => this.useFont(value ?? 0),
    fcharset: (value) => this.fonts.set(this.font, pages[charsets[value ?? 0] ?? 0] ?? ''),
    fldinst: () => {
      this.state.instruction = true;
      this.instruction = '';
    },
    fldrslt: () => this.beginResult(),
    shptxt: () => this.beginBox(),
    footer: () => this.beginBox(),
    footerl: () => this.beginBox(),
    footerr: () => this.beginBox(),
    footerf: () => this.beginBox(),
  };

  private beginBox(): void {
    this.state.textBox = true;
    this.builder.openFrame();
  }

  private useFont(font: number): void {
    this.font = font;
    const page = this.fonts.get(font);
    if (!this.state.fontTable && page !== undefined && page !== '') this.state.codePage = page;
  }

  /** A letter beyond the base plane comes as two halves, and for old readers some bytes follow each. */
  private unicode(value: number): void {
    const letter = String.fromCharCode(value < 0 ? value + 0x10000 : value);
    this.skipBytes = this.state.fallback;
    if (/[\uD800-\uDBFF]/.test(letter)) this.highSurrogate = letter;
    else {
      this.write(this.highSurrogate + letter);
      this.highSurrogate = '';
    }
  }

  private beginResult(): void {
    const url = /HYPERLINK\s+"([^"]+)"/i.exec(this.instruction)?.[1];
    if (/^\s*(NUM)?PAGES?\b/i.test(this.instruction)) this.state.left = true;
    else if (url !== undefined) {
      this.state.link = true;
      this.builder.openLink(url);
    }
  }

  private beginRow(): void {
    if (!this.tableOpen) this.builder.openTable();
    this.tableOpen = true;
    this.rowOpen = true;
    this.builder.openRow();
    this.builder.openCell();
  }

  private endCell(): void {
    if (!this.rowOpen) this.beginRow();
    this.builder.closeCell();
    this.builder.openCell();
  }

  private endRow(): void {
    if (this.rowOpen) this.builder.closeCell();
    this.rowOpen = false;
  }

  private endTable(): void {
    if (this.rowOpen) this.endRow();
    if (this.tableOpen) this.builder.closeTable();
    this.tableOpen = false;
  }
}

/** A document in Rich Text Format: paragraphs, tables, text boxes, links, letters of every code page. */
export function readRtf(bytes: Uint8Array): Outcome<Reading> {
  try {
    const walker = new RtfWalker();
    for (const token of rtfTokens(bytes)) walker.take(token);
    return withText(layOut(walker.blocks()), 'RTF document');
  } catch (error) {
    if (error instanceof TooManyGroups)
      return fault('hostile', 'This RTF document is nested far deeper than any CV, so it was not opened.');
    return markupFault(error, 'RTF document');
  }
}
