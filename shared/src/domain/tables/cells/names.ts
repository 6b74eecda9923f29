import { fold, tidyName } from '../../documents/index.js';
import { withoutLookAlikes } from '../header-key.js';
import { remembering } from './bounded-cache.js';

const leadingTitle =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|senor|señor|señora|dott|dott\.?ssa|sig|sig\.?ra|ing|dipl\.?-?ing|mag|pan|pani|dhr|mevr|drs|ir)\.?\s+(?=\p{L}))+/iu;
const titleNeedsPoint = /^(?:m|fr|hr|ms|ing|mag|sr|pan|ir)\s/i;
const letters =
  /^(?:ph\.?\s?d\.?|dr\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|m\.?\s?eng\.?|b\.?\s?eng\.?|mba|m\.?b\.?a\.?|m\.?\s?a\.?|b\.?\s?a\.?|m\.?\s?d\.?|pmp|csm|cpa|cfa|acca|phr|sphr|shrm-?s?cp|p\.?\s?e\.?|esq\.?|jr\.?|sr\.?|i{2,3}|iv|rn|dipl\.?-?\s?(?:ing|inf|kfm)\.?|llm|jd|he\/him|she\/her|they\/them)$/i;

/** "Jane Doe, PhD, PMP" without what follows the name. */
function withoutLetters(text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  while (parts.length > 1 && letters.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join(', ');
}

function withoutTitle(text: string): string {
  const found = leadingTitle.exec(text);
  if (found === null || titleNeedsPoint.test(found[0])) return text;
  const rest = text.slice(found[0].length);
  return rest.trim().includes(' ') || rest.includes(',') || found[0].includes('.') ? rest : text;
}

const noise = /\s*[([](?:[^)\]]*)[)\]]\s*$/u;

/** A person's name as it is kept: in reading order, without titles, capitals restored. */
export function readName(cell: string): string {
  const whole = withoutLookAlikes(cell).replace(/\s+/gu, ' ').trim();
  const bare = withoutTitle(withoutLetters(whole.replace(noise, '') || whole));
  return tidyName(bare === '' ? whole : bare);
}

const tidyPart = remembering((part: string) => {
  const bare = withoutLookAlikes(part).replace(/\s+/gu, ' ').trim();
  return tidyName(bare.replace(/,/g, ' ').replace(/\s+/gu, ' ').trim());
});

/** Given and family name from columns of their own. */
export function joinName(given: string, family: string): string {
  return [withoutTitle(tidyPart(given)), tidyPart(family)].filter((part) => part !== '').join(' ');
}

/** Digits, an address or a web page in a name column: the columns have shifted. */
export const cannotBeName = (text: string): boolean =>
  !/\p{L}/u.test(text) || /@|https?:|www\./i.test(text) || text.length > 200 || /^\d{3,}/.test(fold(text));
