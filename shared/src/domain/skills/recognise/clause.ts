import { type Hit } from './find-hits.js';
import { type PlainText } from './plain-text.js';

/** Stands for another skill in a clause, so that "no Java, Kotlin" reads "no ¤, ". */
const other = '¤';
const reach = 120;
const clauseEnd =
  /(?:[.;!?。；](?=\s|$)|[。；]|\n\s*\n|\n\s*[•·*●▪-]|\b(?:but|however|although|aber|jedoch|sondern|mais|pero|sino|но|однако)\b)/gu;

/** What stands before a hit within its clause, other hits replaced by a placeholder. */
export function clauseBefore(plain: PlainText, hits: readonly Hit[], index: number): string {
  const hit = hits[index];
  if (!hit) return '';
  const from = Math.max(0, hit.start - reach);
  let text = '';
  let at = hit.start;
  for (let back = index - 1; back >= 0; back -= 1) {
    const earlier = hits[back];
    if (!earlier || earlier.start < from) break;
    text = other + plain.shape.slice(earlier.end, at) + text;
    at = earlier.start;
  }
  text = plain.shape.slice(from, at) + text;
  const ends = [...text.matchAll(clauseEnd)].at(-1);
  return ends ? text.slice(ends.index + ends[0].length) : text;
}
