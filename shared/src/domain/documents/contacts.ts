import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { datePoints } from './dates.js';
import { type DocumentLayout, type Field, type LinkKind, type LinkValue, type PhoneValue } from './types.js';

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

/** Every e-mail address of the text, lower-cased in its domain, once each, in order of appearance. */
export function findEmails(text: string): Field<string>[] {
  const seen = new Map<string, Field<string>>();
  for (const match of text.matchAll(email)) {
    const cut = withoutLabel(match[0]);
    const address = match[0].slice(cut);
    const at = address.lastIndexOf('@');
    const value = address.slice(0, at) + address.slice(at).toLowerCase();
    const span = { start: match.index + cut, end: match.index + match[0].length };
    const known = seen.get(value.toLowerCase());
    const confidence = cut > 0 ? 0.7 : 0.97;
    seen.set(value.toLowerCase(), {
      value: known?.value ?? value,
      spans: [...(known?.spans ?? []), span],
      confidence: Math.max(confidence, known?.confidence ?? 0),
    });
  }
  return [...seen.values()];
}

const phone = /(?<![\p{L}\p{N}@/_.-])(?:\+|00)?\s?\(?\d[\d\s().\-/]{5,22}\d(?![\p{L}\p{N}@_])/gu;
const phoneLabel =
  /(?:phone|telephone|tel|mobile|mob|cell|handy|mobil|telefon|telefono|telefone|telefoon|telemovel|movil|cellulare|komorka|portable|whatsapp|fon|ph|t|m)\.?\s*[:.)\]]?\s*$/iu;
/** "(512) 555-0188", "512-555-0188": the shape of the North American plan, which shares the code +1. */
const northAmerican = /^(?:1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[\s.-])\d{3}[\s.-]\d{4}$/;

/** "2019-2022" and "03/2018" have the digits of a number and are dates. */
function isDates(raw: string): boolean {
  const left = datePoints(raw).reduceRight(
    (text, date) => text.slice(0, date.start) + text.slice(date.end),
    raw,
  );
  return !/\d/.test(left);
}

function dialable(raw: string): string {
  const plus = raw.replace(/^00\s?/, '+');
  return plus.startsWith('+') ? plus.replace(/\(\s*0\s*\)/, ' ') : plus.replace(/^\(\s*0\s*\)/, '0');
}

interface Reading {
  readonly e164: string | null;
  readonly confidence: number;
}

function readPhone(raw: string, country: string | null, labelled: boolean): Reading | null {
  const text = dialable(raw);
  const international = text.startsWith('+');
  const digits = text.replace(/\D/g, '').length;
  const assumed = international ? null : northAmerican.test(raw.trim()) && country === null ? 'US' : country;
  if (digits < 7) return null;
  if (!international && assumed === null)
    return labelled && digits >= 7 ? { e164: null, confidence: 0.4 } : null;
  const parsed = parsePhoneNumberFromString(text, (assumed ?? undefined) as CountryCode | undefined);
  if (parsed?.isPossible() !== true) return labelled && digits >= 7 ? { e164: null, confidence: 0.3 } : null;
  if (parsed.isValid()) return { e164: parsed.number, confidence: international ? 0.97 : 0.9 };
  const shaped = international || labelled || northAmerican.test(raw.trim());
  return shaped ? { e164: parsed.number, confidence: international ? 0.8 : 0.7 } : null;
}

/**
 * Phone numbers as E.164. `country` is that of the address and dials national numbers; without it a national number
 * is kept as written, with a low confidence, unless its shape is the North American one.
 */
export function findPhones(text: string, country: string | null): Field<PhoneValue>[] {
  const found = new Map<string, Field<PhoneValue>>();
  for (const match of text.matchAll(phone)) {
    const raw = match[0].trim();
    if (isDates(raw) || raw.includes('\n')) continue;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const labelled = phoneLabel.test(text.slice(Math.max(lineStart, match.index - 18), match.index));
    const reading = readPhone(raw, country, labelled);
    if (reading === null) continue;
    const start = match.index + match[0].indexOf(raw);
    const key = reading.e164 ?? raw.replace(/\D/g, '');
    if (found.has(key)) continue;
    const value = { e164: reading.e164, raw };
    found.set(key, { value, spans: [{ start, end: start + raw.length }], confidence: reading.confidence });
  }
  return [...found.values()];
}

const hosts: readonly (readonly [RegExp, LinkKind])[] = [
  [/(?:^|\.)linkedin\.com$/, 'linkedin'],
  [/(?:^|\.)xing\.com$/, 'xing'],
  [/(?:^|\.)github\.(?:com|io)$/, 'github'],
  [/(?:^|\.)gitlab\.com$/, 'gitlab'],
  [/(?:^|\.)stackoverflow\.com$/, 'stackoverflow'],
  [/^orcid\.org$/, 'orcid'],
];
const web =
  /(?<![@\p{L}\p{N}.])(?:https?:\/\/[^\s<>"'|]+|(?:www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/|github\.com\/|gitlab\.com\/|xing\.com\/|orcid\.org\/)[^\s<>"'|]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|me|de|fr|es|it|nl|pl|pt|br|co\.uk|uk|eu|ch|at|be|app|ai|tech|info)(?:\/[^\s<>"'|,;]*)?(?![\p{L}\p{N}@.]))/giu;

function address(raw: string): URL | null {
  const cut = raw.replace(/[.,;:)\]}>]+$/, '');
  try {
    const url = new URL(/^https?:\/\//i.test(cut) ? cut : `https://${cut}`);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.') ? url : null;
  } catch {
    return null;
  }
}

export function linkKindOf(url: URL): LinkKind {
  const host = url.hostname.toLowerCase();
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? 'other';
}

/** Compares links: no scheme, no `www.`, no final slash. */
export const linkKey = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');

/** Written like a host name, but the name of a technology. */
const technologies = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net', 'socket.io', 'draw.io', 'fast.ai']);

interface Candidate {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Links in the text and behind words of it. A site of the person's own is called a website when it stands in the head
 * of the document (`personalUntil`); pages of employers and certificates are 'other'.
 */
export function findLinks(
  text: string,
  layout: DocumentLayout | null,
  isPersonal: (at: number) => boolean,
): Field<LinkValue>[] {
  const written = [...text.matchAll(web)].flatMap((m) => {
    const raw = m[0].replace(/[.,;:)\]}>]+$/, '');
    const bare = !/^https?:|^www\.|\//i.test(raw);
    const dropped = bare && (!isPersonal(m.index) || technologies.has(raw.toLowerCase()));
    return dropped ? [] : [{ raw, start: m.index, end: m.index + raw.length }];
  });
  const behind: Candidate[] = (layout?.links ?? []).map((link) => ({
    raw: link.url,
    start: link.start,
    end: link.end,
  }));
  const found = new Map<string, Field<LinkValue>>();
  for (const one of [...behind, ...written]) {
    const url = /^(?:mailto|tel):/i.test(one.raw) ? null : address(one.raw);
    if (url === null || text.charAt(one.end) === '@') continue;
    const known = linkKindOf(url);
    const kind = known === 'other' && isPersonal(one.start) ? 'website' : known;
    const key = linkKey(url.href);
    const spans = one.end > one.start ? [{ start: one.start, end: one.end }] : [];
    if (!found.has(key))
      found.set(key, { value: { kind, url: url.href }, spans, confidence: known === 'other' ? 0.8 : 0.95 });
  }
  return [...found.values()];
}
