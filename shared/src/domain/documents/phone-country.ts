import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { findCountry, isCountry } from '../geo/index.js';
import { type Field } from './types.js';

const international = /(?:\+|(?<![\d+])00)\s?\d[\d\s().\-/]{6,20}\d/g;

/** The country of the first number written with its code. */
function dialled(text: string): string | null {
  for (const [raw] of text.matchAll(international)) {
    const parsed = parsePhoneNumberFromString(raw.replace(/^00\s?/, '+').replace(/\(\s*0\s*\)/, ''));
    if (parsed?.country !== undefined && parsed.isValid()) return parsed.country;
  }
  return null;
}

/** Domains that stand for no country, whatever their letters. */
const worldwide = new Set(['IO', 'ME', 'CO', 'AI', 'TV', 'CC', 'FM', 'TO', 'LY', 'SH', 'EU']);

function ofEmail(emails: readonly Field<string>[]): string | null {
  for (const { value } of emails) {
    const last = /\.(\p{L}{2})$/u.exec(value)?.[1]?.toUpperCase() ?? '';
    if (last === 'UK') return 'GB';
    if (isCountry(last) && !worldwide.has(last)) return last;
  }
  return null;
}

/** The country the document names most, when it is named more often than any other. */
function mostNamed(text: string): string | null {
  const count = new Map<string, number>();
  for (const line of text.slice(0, 20_000).split('\n')) {
    const country = line.length <= 120 ? findCountry(line)?.country : undefined;
    if (country !== undefined) count.set(country, (count.get(country) ?? 0) + 1);
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Where a number written without a country code is dialled: at home, else as other signs of the document say. */
export function phoneCountry(
  text: string,
  home: string | null,
  emails: readonly Field<string>[],
): string | null {
  return home ?? dialled(text) ?? ofEmail(emails) ?? mostNamed(text);
}
