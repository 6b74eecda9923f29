import { type CountryCode, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js';
import { datePoints } from './date-points.js';
import { linkKey, linkKindOf, webAddress } from './web-address.js';
import { brokenEmails } from './broken-emails.js';
import { type DocumentLayout, type Field, type FieldSpan, type LinkValue, type PhoneValue } from './types.js';

const email =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;
/** Labels that readers glue to the address: "Emailjane@…", "E-Mail:jane@…". */
const gluedLabel = /^(?:e-?mail|correo|courriel|mail)(?:adresse)?[:.\s]*(?=[\p{L}\p{N}])/iu;

function withoutLabel(found: string): number {
  const match = gluedLabel.exec(found);
  if (match === null) return 0;
  const rest = found.slice(match[0].length);
  return /^[\p{L}\p{N}][^@]*@/u.test(rest) && !rest.startsWith('.') ? match[0].length : 0;
}

interface Address {
  readonly value: string;
  readonly spans: readonly FieldSpan[];
  readonly confidence: number;
}

const normal = (address: string) => {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
};

function wholeEmails(text: string): Address[] {
  return [...text.matchAll(email)].map((match) => {
    const cut = withoutLabel(match[0]);
    const span = { start: match.index + cut, end: match.index + match[0].length };
    return { value: normal(match[0].slice(cut)), spans: [span], confidence: cut > 0 ? 0.7 : 0.97 };
  });
}

/** Once each, in order of appearance. */
function distinct(addresses: readonly Address[]): Field<string>[] {
  const seen = new Map<string, Field<string>>();
  for (const { value, spans, confidence } of addresses) {
    const known = seen.get(value.toLowerCase());
    seen.set(value.toLowerCase(), {
      value: known?.value ?? value,
      spans: [...(known?.spans ?? []), ...spans],
      confidence: Math.max(confidence, known?.confidence ?? 0),
    });
  }
  return [...seen.values()];
}

/** Every e-mail address of the text, lower-cased in its domain; those broken over two lines are joined. */
export function findEmails(text: string): Field<string>[] {
  const broken = brokenEmails(text).map((one) => ({ ...one, value: normal(one.value), confidence: 0.85 }));
  const apart = wholeEmails(text).filter(
    (one) => !broken.some((other) => other.spans.some((span) => overlaps(span, one.spans[0]))),
  );
  return distinct([...apart, ...broken].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)));
}

const overlaps = (a: FieldSpan, b: FieldSpan | undefined) =>
  b !== undefined && a.start < b.end && b.start < a.end;

const phone =
  /(?<![\p{L}\p{N}@/_.-])(?:\+|00)?[^\S\n]?\(?\d(?:[\d().\-/]|[^\S\n]){5,22}\d(?![\p{L}\p{N}@_])/gu;
const phoneLabel =
  /(?:phone|t[ée]l[ée]phone|t[ée]l|portable|mobile|mob|cell|handy|mobil|telefon|telefono|telefone|telefoon|telemovel|movil|cellulare|komorka|portable|whatsapp|fon|ph|t|m)\.?\s*[:.)\]]?\s*$/iu;
/** Numbers of another kind, by the word before them. */
const notPhone = /(?:isbn|issn|iban|doi|vat|ssn|passport|account|konto|pesel|nip|ust)\W*(?:nr|no|id)?\W*$/iu;
/** "(512) 555-0188", "512-555-0188": the shape of the North American plan, which shares the code +1. */
const northAmerican = /^(?:1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}$/;

/** "2019-2022" and "03/2018" have the digits of a number and are dates. */
function isDates(raw: string): boolean {
  const left = datePoints(raw).reduceRight(
    (text, date) => text.slice(0, date.start) + text.slice(date.end),
    raw,
  );
  return left === raw ? false : left.replace(/\D/g, '').length < 6;
}

