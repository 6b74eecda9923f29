import { readArchive } from './archive.js';
import { layOut } from './block-layout.js';
import { type Block, BlockBuilder, type RunStyle } from './blocks.js';
import { markupFault, withText } from './markup-faults.js';
import { walkTags, walkXml } from './markup-parser.js';
import { fault, type Outcome, type Reading } from './reading.js';

const mediaType = 'application/vnd.oasis.opendocument.text';
const wanted = (name: string) =>
  ['content.xml', 'styles.xml', 'mimetype', 'META-INF/manifest.xml'].includes(name);

type Attributes = Readonly<Record<string, string>>;

interface OdtStyle {
  parent: string | null;
  size: number | null;
  bold: boolean | null;
  hidden: boolean;
}

/** Struck out, remarks, or no words of the author. */
const left = new Set([
  ...['text:tracked-changes', 'office:annotation', 'text:note', 'office:forms', 'svg:title', 'svg:desc'],
  ...['text:page-number', 'text:page-count', 'text:sequence-decls', 'text:table-of-content', 'math:math'],
]);

function pointsOf(value: string | undefined): number | null {
  const found = /^([\d.]+)pt$/.exec(value ?? '');
  return found === null ? null : Number(found[1]);
}

function boldOf(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  return weight === 'bold' || Number(weight) >= 600;
}

function collectStyles(xml: string, into: Map<string, OdtStyle>): void {
  let open: OdtStyle | null = null;
  walkTags(xml, (name, attributes) => {
    if (name === 'style:style') {
      open = { parent: attributes['style:parent-style-name'] ?? null, size: null, bold: null, hidden: false };
      into.set(attributes['style:name'] ?? '', open);
    } else if (name === 'style:text-properties' && open !== null) {
      open.size = pointsOf(attributes['fo:font-size']) ?? open.size;
      open.bold = boldOf(attributes['fo:font-weight']) ?? open.bold;
      open.hidden ||= attributes['text:display'] === 'none';
    }
  });
}

const unset: OdtStyle = { parent: null, size: null, bold: null, hidden: false };
const longestChain = 12;

function resolved(styles: ReadonlyMap<string, OdtStyle>, name: string): OdtStyle {
  let found = unset;
  let next = styles.get(name);
  for (let step = 0; next !== undefined && step < longestChain; step += 1) {
    const { size, bold, hidden } = next;
    found = { ...found, size: found.size ?? size, bold: found.bold ?? bold, hidden: found.hidden || hidden };
    next = next.parent === null ? undefined : styles.get(next.parent);
  }
  return found;
}

/** Walks the body of an OpenDocument text, or the headers of its pages. */
class OdtWalker {
  private readonly builder = new BlockBuilder();
  private readonly set: OdtStyle[] = [];
  private skipping = 0;
  private inBody = 0;
  private listItem = false;

