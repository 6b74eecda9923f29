import { findPlace } from '../geo/index.js';
import { type Line } from './lines.js';
import { type Field, type PlaceValue } from './types.js';

const label =
  /^(?:address|location|residence|based in|adresse|anschrift|wohnort|standort|lieu|direccion|dirección|domicilio|ubicacion|ubicación|residencia|endereço|morada|localidade|indirizzo|residenza|adres|woonplaats|adres zamieszkania|miejsce zamieszkania)\s*[:：]\s*/iu;
/** Where somebody was born or whose citizen they are is not where they live, and is never read. */
const notAPlace =
  /nationalit|citizen|staatsang|nacional|cittadin|obywatel|visa|born|birth|geboren|geburt|nacid|nasci|nato a|nata a|urodz|passport|work permit|arbeitserlaubnis/iu;
const street =
  /\d|\b(?:street|st|road|rd|avenue|ave|lane|drive|apt|unit|floor|straße|strasse|str|rue|calle|via|rua|ul)\b/iu;

/** "10437 Potsdam, Germany": the town between the postal code and the country, when no table knows it. */
function townBefore(line: string, end: number): string | null {
  const pieces = line
    .slice(0, end)
    .split(/[,|•·\t]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const last = pieces.at(-1);
  if (last === undefined) return null;
  const town = last.replace(/^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3})?\s+|\s+\d{4,6}$/g, '').trim();
  if (street.test(town) || /[@:]/.test(town) || !/^\p{L}[\p{L}\p{M}'’. -]{1,40}$/u.test(town)) return null;
  return town.split(/\s+/).length <= 4 ? town : null;
}

const houseFirst = /^\s*\d{1,3}[a-z]?\s+\p{L}/iu;
const streetFirst =
  /^\s*(?:via|viale|piazza|corso|rue|boulevard|calle|avenida|plaza|carrer|rua|travessa|ul\.|ulica|al\.)\s/iu;
const streetLast =
  /(?:\b(?:street|st|road|rd|avenue|ave|lane|drive|apt|unit|floor)\.?|(?:stra(?:ß|ss)e|str\.|weg|platz|laan|straat))\s*\d*\p{L}?\s*$/iu;

/** House and street blanked out, so that "Broadway St, CA" is not a town in California. */
const withoutStreet = (text: string): string =>
  text.replace(/[^,|•·\t]+/gu, (part) =>
    houseFirst.test(part) || streetFirst.test(part) || streetLast.test(part) ? ' '.repeat(part.length) : part,
  );

function placeIn(line: Line): Field<PlaceValue> | null {
  if (notAPlace.test(line.text)) return null;
  const labelled = label.exec(line.text)?.[0].length ?? 0;
  const body = line.text.slice(labelled);
  const bare = body.replace(/\S+@\S+|https?:\/\/\S+/g, (found) => ' '.repeat(found.length));
  const found = findPlace(withoutStreet(bare));
  if (found === undefined) return null;
  const city = found.city ?? townBefore(bare, found.start);
  const known = city !== null && found.city !== null;
  const start = line.start + labelled + found.start;
  const base = known ? 0.85 : city === null ? 0.6 : 0.7;
  return {
    value: { city, region: found.region, country: found.country },
    spans: [{ start, end: line.start + labelled + found.end }],
    confidence: Math.min(0.95, base + (labelled > 0 ? 0.1 : 0)),
  };
}

/** Where the person lives, from the head of the document and its contact section. */
export function findHomePlace(lines: readonly Line[]): Field<PlaceValue> | null {
  let best: Field<PlaceValue> | null = null;
  for (const line of lines) {
    const words = line.text.split(/\s+/).length;
    if (words > 16) continue;
    const found = placeIn(line);
    if (found !== null && (best === null || found.confidence > best.confidence)) best = found;
  }
  return best;
}
