import { isCompany, isTitle } from './classify.js';
import { type SectionKind } from './data/headings.js';
import { headingOf } from './heading-words.js';
import { bodySize, type Line, sitsBelow } from './lines.js';

/** `top` is what stands before the first heading: name and contacts. `other` has a heading nobody knows. */
export type OpenKind = SectionKind | 'top' | 'other';

export interface Section {
  readonly kind: OpenKind;
  /** Null for the top, and where a section goes on in another column. */
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

/** The section a line opens by its words, or null when it is no heading. */
export function headingKind(line: Line): SectionKind | null {
  if (line.heading !== true && line.bullet && !line.bold) return null;
  return headingOf(line.text.replace(/\s*[:：]$/u, ''));
}

interface Heading {
  readonly line: Line;
  readonly kind: SectionKind | 'other';
  /** The second line of a heading that a narrow column broke in two. */
  readonly rest: Line | null;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const isShouted = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
const uncased = /^[^\p{Lu}\p{Ll}]+$/u;

/** In a laid-out document a heading stands out: by size, weight, capitals, or the white above it. */
function standsOut(line: Line, body: number | null): boolean {
  if (line.heading === true || line.size === null || body === null) return true;
  const larger = line.size > body + 0.4;
  return larger || line.bold || isShouted(line.text) || line.blankBefore || uncased.test(line.text);
}

const rounded = (line: Line) => Math.round(line.size ?? 0);

/** Headings of a column share one size; a lone word of a grid that reads like one does not. */
function commonSize(found: readonly Heading[]): number | null {
  const count = new Map<number, number>();
  for (const { line, kind } of found) {
    if (line.size === null) continue;
    const sure = kind === 'experience' || kind === 'education' || kind === 'skills' ? 2 : 1;
    count.set(rounded(line), (count.get(rounded(line)) ?? 0) + sure);
  }
  const [best] = [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best !== undefined && best[1] >= 3 ? best[0] : null;
}

function ofOneSize(found: readonly Heading[]): Heading[] {
  const regions = grouped(found, ({ line }) => line.region);
  return [...regions.values()].flatMap((own) => {
    const size = commonSize(own);
    return own.filter(
      ({ line }) =>
        line.heading === true || size === null || line.size === null || Math.abs(line.size - size) <= 1.6,
    );
  });
}

const styleOf = (line: Line) =>
  `${line.region}|${rounded(line)}|${String(line.bold)}|${String(isShouted(line.text))}`;
const mostWords = 5;

function couldHead(line: Line, body: number | null): boolean {
  const words = line.text.split(/\s+/).length;
  if (line.bullet || words > mostWords || /[\d@\t]|[.,;]$/.test(line.text)) return false;
  const plain = !isTitle(line.text) && !isCompany(line.text);
  return plain && line.size !== null && body !== null && line.size > body + 0.8;
}

/** Lines set exactly as the known headings are, whose words nobody knows: they end a section all the same. */
function unknownHeadings(lines: readonly Line[], known: readonly Heading[], body: number | null): Heading[] {
  const styles = grouped(known, ({ line }) => styleOf(line));
  const taken = new Set(known.map(({ line }) => line));
  const first = Math.min(...known.map(({ line }) => line.index));
  const alike = lines.filter(
    (line) => !taken.has(line) && line.index > first && styles.has(styleOf(line)) && couldHead(line, body),
  );
  return [...grouped(alike, styleOf)].flatMap(([style, found]) => {
    const models = styles.get(style) ?? [];
    const edges = models.map(({ line }) => line.x ?? 0);
    const aligned = found.filter((line) => edges.some((x) => Math.abs(x - (line.x ?? 0)) <= 3));
    return models.length >= 2 && aligned.length <= models.length / 2
      ? aligned.map((line): Heading => ({ line, kind: 'other', rest: null }))
      : [];
  });
}

const sizeOf = (line: Line) => line.size ?? 0;
const wordsIn = (line: Line) => line.text.split(/\s+/).length;

/** Set alike, right below it, in a type that headings have. */
function isAlike(line: Line, next: Line, body: number): boolean {
  const same = next.region === line.region && Math.abs(sizeOf(next) - sizeOf(line)) < 0.6;
  const heading = line.bold || sizeOf(line) > body + 0.4;
  return same && heading && next.bold === line.bold && !next.blankBefore && !next.bullet;
}

/** The next line where it only carries the heading on. */
function restOf(line: Line, next: Line | undefined, body: number | null): Line | null {
  if (next === undefined || line.size === null || body === null || !isAlike(line, next, body)) return null;
  const short = wordsIn(next) <= 2 && wordsIn(line) <= 3;
  return short && !/[\d\t@]/.test(line.text + next.text) ? next : null;
}

/** The last word of a bold title is no heading: it stands right below what is set just like it. */
const goesOn = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  line.heading !== true &&
  line.x1 !== null &&
  sitsBelow(above, line) &&
  isShouted(above.text) === isShouted(line.text) &&
  headingKind(above) === null;

function wordedHeading(
  line: Line,
  next: Line | undefined,
  above: Line | undefined,
  body: number | null,
): Heading[] {
  if (!standsOut(line, body) || goesOn(above, line)) return [];
  const rest = restOf(line, next, body);
  const joined = rest === null ? null : headingOf(`${line.text} ${rest.text}`);
  if (joined !== null) return [{ line, kind: joined, rest }];
  const kind = headingKind(line);
  return kind === null ? [] : [{ line, kind, rest: null }];
}

function headingsOf(lines: readonly Line[]): { headings: Map<Line, Heading>; rests: Set<Line> } {
  const body = bodySize(lines);
  const worded = lines.flatMap((line, index) =>
    wordedHeading(line, lines[index + 1], lines[index - 1], body),
  );
  const known = ofOneSize(worded.filter((one) => !worded.some((other) => other.rest === one.line)));
  const rests = new Set(known.flatMap(({ rest }) => (rest === null ? [] : [rest])));
  const all = known.length < 2 ? known : [...known, ...unknownHeadings(lines, known, body)];
  const headings = new Map(
    all.filter(({ line }) => !rests.has(line)).map((heading) => [heading.line, heading]),
  );
  return { headings, rests };
}

interface Open {
  readonly kind: OpenKind;
  readonly heading: Line | null;
  readonly lines: Line[];
}

/**
 * Splits a document at its headings, column by column: a heading in a sidebar ends no section beside it. A column
 * that begins without one goes on with what is open around it. A document without any is one `top` section.
 */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const { headings, rests } = headingsOf(lines);
  const sections: Open[] = [];
  const open = new Map<number, Open>();
  const begin = (region: number, kind: OpenKind, heading: Line | null): Open => {
    const section = { kind, heading, lines: [] };
    sections.push(section);
    open.set(region, section);
    return section;
  };
  begin(0, 'top', null);
  for (const line of lines) {
    const heading = headings.get(line);
    if (heading !== undefined) begin(line.region, heading.kind, line);
    else if (!rests.has(line)) {
      const around = line.within === null ? undefined : open.get(line.within);
      const own = open.get(line.region) ?? begin(line.region, around?.kind ?? 'top', null);
      own.lines.push(line);
    }
  }
  return sections;
}

export const linesOfKind = (sections: readonly Section[], kind: OpenKind): Line[] =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
