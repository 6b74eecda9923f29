import { fold } from '../../documents/index.js';
import { seniorityWords } from '../data/seniority-words.js';
import { withoutLookAlikes } from '../header-key.js';
import { type Seniority } from '../row-values.js';

const semiSenior = /\bsemi[ -]?sen/;

/** The step of a career a cell names in any usual spelling: "Sr.", "Lead Dev", "Senior-Level", "Mid/Senior". */
export function readSeniority(cell: string): Seniority | null {
  const text = fold(withoutLookAlikes(cell))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (semiSenior.test(text)) return 'mid';
  return seniorityWords.find(([, words]) => words.test(text))?.[0] ?? null;
}
