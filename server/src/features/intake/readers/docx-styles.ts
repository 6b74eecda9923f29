import { walkTags } from './markup-parser.js';

/** What a style of a Word document says about the paragraphs or letters set in it. */
export interface DocxStyle {
  readonly level: number | null;
  readonly bold: boolean | null;
  readonly size: number | null;
  readonly bullet: boolean;
  readonly hidden: boolean;
}

interface Written {
  name: string;
  basedOn: string | null;
  level: number | null;
  bold: boolean | null;
  size: number | null;
  bullet: boolean;
  hidden: boolean;
}

export const plainStyle: DocxStyle = { level: null, bold: null, size: null, bullet: false, hidden: false };

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off', 'none'].includes(value);

/** Word counts in half points. */
export function pointsOf(value: string | undefined): number | null {
  const half = Number(value);
  return Number.isFinite(half) && half > 0 ? half / 2 : null;
}

/** Outline level 9 is body text. */
export function levelOf(value: string | undefined): number | null {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

/** Headings go by these names in every language of Word, whatever the style is called on screen. */
function levelByName(name: string): number | null {
  const found = /^heading ?(\d)$/.exec(name);
  return found === null ? null : Number(found[1]);
}

type Attributes = Readonly<Record<string, string>>;
const setters: Readonly<Record<string, (style: Written, value: string | undefined) => void>> = {
  'w:name': (style, value) => {
    style.name = (value ?? '').toLowerCase();
    style.level = levelByName(style.name) ?? style.level;
    style.bullet ||= style.name.startsWith('list bullet') || style.name.startsWith('list number');
  },
  'w:basedOn': (style, value) => (style.basedOn = value ?? null),
  'w:outlineLvl': (style, value) => (style.level = levelOf(value) ?? style.level),
  'w:b': (style, value) => (style.bold = isOn(value)),
  'w:sz': (style, value) => (style.size = pointsOf(value)),
  'w:numId': (style, value) => (style.bullet = value !== '0'),
  'w:vanish': (style, value) => (style.hidden = isOn(value)),
};

function readStyles(xml: string): ReadonlyMap<string, Written> {
  const styles = new Map<string, Written>();
  let open: Written | null = null;
  const begin = (attributes: Attributes): Written => {
    const style: Written = {
      ...{ name: '', basedOn: null, level: null, bold: null, size: null },
      ...{ bullet: false, hidden: false },
    };
    styles.set(attributes['w:styleId'] ?? '', style);
    return style;
  };
  walkTags(
    xml,
    (name, attributes) => {
      if (name === 'w:style') open = begin(attributes);
      else if (open !== null) setters[name]?.(open, attributes['w:val']);
    },
    (name) => {
      if (name === 'w:style') open = null;
    },
  );
  return styles;
}

const longestChain = 12;

function inherited(styles: ReadonlyMap<string, Written>, id: string): DocxStyle {
  let found: DocxStyle = plainStyle;
  let next = styles.get(id);
  for (let step = 0; next !== undefined && step < longestChain; step += 1) {
    found = {
      level: found.level ?? next.level,
      bold: found.bold ?? next.bold,
      size: found.size ?? next.size,
      bullet: found.bullet || next.bullet,
      hidden: found.hidden || next.hidden,
    };
    next = next.basedOn === null ? undefined : styles.get(next.basedOn);
  }
  return found.level === null ? found : { ...found, bullet: false };
}

/** Style id → what it means, bases included. Without a part of styles the usual ids are understood. */
export function docxStyles(xml: string | undefined): (id: string) => DocxStyle {
  const styles = xml === undefined ? new Map<string, Written>() : readStyles(xml);
  const known = new Map<string, DocxStyle>();
  return (id) => {
    const found = known.get(id) ?? (styles.has(id) ? inherited(styles, id) : byId(id));
    known.set(id, found);
    return found;
  };
}

function byId(id: string): DocxStyle {
  const name = id.toLowerCase().replace(/\s/g, '');
  const level = levelByName(name);
  const bullet = /^list(bullet|number)/.test(name);
  return { ...plainStyle, level, bullet, size: name === 'title' ? 28 : null };
}
