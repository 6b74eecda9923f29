import { countryOfCode } from './countries.js';
import { canadianProvinces, usStates } from './data/regions.js';
import { fold, type Folded } from './fold.js';
import { gazetteer, keyOf, unspacedScript, wordPattern, type PlaceEntry } from './gazetteer.js';

interface Hit {
  readonly entries: readonly PlaceEntry[];
  readonly start: number;
  readonly end: number;
}

export interface FoundCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

export interface FoundPlace {
  readonly city: string | null;
  /** US state or Canadian province, without the country: WA, ON. */
  readonly region: string | null;
  readonly country: string;
  /** Offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** The source range of a folded range. */
function sourceRange(folded: Folded, source: string, start: number, end: number): Word {
  const from = folded.at[start] ?? 0;
  const last = folded.at[end - 1] ?? from;
  let to = last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (to < source.length && /\p{M}/u.test(source.charAt(to))) to++;
  return { start: from, end: to };
}

const fits = (entry: PlaceEntry, written: string) => {
  const first = written.charAt(0);
  if (entry.capitalsOnly) return written === written.toUpperCase();
  return first === first.toUpperCase() || !/\p{Ll}/u.test(first);
};

function hitAt(
  folded: Folded,
  source: string,
  words: readonly Word[],
  index: number,
): [Hit, number] | undefined {
  const { byKey, longest } = gazetteer();
  const first = words[index];
  if (!first) return undefined;
  for (let count = Math.min(longest, words.length - index); count >= 1; count--) {
    const run = words.slice(index, index + count);
    const last = run[count - 1] ?? first;
    const apart = run.some((word, i) => {
      const next = run[i + 1];
      return next && !/^[^\p{L}\p{N}\n;|]{1,3}$/u.test(folded.text.slice(word.end, next.start));
    });
    if (apart) continue;
    const key = run.map((word) => folded.text.slice(word.start, word.end)).join(' ');
    const range = sourceRange(folded, source, first.start, last.end);
    const written = source.slice(range.start, range.end);
    const entries = (byKey.get(key) ?? []).filter((entry) => fits(entry, written));
    if (entries.length > 0) return [{ entries, ...range }, count];
  }
  return undefined;
}

/** Every known name in the text, leftmost and longest first, never overlapping. */
function scan(source: string): Hit[] {
  const folded = fold(source);
  const words = [...folded.text.matchAll(wordPattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const { byKey, unspaced } = gazetteer();
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const found = hitAt(folded, source, words, i);
    if (found) {
      hits.push(found[0]);
      i += found[1] - 1;
      continue;
    }
    const text = folded.text.slice(word.start, word.end);
    if (!unspacedScript.test(text)) continue;
    for (const m of text.matchAll(unspaced)) {
      const start = word.start + m.index;
      const range = sourceRange(folded, source, start, start + m[0].length);
      hits.push({ entries: byKey.get(m[0]) ?? [], ...range });
    }
  }
  return hits;
}

const region = (country: string, code: string, name: string): PlaceEntry => ({
  kind: 'region',
  name,
  country,
  region: code,
  capitalsOnly: true,
});

function entryOfCode(code: string, before: Hit | undefined): PlaceEntry | undefined {
  const country = before?.entries.find((entry) => entry.kind === 'city' && entry.country === code);
  if (country) return { kind: 'country', name: code, country: code, region: null, capitalsOnly: true };
  const state = usStates[code];
  if (state !== undefined) return region('US', code, state);
  const province = canadianProvinces[code];
  return province === undefined ? undefined : region('CA', code, province);
}

/** Two capitals after a comma: `Austin, TX`, `London, ON`, `Berlin, DE`. */
function codeHits(source: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  for (const m of source.matchAll(/[,(]\s{0,2}([A-Z]{2})(?![\p{L}\p{N}])/gu)) {
    const start = m.index + m[0].length - 2;
    if (hits.some((hit) => hit.start < start + 2 && start < hit.end)) continue;
    const before = hits.findLast((hit) => hit.end <= m.index && m.index - hit.end <= 1);
    const entry = entryOfCode(m[1] ?? '', before);
    // MD, MA and PA after a name nobody knows as a town are degrees.
    if (!entry || (!before && ['MD', 'MA', 'PA', 'DO'].includes(m[1] ?? ''))) continue;
    found.push({ entries: [entry], start, end: start + 2 });
  }
  return found;
}

const joins = (gap: string) => /^[\s,.\-–|()·/\d]{0,12}$/u.test(gap) && !gap.includes('\n');

/** Hits that stand together as one address, in the order of the text. */
function clusters(source: string, hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(source.slice(last.end, hit.start))) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** The reading of a group on which most of its parts agree; a part's first reading where they do not. */
function resolve(group: readonly Hit[]): readonly PlaceEntry[] {
  const votes = new Map<string, number>();
  for (const hit of group) {
    const sure = hit.entries.length === 1 ? 10 : 1;
    // What stands last is the widest: an explicit country or state beats the usual country of a town's name.
    for (const entry of hit.entries) {
      const weight = entry.kind === 'city' ? 1 : 4;
      votes.set(entry.country, (votes.get(entry.country) ?? 0) + sure * weight);
    }
  }
  return group.flatMap((hit) => {
    const best = [...hit.entries].sort((a, b) => (votes.get(b.country) ?? 0) - (votes.get(a.country) ?? 0));
    return best[0] ? [best[0]] : [];
  });
}

/** A town the table does not know, in front of a state: `Round Rock, TX`. */
function unknownTown(source: string, before: number): { name: string; start: number } | undefined {
  const m = /((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}),\s{0,2}$/u.exec(source.slice(0, before));
  return m?.[1] === undefined ? undefined : { name: m[1], start: m.index };
}

function countryAmong(parts: readonly PlaceEntry[]): string | undefined {
  const named = parts.findLast((part) => part.kind === 'country') ?? parts.find((p) => p.kind === 'region');
  return (named ?? parts[0])?.country;
}

function regionAmong(parts: readonly PlaceEntry[], country: string): string | null {
  const inCountry = parts.filter((part) => part.country === country);
  return (inCountry.find((part) => part.kind === 'region') ?? inCountry[0])?.region ?? null;
}

const cityAmong = (parts: readonly PlaceEntry[]) => parts.find((part) => part.kind === 'city')?.name ?? null;

/** "Granada, España": what stands before a country is no other country but a town of its name. */
function namesake(source: string, group: readonly Hit[], parts: readonly PlaceEntry[]): string | null {
  const [first, second] = group;
  if (first === undefined || second === undefined) return null;
  const countries = parts.slice(0, 2).flatMap((part) => (part.kind === 'country' ? [part.country] : []));
  const apart = /^,\s*$/.test(source.slice(first.end, second.start));
  return apart && new Set(countries).size === 2 ? source.slice(first.start, first.end) : null;
}

function townOf(source: string, group: readonly Hit[], parts: readonly PlaceEntry[]) {
  const [first] = group;
  const before = first && parts[0]?.kind === 'region' ? unknownTown(source, first.start) : undefined;
  return before ?? { name: cityAmong(parts) ?? namesake(source, group, parts), start: first?.start ?? 0 };
}

function placeOf(source: string, group: readonly Hit[]): FoundPlace | undefined {
  const parts = resolve(group);
  const country = countryAmong(parts);
  const last = group.at(-1);
  if (!last || country === undefined) return undefined;
  const town = townOf(source, group, parts);
  return {
    city: town.name,
    region: regionAmong(parts, country),
    country,
    start: town.start,
    end: last.end,
  };
}

/**
 * The place a line of text names: a known city, a US state or Canadian province, a country, or several of them
 * together. The fullest one counts, then the first. Meant for short texts such as an address line.
 */
export function findPlace(text: string): FoundPlace | undefined {
  const hits = scan(text);
  const all = [...hits, ...codeHits(text, hits)].sort((a, b) => a.start - b.start);
  const groups = clusters(text, all);
  const fullest = groups.reduce<Hit[] | undefined>(
    (best, group) => (best === undefined || group.length > best.length ? group : best),
    undefined,
  );
  return fullest && placeOf(text, fullest);
}

/** The country a text names outright; the last one, because addresses widen to the right. */
export function findCountry(text: string): FoundCountry | undefined {
  const hits = scan(text);
  const cities = new Set(
    hits.flatMap((hit) => hit.entries.filter((e) => e.kind === 'city').map((e) => e.country)),
  );
  const named = hits.findLast((hit) => {
    const country = hit.entries.find((entry) => entry.kind === 'country');
    const state = hit.entries.find((entry) => entry.kind === 'region');
    return country && !(state && cities.has(state.country) && !cities.has(country.country));
  });
  const entry = named?.entries.find((e) => e.kind === 'country');
  return named && entry && { country: entry.country, start: named.start, end: named.end };
}

/** The country a whole cell means: a name in any known spelling, or a code; none where two share the name. */
export function countryOf(cell: string): string | undefined {
  const trimmed = cell.trim();
  const code = countryOfCode(trimmed.toUpperCase());
  if (code !== undefined && trimmed.length <= 3) return code;
  const named = (gazetteer().byKey.get(keyOf(trimmed)) ?? []).filter((entry) => entry.kind === 'country');
  return named.length === 1 ? named[0]?.country : undefined;
}