  constructor(
    private readonly styles: ReadonlyMap<string, OdtStyle>,
    private readonly roots: ReadonlySet<string>,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.roots.has(name)) this.inBody += 1;
    if (this.skipping > 0 || left.has(name)) this.skipping += 1;
    else if (this.inBody > 0) this.opens[name]?.(attributes);
  }

  close(name: string): void {
    if (this.roots.has(name)) this.inBody -= 1;
    if (this.skipping > 0) this.skipping -= 1;
    else if (this.inBody > 0) this.closes[name]?.();
  }

  text(text: string): void {
    // White space of the file is none of the text; runs of it are written as text:s.
    if (this.skipping === 0 && this.set.length > 0) this.add(text.replace(/\s+/g, ' '));
  }

  blocks(): readonly Block[] {
    return this.builder.end();
  }

  private readonly opens: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'text:h': (attributes) => {
      this.begin(attributes);
      this.builder.mark({ level: Math.min(9, Math.max(1, Number(attributes['text:outline-level']) || 1)) });
    },
    'text:p': (attributes) => {
      this.begin(attributes);
      this.builder.mark({ bullet: this.listItem });
      this.listItem = false;
    },
    'text:span': (attributes) => this.push(attributes),
    'text:list-item': () => (this.listItem = true),
    'text:tab': () => this.add('\t'),
    'text:s': (attributes) => this.add(' '.repeat(Math.min(40, Number(attributes['text:c'] ?? 1) || 1))),
    'text:line-break': () => this.add('\n'),
    'text:a': (attributes) => this.builder.openLink(attributes['xlink:href'] ?? ''),
    'table:table': () => this.builder.openTable(),
    'table:table-row': () => this.builder.openRow(),
    'table:table-cell': () => this.builder.openCell(),
    'draw:text-box': () => this.builder.openFrame(),
  };

  private readonly closes: Readonly<Record<string, () => void>> = {
    'text:h': () => this.finish(),
    'text:p': () => this.finish(),
    'text:span': () => this.set.pop(),
    'text:a': () => this.builder.closeLink(),
    'text:list-item': () => (this.listItem = false),
    'table:table-cell': () => this.builder.closeCell(),
    'table:table': () => this.builder.closeTable(),
    'draw:text-box': () => this.builder.closeFrame(),
  };

  private begin(attributes: Attributes): void {
    this.push(attributes);
    this.builder.mark({});
  }

  private finish(): void {
    this.set.pop();
    this.builder.closeParagraph(true);
  }

  private push(attributes: Attributes): void {
    const own = resolved(this.styles, attributes['text:style-name'] ?? '');
    const around = this.set.at(-1) ?? unset;
    const { size, bold, hidden } = own;
    this.set.push({
      ...unset,
      size: size ?? around.size,
      bold: bold ?? around.bold,
      hidden: hidden || around.hidden,
    });
  }

  private add(text: string): void {
    const style = this.set.at(-1);
    if (style === undefined || style.hidden) return;
    const run: RunStyle = { bold: style.bold ?? false, size: style.size };
    this.builder.write(text, run);
  }
}

function blocksOf(
  xml: string,
  styles: ReadonlyMap<string, OdtStyle>,
  roots: readonly string[],
): readonly Block[] {
  const walker = new OdtWalker(styles, new Set(roots));
  walkXml(xml, walker);
  return walker.blocks();
}

function parse(parts: ReadonlyMap<string, string>): Outcome<Reading> {
  const content = parts.get('content.xml');
  if (content === undefined || (parts.get('mimetype') ?? mediaType).trim() !== mediaType)
    return fault(
      'mismatch',
      'The name ends in .odt, but this is no OpenDocument text. Save it as .odt and drop it again.',
    );
  const common = parts.get('styles.xml');
  const styles = new Map<string, OdtStyle>();
  if (common !== undefined) collectStyles(common, styles);
  collectStyles(content, styles);
  const headers =
    common === undefined ? [] : blocksOf(common, styles, ['style:header', 'style:header-first']);
  const footer = common === undefined ? [] : blocksOf(common, styles, ['style:footer', 'style:footer-first']);
  const body = blocksOf(content, styles, ['office:text']);
  const after = footer.length === 0 ? [] : [{ kind: 'frame' as const, blocks: footer }];
  return withText(layOut([...headers, ...body, ...after]), 'OpenDocument text');
}

/** An OpenDocument text (LibreOffice) by its structure. */
export async function readOdt(bytes: Buffer): Promise<Outcome<Reading>> {
  const parts = await readArchive(bytes, wanted);
  if (!parts.ok) return parts;
  if (parts.value.get('META-INF/manifest.xml')?.includes('encryption-data') === true)
    return fault(
      'encrypted',
      'This document is protected by a password. Save it without one and drop it again.',
    );
  try {
    return parse(parts.value);
  } catch (error) {
    return markupFault(error, 'OpenDocument text');
  }
}
