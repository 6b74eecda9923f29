import { type Hit } from './find-hits.js';
import { type PlainText } from './plain-text.js';

/** Looking around a hit, always in the plain text's `shape`. */

const and = '(?:and|or|und|oder|sowie|et|ou|y|o|e|i|и|plus|nor|ni|noch)';
const listGap = new RegExp(
  `^[\\s\\d.]*(?:[,;/|•·&+*:()\\[\\]，、،；\\n●▪‣-]|\\b${and}\\b)[\\s,;/|•·&+*()\\[\\]，、،\\n●▪‣-]*(?:${and}\\s+)?$`,
);
const aside = /\([^()]{0,40}\)/g;
const maxGap = 60;

/** The two stand in one list: only separators, versions or a short aside in brackets between them. */
export function inOneList(plain: PlainText, left: Hit, right: Hit): boolean {
  if (right.start - left.end > maxGap) return false;
  return listGap.test(plain.shape.slice(left.end, right.start).replace(aside, ' , '));
}

/** Nothing but a space between them: "Go microservices". */
export function sideBySide(plain: PlainText, left: Hit, right: Hit): boolean {
  return plain.shape.slice(left.end, right.start) === ' ';
}

export function before(plain: PlainText, hit: Hit, units = 40): string {
  return plain.shape.slice(Math.max(0, hit.start - units), hit.start);
}

export function after(plain: PlainText, hit: Hit, units = 40): string {
  return plain.shape.slice(hit.end, hit.end + units);
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

export function lineOf({ shape }: PlainText, hit: Hit): Line {
  const end = shape.indexOf('\n', hit.end);
  return { start: shape.lastIndexOf('\n', hit.start - 1) + 1, end: end === -1 ? shape.length : end };
}

const label =
  /^[^\p{L}]*(?:(?:technical|tech|technische|programming|core|key|other|it|edv|computer|soft|main|professional|hard|digital)[ -])*(?:skills?|skill set|back-?end|front-?end|web|cloud|devops|languages?|technolog[a-z]+|tools?|tech stack|stack|frameworks?|librar[a-z]+|databases?|software|expertise|competenc[a-z]+|kompetenzen|kenntnisse|(?:it|edv|fach)[- ]?kenntnisse|sprachen|sprachkenntnisse|programmiersprachen|werkzeuge|langues?|langages?|outils|connaissances|informatique|habilidades|idiomas?|herramientas|conocimientos|lenguajes|lingue|linguas|talen|jezyki|навыки|языки|技能|语言|語学|言語|مهارات|اللغات)[^:\n：]{0,25}[:：]/u;
const opensItem = /(?:[:：,;/|•·&+(*，、،●▪]|\b(?:and|or|und|oder|et|ou|y|e))\s*$/;
const closesItem = /^(?:\s*(?:[,;/|•·&+()*.\n，、،●▪：:-]|$)|\s+(?:and|or|und|oder|et|ou|y|e)\b)/;

/** A list item behind a label such as "Languages:". */
export function isLabelled(plain: PlainText, hit: Hit): boolean {
  const line = lineOf(plain, hit);
  const head = plain.shape.slice(line.start, hit.start);
  return label.test(head) && opensItem.test(head) && closesItem.test(after(plain, hit, 8));
}

const bullet = /^[\s•·*\-–●▪‣>]*$/;
const itemTail = /^[\s]*(?:[-:(,][^\n]{0,30})?\s*$/;

/** Alone on its line, with at most a level or a duration behind it. */
export function isOwnLine(plain: PlainText, hit: Hit): boolean {
  const line = lineOf(plain, hit);
  return (
    bullet.test(plain.shape.slice(line.start, hit.start)) &&
    itemTail.test(plain.shape.slice(hit.end, line.end)) &&
    line.end - line.start < 60
  );
}

const upper = /\p{Lu}/u;

/** Capitalised within a sentence, where the capital says something. */
export function isCapitalisedInside(plain: PlainText, hit: Hit): boolean {
  return isCapitalised(plain, hit) && !/(?:^|[.!?:\n•*])["'(\s]*$/.test(before(plain, hit, 12).slice(-4));
}

export function isCapitalised(plain: PlainText, hit: Hit): boolean {
  return upper.test(plain.original.charAt(plain.offsets[hit.start] ?? 0));
}

/** Written with two capitals at least: REST, SAFe. */
export function isAcronym(plain: PlainText, hit: Hit): boolean {
  const written = plain.original.slice(plain.offsets[hit.start], plain.offsets[hit.end]);
  return /\p{Lu}.*\p{Lu}/u.test(written);
}
