import { findPlace } from '../geo/index.js';
import { isTitle } from './classify.js';
import { type Line } from './lines.js';
import { type Field, type PlaceValue } from './types.js';

const label =
  /^(?:address|location|residence|based in|adresse|anschrift|wohnort|standort|lieu|direccion|dirección|domicilio|ubicacion|ubicación|residencia|endereço|morada|localidade|indirizzo|residenza|adres|woonplaats|adres zamieszkania|miejsce zamieszkania)\s*[:：]\s*/iu;
/** Where somebody was born or whose citizen they are is not where they live, and is never read. */
const notAPlace =
  /nationalit|citizen|staatsang|nacional|cittadin|obywatel|visa|born|birth|geboren|geburt|nacid|nasci|nato a|nata a|urodz|passport|work permit|arbeitserlaubnis/iu;
const street =
  /\d|\b(?:street|st|road|rd|avenue|ave|lane|drive|apt|unit|floor|straße|strasse|str|rue|calle|via|rua|ul)\b/iu;

const postcode =
  /^(?:[A-Z]{1,2}-)?\d{2,6}(?:[- ]\d{2,4})?$|^[A-Z]{1,2}\d{1,2}[A-Z]?$|^\d?[A-Z]{1,3}\d{0,3}[A-Z]{0,2}$/;
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
  const town = withoutPostcode(last);
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
const isPostcodeOnly = (text: string) => text.replace(/\D/g, '').length <= 6;

interface Part {
  readonly text: string;
  /** Offset in its line. */
  readonly start: number;
}

/** A line of contacts is cut where its cells are; e-mails, links and numbers in it are blanked out. */
function partsOf(line: Line): Part[] {
  const bare = line.text.replace(contacts, (found) => (isPostcodeOnly(found) ? found : blanks(found)));
  return [...bare.matchAll(/(?:(?!\s{3}|[|•·\t◦]|\s[–—]\s)[^])+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

const mostWords = 14;

function placeIn(line: Line, part: Part): Field<PlaceValue> | null {
  const lead = /^\s*/.exec(part.text)?.[0].length ?? 0;
  const labelled = label.exec(part.text.slice(lead))?.[0].length ?? 0;
  const skipped = lead + labelled;
  const body = part.text.slice(skipped);
  if (body.split(/\s+/).length > mostWords) return null;
  const found = findPlace(withoutStreet(body));
  if (found === undefined) return null;
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

/** An address that a narrow column broke behind a comma: both lines as one, at the same offsets. */
function withBroken(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const goesOn = next !== undefined && /,\s*$/.test(line.text) && next.start === line.end + 1;
    return goesOn ? { ...line, text: `${line.text} ${next.text}`, end: next.end } : line;
  });
}

/** Where the person lives, from the contact section and the head of the document: the fullest place, then the first. */
export function findHomePlace(lines: readonly Line[]): Field<PlaceValue> | null {
  let best: Field<PlaceValue> | null = null;
  for (const line of withBroken(lines)) {
    if (notAPlace.test(line.text)) continue;
    for (const part of partsOf(line)) {
      const found = placeIn(line, part);
      if (found !== null && (best === null || found.confidence > best.confidence)) best = found;
    }
  }
  return best;
}
