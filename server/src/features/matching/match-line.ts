import { skillShape, type Tally } from '@portolan/shared/domain/matching';

const space = 32;
const zero = 48;
const exclamation = 33;

/**
 * Reads `months|skill skill …|trace trace …`, months with a `!` where a person said them (the column candidates.match_line) into a scorer. By hand and without
 * splitting, because a ranking reads it once for every candidate.
 */
export function readMatchLine(
  tally: Tally,
  line: string,
  monthsByOccupation: Readonly<Record<string, number>>,
): void {
  const skills = line.indexOf('|') + 1;
  const traces = line.indexOf('|', skills) + 1;
  const isAttested = line.charCodeAt(skills - 2) === exclamation;
  const months = line.slice(0, skills - (isAttested ? 2 : 1));
  tally.seeMonths(months === '' ? null : Number(months), isAttested, monthsByOccupation);
  let number = traces;
  for (let start = skills; start < traces - 1;) {
    let end = line.indexOf(' ', start);
    if (end === -1 || end > traces - 1) end = traces - 1;
    let packed = 0;
    let code = line.charCodeAt(number);
    while (number < line.length && code !== space) {
      packed = packed * 10 + code - zero;
      number += 1;
      code = line.charCodeAt(number);
    }
    number += 1;
    const shape = skillShape(end - start, line.charCodeAt(start), line.charCodeAt(end - 1));
    if (tally.role.shapes[shape] === 1) tally.see(line.slice(start, end), packed);
    start = end + 1;
  }
}
