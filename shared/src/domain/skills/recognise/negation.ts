import { fillers, negators } from '../data/negation-words.js';
import { type Hit } from './find-hits.js';
import { type PlainText } from './plain-text.js';
import { clauseBefore } from './clause.js';
import { after } from './surroundings.js';

const ahead = new RegExp(
  `(?<![\\p{L}'])(?:${negators.join('|')})(?:[\\s,/¤'-]|(?<![\\p{L}])(?:${fillers.join('|')})(?![\\p{L}]))*$`,
  'u',
);
const behind =
  /^\s*(?:[-:(–]\s*(?:none|no\b|no experience|not yet|keine|aucune|ninguna|нет)|(?:is |are )?not (?:required|needed|necessary)|(?:experience|knowledge)?\s*:\s*(?:none|no)\b)/;

/** The document says the person does not have the skill, or the post does not ask for it. */
export function isNegated(plain: PlainText, hits: readonly Hit[], index: number): boolean {
  const hit = hits[index];
  if (!hit) return false;
  return ahead.test(clauseBefore(plain, hits, index)) || behind.test(after(plain, hit, 40));
}
