import { fold } from './keep-text.js';
import { type Field } from './types.js';

/** What else in the document tells how the person is called. */
export interface NameHints {
  readonly emails: readonly Field<string>[];
  /** Paths of profiles, such as "in/jane-doe". */
  readonly handles: readonly string[];
  /** Title and author of the file. */
  readonly declared: readonly string[];
  /** The size of the running text. */
  readonly body: number | null;
  /** Of the phone or the address; decides on particles of names in capitals. */
  readonly country: string | null;
  /** The whole text, in which a name in capitals may stand in its usual letters. */
  readonly text: string;
}

const letters = (text: string) =>
  fold(text)
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L} -]/gu, '');
const umlauts = (text: string) =>
  letters(text.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue'));

/** The share of a name's words found in the e-mail, the profiles or what the file says of itself: 0 to 1. */
export function agreement(name: string, hints: NameHints): number {
  const said = [
    ...hints.emails.map((email) => email.value.split('@')[0] ?? ''),
    ...hints.handles,
    ...hints.declared,
  ].map((one) => letters(one).replace(/[ -]/g, ''));
  const share = (form: string) => {
    const words = form.split(/[ -]+/).filter((word) => word.length >= 2);
    if (words.length === 0) return 0;
    const best = said.map((one) => words.filter((word) => one.includes(word)).length / words.length);
    return Math.max(0, ...best);
  };
  return Math.max(share(letters(name)), share(umlauts(name)));
}
