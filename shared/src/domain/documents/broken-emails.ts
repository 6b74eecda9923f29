import { isCountry } from '../geo/index.js';
import { isPostNominals } from './name-forms.js';
import { type FieldSpan } from './types.js';

export interface BrokenEmail {
  readonly value: string;
  /** One span per line. */
  readonly spans: readonly FieldSpan[];
}

const whole =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}$/u;
const generic = new Set(
  'com org net edu gov mil int info biz name pro dev app tech email online site cloud jobs me example test eu uk'.split(
    ' ',
  ),
);

function endsInKnownDomain(address: string): boolean {
  const last = /\.(\p{L}{2,24})$/u.exec(address)?.[1]?.toLowerCase() ?? '';
  return generic.has(last) || (last.length === 2 && isCountry(last.toUpperCase()));
}

/** What follows the "@" on the line, nothing behind it; then the next line's first word, alone on its line. */
const inDomain =
  /(?<![\p{L}\p{N}._%+'-])(?<first>[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{0,190})[ \t]*\n[ \t]*(?<rest>[\p{L}\p{N}.-]{1,190})(?=[ \t]*(?:\n|$))/gu;
/** What stands before the "@" broken off: the next line begins with the rest of it. */
const inLocal =
  /(?<![^\s:：|•·⇥(<])(?<first>[\p{L}\p{N}][\p{L}\p{N}._%+'-]{1,63})[ \t]*\n[ \t]*(?<rest>[\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}.-]{1,190}\p{L})/gu;

/** A domain goes on when it is not one yet, or when only both lines together end as domains end. */
function domainGoesOn(first: string, rest: string): boolean {
  if (!whole.test(first + rest) || rest !== rest.toLowerCase()) return false;
  if (!whole.test(first) || rest.startsWith('.') || /[.-]$/.test(first)) return true;
  return endsInKnownDomain(first + rest) && (!endsInKnownDomain(first) || /^[a-z]{1,2}$/.test(rest));
}

/** Before the "@" only what cannot stand alone is joined: a line that ends or begins with a joint. */
function localGoesOn(first: string, rest: string): boolean {
  if (!whole.test(first + rest)) return false;
  // "…, M.Sc." over a whole address: letters behind a name, which no address holds.
  if (isPostNominals(first) || (/\p{Lu}/u.test(first) && whole.test(rest) && !/\p{Lu}/u.test(rest)))
    return false;
  return rest.startsWith('@') || /[._+-]$/.test(first) || /^[._+-]/.test(rest);
}

function pairs(text: string, form: RegExp, goesOn: (first: string, rest: string) => boolean): BrokenEmail[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const first = match.groups?.['first'] ?? '';
    const rest = match.groups?.['rest'] ?? '';
    if (!goesOn(first, rest)) return [];
    const end = match.index + match[0].length;
    return [
      {
        value: first + rest,
        spans: [
          { start: match.index, end: match.index + first.length },
          { start: end - rest.length, end },
        ],
      },
    ];
  });
}

/** E-mail addresses that a narrow column broke over two lines. */
export const brokenEmails = (text: string): BrokenEmail[] => [
  ...pairs(text, inDomain, domainGoesOn),
  ...pairs(text, inLocal, localGoesOn),
];
