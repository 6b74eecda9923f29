import { type PlaceValue } from '../../documents/index.js';
import { countryName, countryOf, findPlace } from '../../geo/index.js';
import { withoutLookAlikes } from '../header-key.js';
import { remembering } from './bounded-cache.js';

export interface PlaceReading {
  readonly place: PlaceValue | null;
  readonly countryUnknown: boolean;
}

const orNull = (text: string) => (text === '' ? null : text);

/** What the gazetteer knows of the words, over which the columns of their own go. */
function joinedPlace(city: string, region: string, country: string, whole: string): PlaceValue {
  const found = findPlace(whole) ?? { city: null, region: null, country: null };
  return {
    city: orNull(city) ?? found.city,
    region: found.region ?? orNull(region),
    country: countryOf(country) ?? found.country,
  };
}

function read(joined: string): PlaceReading {
  const [free = '', city = '', region = '', country = ''] = joined.split('\u0000').map(withoutLookAlikes);
  const whole = [free, city, region, country].filter((part) => part !== '').join(', ');
  const place = joinedPlace(city, region, country, whole);
  const known = place.city !== null || place.country !== null;
  const asItStands = free === '' ? null : { city: free.slice(0, 200), region: null, country: null };
  return { place: known ? place : asItStands, countryUnknown: country !== '' && place.country === null };
}

const cached = remembering(read, 50_000);

/** The place that up to four cells tell: a free address, city, region, country. */
export function readPlace(free: string, city: string, region: string, country: string): PlaceReading {
  return cached([free, city, region, country].join('\u0000'));
}

/** City and region as they stand; the country by name or code. */
export function placeAsWritten(city: string, region: string, country: string): PlaceReading {
  const code = countryOf(country) ?? null;
  const place = { city: orNull(city), region: orNull(region), country: code };
  const none = place.city === null && place.region === null && code === null;
  return { place: none ? null : place, countryUnknown: country !== '' && code === null };
}

let names: ReadonlyMap<string, string> | undefined;

/** How our export writes a country: its English name where that is read back as the same country, else the code. */
export function countryAsWritten(code: string): string {
  names ??= new Map();
  const known = names.get(code);
  if (known !== undefined) return known;
  const name = countryName(code);
  const written = countryOf(name) === code ? name : code;
  (names as Map<string, string>).set(code, written);
  return written;
}
