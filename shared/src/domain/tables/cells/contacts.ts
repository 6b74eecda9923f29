import { linkKey, linkKindOf, webAddress, type LinkValue, type PhoneValue } from '../../documents/index.js';
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { withoutLookAlikes } from '../header-key.js';
import { splitList } from './split.js';

const address =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._%+'&/=-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u;
const plainAddress = /^[a-z0-9][a-z0-9._+-]*@[a-z0-9.-]+\.[a-z]{2,24}$/;
const inBrackets = /<([^<>\s]+@[^<>\s]+)>/;

/** One address; null where the text is none. */
function readEmail(text: string): string | null {
  const inner = inBrackets.exec(text)?.[1] ?? text;
  const bare = withoutLookAlikes(inner)
    .replace(/^(?:mailto:|e-?mail\s*:)\s*/i, '')
    .replace(/^['"<(]+|['">);,.]+$/g, '')
    .replace(/\s*\(at\)\s*|\s*\[at\]\s*/i, '@')
    .trim();
  if (!address.test(bare)) return null;
  const at = bare.lastIndexOf('@');
  return bare.slice(0, at) + bare.slice(at).toLowerCase();
}

export interface Several<T> {
  readonly values: readonly T[];
  /** The first item that could not be read. */
  readonly wrong: string | null;
}

/** E-mail addresses of a cell: separated by commas, semicolons, bars, slashes, lines or spaces. */
export function readEmails(cell: string): Several<string> {
  if (plainAddress.test(cell)) return { values: [cell], wrong: null };
  const items = splitList(cell, ',;|').flatMap((item) =>
    inBrackets.test(item) || !/@.*[\s/].*@/.test(item) ? [item] : item.split(/[\s/]+/),
  );
  const values: string[] = [];
  let wrong: string | null = null;
  for (const item of items.filter((one) => one !== '')) {
    const email = readEmail(item);
    if (email === null) wrong ??= item;
    else if (!values.some((known) => known.toLowerCase() === email.toLowerCase())) values.push(email);
  }
  return { values, wrong };
}

const label =
  /^(?:phone|tel|telefon|telephone|mobile?|cell|handy|mob|home|work|office|fax|m|t|p|h|w)\s*[.:]+\s*/i;
const extension = /\s*(?:ext\.?|extension|x|durchwahl|dw|poste)\s*[.:]?\s*\d{1,6}\s*$/i;
const inWords = /\s*\([\p{L}\s]+\)\s*|\s+(?:mobile|home|work|cell|privat|mobil)$/giu;

function dialable(text: string): string {
  const plus = text.replace(/^00(?=[1-9])/, '+').replace(/^\+00/, '+');
  return plus.startsWith('+') ? plus.replace(/\(\s*0\s*\)/, '') : plus.replace(/^\(\s*0\s*\)/, '0');
}

/** Twelve figures and more without a leading zero are an international number that lost its plus in a spreadsheet. */
const lostPlus = /^[1-9]\d{11,14}$/;

type Parsed = ReturnType<typeof parsePhoneNumberFromString>;

const possible = (number: Parsed): string | null => (number?.isPossible() === true ? number.number : null);
const valid = (number: Parsed): string | null => (number?.isValid() === true ? number.number : null);

/** "4915112345678" in a German table: the number as it is dialled from abroad, without its plus. */
function withLostPlus(digits: string, country: CountryCode | null): string | null {
  const code = country === null ? null : getCountryCallingCode(country);
  const starts = code !== null && digits.startsWith(code) && digits.length >= code.length + 9;
  return starts || lostPlus.test(digits) ? valid(parsePhoneNumberFromString(`+${digits}`)) : null;
}

function toE164(text: string, country: string | null): string | null {
  if (text.startsWith('+')) return possible(parsePhoneNumberFromString(text));
  const dialled = country !== null && isSupportedCountry(country) ? country : null;
  const abroad = withLostPlus(text.replace(/\D/g, ''), dialled);
  if (abroad !== null || dialled === null) return abroad;
  return possible(parsePhoneNumberFromString(text, dialled));
}

const american = /^(?:1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}$/;

function readPhone(item: string, country: string | null): PhoneValue | null {
  const raw = item.replace(label, '').replace(inWords, '').trim();
  const text = dialable(raw.replace(extension, ''));
  const digits = text.replace(/\D/g, '').length;
  if (digits < 6 || digits > 15 || /[\p{L}@]/u.test(text)) return null;
  const assumed = country ?? (american.test(text) ? 'US' : null);
  return { e164: toE164(text, assumed), raw };
}

/** Phone numbers of a cell. `country` (ISO 3166-1 alpha-2) dials national ones; else they are kept as written. */
export function readPhones(cell: string, country: string | null): Several<PhoneValue> {
  const slashed = /\d[\d\s]{6,}\/\s?[+0\d][\d\s]{6,}/.test(cell) ? ';,|/' : ';,|';
  const values: PhoneValue[] = [];
  let wrong: string | null = null;
  for (const item of splitList(cell, slashed)) {
    const phone = readPhone(item, country);
    if (phone === null) wrong ??= item;
    else if (!values.some((known) => (known.e164 ?? known.raw) === (phone.e164 ?? phone.raw)))
      values.push(phone);
  }
  return { values, wrong };
}

/** In a row with our own id a number is what it says: with a plus it can be dialled, else it is kept as it stands. */
export function phonesAsWritten(cell: string): Several<PhoneValue> {
  const values = splitList(cell, ';').map((raw) => ({ e164: raw.startsWith('+') ? raw : null, raw }));
  return { values, wrong: null };
}

const homes = {
  link: null,
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
} as const;
const handle = /^@?[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,98}[\p{L}\p{N}])?$/u;

function readLink(item: string, home: string | null): LinkValue | null {
  const bare = item.replace(/^(?:linkedin|github|xing|web(?:site)?|portfolio|url)\s*:\s*(?=\S)/i, '');
  const under = home !== null && handle.test(bare) ? home + bare.replace('@', '') : bare;
  const found = webAddress(
    /^\/?in\/\S+$/.test(bare) ? `https://www.linkedin.com/${bare.replace(/^\//, '')}` : under,
  );
  if (found === null) return null;
  const kind = linkKindOf(found);
  return { kind: kind === 'other' ? 'website' : kind, url: found.href };
}

function gatherLinks(items: readonly string[], home: string | null): Several<LinkValue> {
  const values: LinkValue[] = [];
  let wrong: string | null = null;
  for (const item of items) {
    const link = readLink(item, home);
    if (link === null) wrong ??= item;
    else if (!values.some((known) => linkKey(known.url) === linkKey(link.url))) values.push(link);
  }
  return { values, wrong };
}

/** Links of a cell; a bare handle in a LinkedIn or GitHub column is completed. */
export function readLinks(cell: string, target: keyof typeof homes): Several<LinkValue> {
  const items = splitList(cell, ';| ').flatMap((one) => splitList(one, ','));
  return gatherLinks(items, homes[target]);
}

/** In a row with our own id spaces alone separate: addresses may hold any other mark. */
export const linksAsWritten = (cell: string): Several<LinkValue> => gatherLinks(cell.split(/\s+/), null);