/** The whole, and shorter heads of it: a house number may follow a phone number without a sign between them. */
function heads(raw: string): string[] {
  const cuts = [...raw.matchAll(/\s+(?=[\d(])/g)].map((match) => raw.slice(0, match.index)).reverse();
  return [raw, ...cuts.filter((head) => head.replace(/\D/g, '').length >= 7)];
}

function dialable(raw: string): string {
  const plus = raw.replace(/^00\s?/, '+');
  return plus.startsWith('+') ? plus.replace(/\(\s*0\s*\)/, ' ') : plus.replace(/^\(\s*0\s*\)/, '0');
}

interface Reading {
  readonly e164: string | null;
  readonly confidence: number;
}

const asWritten = (labelled: boolean): Reading | null => (labelled ? { e164: null, confidence: 0.4 } : null);

interface Seen {
  readonly international: boolean;
  readonly american: boolean;
  readonly labelled: boolean;
}

/** How far a number is to be trusted: a valid one, or one whose form leaves little doubt. */
function judge(number: PhoneNumber, seen: Seen): Reading | null {
  if (number.isValid()) return { e164: number.number, confidence: seen.international ? 0.97 : 0.9 };
  const shaped = seen.international || seen.labelled || seen.american;
  return shaped ? { e164: number.number, confidence: seen.international ? 0.8 : 0.7 } : null;
}

function readPhone(raw: string, country: string | null, labelled: boolean): Reading | null {
  const text = dialable(raw);
  if (text.replace(/\D/g, '').length < 7) return null;
  const international = text.startsWith('+');
  const american = northAmerican.test(raw);
  const assumed = country ?? (american ? 'US' : null);
  if (!international && assumed === null) return asWritten(labelled);
  const region = international ? undefined : (assumed as CountryCode);
  const parsed = parsePhoneNumberFromString(text, region);
  return parsed?.isPossible() === true
    ? judge(parsed, { international, american, labelled })
    : asWritten(labelled);
}

interface Dialled extends Reading {
  readonly raw: string;
}

/** The longest head of what was matched that is a number somewhere; the whole as it stands when none is. */
function bestReading(raw: string, country: string | null, labelled: boolean): Dialled | null {
  const read = heads(raw).flatMap((head) => {
    const reading = readPhone(head, country, labelled);
    return reading === null ? [] : [{ ...reading, raw: head }];
  });
  return read.find((one) => one.confidence >= 0.9) ?? read[0] ?? null;
}

/** Digits alone on the line below a number that ends its own: "+39 328 692" over "7362". */
const restBelow = /^[^\S\n]*\n[^\S\n]*((?:\(\d+\)|\d)[\d\s().\-/]{1,12}?)[^\S\n]*(?=\n|$)/u;

/** A number that a narrow column broke is one only with the line below; null where it is one by itself. */
function wrapped(text: string, end: number, raw: string, country: string | null): Dialled | null {
  const rest = restBelow.exec(text.slice(end, end + 40));
  if (rest?.[1] === undefined || rest[1].includes('\n')) return null;
  const apart = parsePhoneNumberFromString(dialable(raw), (country ?? undefined) as CountryCode | undefined);
  const few = rest[1].replace(/\D/g, '').length <= 3;
  if (apart?.isValid() === true && !few) return null;
  const whole = raw + rest[0].trimEnd();
  const reading = readPhone(whole.replace(/\s+/g, ' '), country, false);
  return reading !== null && reading.confidence >= 0.9 ? { ...reading, raw: whole } : null;
}

/** What stands before a number on its line. */
function before(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  return text.slice(Math.max(lineStart, at - 18), at);
}

function couldBePhone(whole: string, lead: string, personal: boolean): boolean {
  if (isDates(whole) || notPhone.test(lead)) return false;
  return personal || phoneLabel.test(lead) || /^(?:\+|00)/.test(whole) || northAmerican.test(whole);
}

/**
 * Phone numbers as E.164. `country` dials national numbers; without it such a number is kept as written, with a low
 * confidence, unless its shape is the North American one. Outside the person's own lines (`isPersonal`) digits without
 * a label or a country code are no phone number.
 */
export function findPhones(
  text: string,
  country: string | null,
  isPersonal: (at: number) => boolean = () => true,
): Field<PhoneValue>[] {
  const found = new Map<string, Field<PhoneValue>>();
  for (const match of text.matchAll(phone)) {
    const whole = match[0].trim();
    const lead = before(text, match.index);
    const end = match.index + match[0].indexOf(whole) + whole.length;
    const reading = couldBePhone(whole, lead, isPersonal(match.index))
      ? (wrapped(text, end, whole, country) ?? bestReading(whole, country, phoneLabel.test(lead)))
      : null;
    if (reading === null) continue;
    const { e164, raw, confidence } = reading;
    const start = match.index + match[0].indexOf(whole);
    const key = e164 ?? raw.replace(/\D/g, '');
    if (found.has(key)) continue;
    found.set(key, { value: { e164, raw }, spans: [{ start, end: start + raw.length }], confidence });
  }
  return [...found.values()];
}

const web =
  /(?<![@\p{L}\p{N}.])(?:https?:\/\/[^\s<>"'|]+|(?:www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/|github\.com\/|gitlab\.com\/|xing\.com\/|orcid\.org\/)[^\s<>"'|]+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|pl|pt|br|co\.uk|uk|eu|ch|at|be|app|ai|tech|info)(?:\/[^\s<>"'|,;]*)?(?![\p{L}\p{N}@.]))/giu;

/** Written like a host name, but the name of a technology. */
const technologies = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'socket.io', 'draw.io', 'fast.ai']);

interface Candidate {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function writtenLinks(text: string, isPersonal: (at: number) => boolean): Candidate[] {
  return [...text.matchAll(web)].flatMap((match) => {
    const raw = match[0].replace(/[.,;:)\]}>]+$/, '');
    const bare = !/^https?:|^www\.|\//i.test(raw);
    const dropped = bare && (!isPersonal(match.index) || technologies.has(raw.toLowerCase()));
    const end = match.index + raw.length;
    return dropped || text.charAt(end) === '@' ? [] : [{ raw, start: match.index, end }];
  });
}

/**
 * Links in the text and behind words of it. A site of the person's own is called a website when it stands in the head
 * of the document (`isPersonal`); pages of employers and certificates are 'other'.
 */
export function findLinks(
  text: string,
  layout: DocumentLayout | null,
  isPersonal: (at: number) => boolean,
): Field<LinkValue>[] {
  const behind = (layout?.links ?? []).map(({ url, start, end }) => ({ raw: url, start, end }));
  const found = new Map<string, Field<LinkValue>>();
  for (const one of [...behind, ...writtenLinks(text, isPersonal)]) {
    const address = webAddress(one.raw);
    if (address === null || found.has(linkKey(address.href))) continue;
    const known = linkKindOf(address);
    const kind = known === 'other' && isPersonal(one.start) ? 'website' : known;
    const spans = one.end > one.start ? [{ start: one.start, end: one.end }] : [];
    const confidence = known === 'other' ? 0.8 : 0.95;
    found.set(linkKey(address.href), { value: { kind, url: address.href }, spans, confidence });
  }
  return [...found.values()];
}
