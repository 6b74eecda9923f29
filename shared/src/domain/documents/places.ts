import { findPlace } from '../geo/index.js';
import { isTitle } from './classify.js';
import { type Line } from './lines.js';
import { type Field, type PlaceValue } from './types.js';

const label =
  /^(?:address|location|residence|based in|adresse|anschrift|wohnort|standort|lieu|direccion|dirección|domicilio|ubicacion|ubicación|residencia|endereço|morada|localidade|indirizzo|residenza|adres|woonplaats|adres zamieszkania|miejsce zamieszkania)\s*[:：]\s*/iu;
/** Where somebody was born or whose citizen they are is not where they live, and is never read. */
const notAPlace =
  /nationalit|citizen|staatsang|nacional|cittadin|obywatel|visa|born|birth|geboren|geburt|nacid|nasci|nato a|nata a|urodz|passport|work permit|arbeitserlaubnis/iu;
/** "Place of birth:" alone on its line speaks of the next one. */
const endsInOther = new RegExp(`(?:${notAPlace.source})[^:：]*[:：]\\s*$`, 'iu');
const street =
  /\d|\b(?:street|st|road|rd|avenue|ave|lane|drive|apt|unit|floor|straße|strasse|str|rue|calle|via|rua|ul)\b/iu;

const postcode =
  /^(?:[A-Z]{1,2}-)?\d{2,7}(?:[- ]\d{2,4})?$|^[A-Z]{1,2}\d{1,2}[A-Z]?$|^\d?[A-Z]{1,3}\d{0,3}[A-Z]{0,2}$/;
const hasDigit = /\d/;

/** "10437 Potsdam", "Leeds LS1 4AP", "X91 Waterford": the town without its postal code. */
function withoutPostcode(text: string): string {
  const words = text.split(/\s+/);
  let from = 0;
  let to = words.length;
  const isCode = (word: string | undefined) =>
    word !== undefined && hasDigit.test(word) && postcode.test(word);
  const isTail = (at: number) =>
    isCode(words[at]) || (/^[A-Z]{2}$/.test(words[at] ?? '') && isCode(words[at - 1]));
  while (from < to - 1 && (isCode(words[from]) || (from > 0 && /^[A-Z]{2}$/.test(words[from] ?? ''))))
    from += 1;
  while (to > from + 1 && isTail(to - 1)) to -= 1;
  return words.slice(from, to).join(' ');
}

