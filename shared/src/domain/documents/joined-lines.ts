import { type Line } from './lines.js';

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

/** Joins lines that a narrow column broke inside a name; offsets stay, as one line break is one space. */
export function joinedLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && !last.bullet && continues(last, line))
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    else joined.push(line);
  }
  return joined;
}
