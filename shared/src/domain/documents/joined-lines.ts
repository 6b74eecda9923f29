import { isCompany, isDegree, isSchool, isSentence } from './classify.js';
import { dateRanges } from './dates.js';
import { isPlace } from './line-parts.js';
import { sitsBelow, isFull, type Line } from './lines.js';

/** A line that ends so asks for more: "Diplom in Informatik und", "Bachelor of", "Research &". */
const unfinished =
  /(?:^|\s)(?:and|und|et|y|e|i|en|of|de|del|des|du|da|do|dos|di|della|für|for|in|im|the|la|le|les|at|bei|an der|van|z|ze|w|&|\+)$/iu;
const openBracket = /\([^()]*$/;
const closesBracket = /^[^()]*\)/;

function continues(line: Line, next: Line): boolean {
  if (next.start !== line.end + 1 || next.bullet || next.blankBefore || next.region !== line.region)
    return false;
  if (line.text.length > 110 || next.text.length > 110) return false;
  if (openBracket.test(line.text)) return closesBracket.test(next.text);
  return unfinished.test(line.text) && !/[.:;]$/.test(next.text);
}

const separated = /\s[–—|·-]\s|,\s/;
const leastLong = 40;

const isLong = (line: Line): boolean =>
  line.text.length >= leastLong && separated.test(line.text) && !/\d/.test(line.text);

/** Few words without a sign that they stand for themselves. */
const isShort = (line: Line): boolean =>
  !line.bullet &&
  !line.blankBefore &&
  line.text.split(/\s+/).length <= 3 &&
  !/\d/.test(line.text) &&
  !separated.test(line.text) &&
  !isPlace(line.text);

/** "Acme, Austin — Administrator" over "of systems" over the dates: the header line ran out of room. */
function runsOver(line: Line, next: Line, dated: Line | undefined): boolean {
  if (next.start !== line.end + 1 || next.bold !== line.bold || !isLong(line) || !isShort(next)) return false;
  return dated !== undefined && !dated.blankBefore && (dateRanges(dated.text)[0]?.start ?? 9) <= 1;
}

const mostWrapped = 4;

/** "České vysoké učení" over "technické v Praze": a name whose column was too narrow for it. */
function wraps(line: Line, next: Line): boolean {
  if (!sitsBelow(line, next) || next.bullet || !isFull(line, next)) return false;
  if (Math.abs((line.x ?? 0) - (next.x ?? 0)) > 1.5 || /\d|[.:;|\t]$/.test(line.text)) return false;
  return namesSchooling(line.text) && !isSentence(line.text) && couldGoOn(next.text);
}

const namesSchooling = (text: string) => isSchool(text) || isDegree(text);

/** A few words that begin nothing of their own; a single one may be the town in a school's name. */
function couldGoOn(text: string): boolean {
  if (/\d|[:|\t]/.test(text) || text.split(/\s+/).length > mostWrapped) return false;
  return !namesSchooling(text) && !isCompany(text) && (!isPlace(text) || !/\s/.test(text));
}

/** Joins lines that a narrow column broke inside a name; offsets stay, as one line break is one space. */
export function joinedLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      (continues(last, line) || wraps(last, line) || runsOver(last, line, lines[index + 1]));
    if (last !== undefined && !last.bullet && goesOn)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end, x1: line.x1 };
    else joined.push(line);
  }
  return joined;
}