/** "10437 Potsdam, Germany": the town between the postal code and the country, when no table knows it. */
function townBefore(line: string, end: number): string | null {
  const pieces = line
    .slice(0, end)
    .split(/[,(]|\s{2,}/)
    .map((one) => one.trim())
    .filter(Boolean);
  const last = pieces.at(-1);
  if (last === undefined) return null;
  // An icon may stand in front of it.
  const town = withoutPostcode(last.replace(/^[^\p{L}\d]+/u, ''));
  if (street.test(town) || /[@:]/.test(town) || !/^\p{L}[\p{L}\p{M}'’. -]{1,40}$/u.test(town)) return null;
  return town.split(/\s+/).length <= 4 && !isTitle(town) ? town : null;
}

const houseFirst = /^\s*\d{1,3}[a-z]?\s+\p{L}/iu;
const streetFirst =
  /^\s*(?:via|viale|piazza|corso|rue|boulevard|calle|avenida|plaza|carrer|rua|travessa|ul\.|ulica|al\.)\s/iu;
const streetLast =
  /(?:\b(?:street|st|road|rd|avenue|ave|lane|drive|apt|unit|floor)\.?|(?:stra(?:ß|ss)e|str\.|weg|platz|laan|straat))\s*\d*\p{L}?\s*$/iu;

const blanks = (text: string) => ' '.repeat(text.length);

/** House and street blanked out, so that "Broadway St, CA" is not a town in California. */
const withoutStreet = (text: string): string =>
  text.replace(/[^,]+/gu, (part) =>
    houseFirst.test(part) || streetFirst.test(part) || streetLast.test(part) ? blanks(part) : part,
  );

const contacts =
  /\S+@\S*|https?:\/\/\S+|\b(?:www\.|linkedin\.com|github\.com)\S*|\S+\.(?:com|org|net)\b\S*|\+?\(?\d[\d\s().\-/]{6,18}\d/g;
const isPostcodeOnly = (text: string) => text.replace(/\D/g, '').length <= 6 || /^\d{4,5}-\d{3}$/.test(text);

interface Part {
  readonly text: string;
  /** Offset in its line. */
  readonly start: number;
}

/** A line of contacts is cut where its cells are; e-mails, links and numbers in it are blanked out. */
function partsOf(line: Line): Part[] {
  const bare = line.text.replace(contacts, (found) => (isPostcodeOnly(found) ? found : blanks(found)));
  return [...bare.matchAll(/(?:(?!\s{3}|[|•·\t◦]|\s[–—]\s)[^])+/gu)].map((match) => ({
    text: match[0].slice(0, notAPlace.exec(match[0])?.index),
    start: match.index,
  }));
}

const town = "(?<town>\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*){0,2})";
/** Postal codes that only one country writes so, with the town behind them or in front. */
const nationalCodes: readonly (readonly [string, RegExp])[] = [
  ['NL', new RegExp(`(?<!\\d)[1-9]\\d{3} ?[A-Z]{2} ${town}`, 'u')],
  ['PL', new RegExp(`(?<![\\d-])\\d{2}-\\d{3} ${town}`, 'u')],
  ['PT', new RegExp(`(?<![\\d-])\\d{4}-\\d{3} ${town}`, 'u')],
  ['BR', new RegExp(`(?<![\\d-])\\d{5}-\\d{3},? ${town}`, 'u')],
  ['GB', new RegExp(`${town},? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}\\d])`, 'u')],
  ['DE', new RegExp(`(?<![\\p{L}\\d])D-\\d{5} ${town}`, 'u')],
  ['AT', new RegExp(`(?<![\\p{L}\\d])A-\\d{4} ${town}`, 'u')],
  ['CH', new RegExp(`(?<![\\p{L}\\d])CH-\\d{4} ${town}`, 'u')],
  ['FR', new RegExp(`(?<![\\p{L}\\d])F-\\d{5} ${town}`, 'u')],
];

/** "5061 EA Oisterwijk": a town that no table knows, in the country that writes its postal codes so. */
function byPostcode(line: Line, part: Part, from: number): Field<PlaceValue> | null {
  for (const [country, form] of nationalCodes) {
    const match = form.exec(part.text.slice(from));
    const city = match?.groups?.['town'];
    if (match === null || city === undefined || isTitle(city)) continue;
    const start = line.start + part.start + from + match.index;
    return {
      value: { city, region: null, country },
      spans: [{ start, end: start + match[0].length }],
      confidence: 0.7,
    };
  }
  return null;
}

const mostWords = 14;

function placeIn(line: Line, part: Part): Field<PlaceValue> | null {
  const lead = /^\s*/.exec(part.text)?.[0].length ?? 0;
  const labelled = label.exec(part.text.slice(lead))?.[0].length ?? 0;
  const skipped = lead + labelled;
  const body = part.text.slice(skipped);
  if (body.split(/\s+/).length > mostWords) return null;
  const found = findPlace(withoutStreet(body));
  if (found === undefined) return byPostcode(line, part, skipped);
  const city = found.city ?? townBefore(body, found.start);
  const start = line.start + part.start + skipped;
  return {
    value: { city, region: found.region, country: found.country },
    spans: [{ start: start + found.start, end: start + found.end }],
    confidence: trust(found.city, city) + (labelled > 0 ? 0.1 : 0),
  };
}

/** A town of the table, a town by its place in the address, a country alone. */
function trust(known: string | null, city: string | null): number {
  if (known !== null) return 0.85;
  return city === null ? 0.6 : 0.7;
}

/** "Av. Paulista 8, 20040-002 Belo" over "Horizonte, Brasil": a town broken in two. */
const endsInTown = (line: string, next: string): boolean =>
  /\d.*\p{Lu}[\p{L}\p{M}'’.-]+\s*$/u.test(line) &&
  /^\p{Lu}[\p{L}\p{M}'’.-]+,\s\p{Lu}/u.test(next) &&
  findPlace(next)?.city === null;

/** An address that a narrow column broke behind a comma or in a town: both lines as one, at the same offsets. */
function withBroken(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const below = next !== undefined && next.start === line.end + 1;
    const goesOn = below && (/,\s*$/.test(line.text) || endsInTown(line.text, next.text));
    return goesOn ? { ...line, text: `${line.text} ${next.text}`, end: next.end } : line;
  });
}

/** Where the person lives, from the contact section and the head of the document: the fullest place, then the first. */
export function findHomePlace(lines: readonly Line[]): Field<PlaceValue> | null {
  let best: Field<PlaceValue> | null = null;
  const all = withBroken(lines);
  for (const [index, line] of all.entries()) {
    if (endsInOther.test(lines[index - 1]?.text ?? '')) continue;
    for (const part of partsOf(line)) {
      const found = placeIn(line, part);
      if (found !== null && (best === null || found.confidence > best.confidence)) best = found;
    }
  }
  return best;
}
