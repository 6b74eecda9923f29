import { type FlowLine } from './blocks.js';

const broken = /(?<=\p{L}{2})[-‐\u00AD]$/u;
/** "Soft- und Hardware", "pre- and post-sales": the hyphen stands for what follows later. */
const elision = /^(?:und|oder|bzw|and|or|et|ou|y|o|e|i|en|of|lub)\b/iu;
const start = /^(\p{Ll}{2,}[\p{L}]*[.,;:)]*)(?:\s+|$)/u;

/** "iOS-" and "SAP-" are no halves of a word. */
const named = /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}[\p{Lu}\d]+)$/u;
/** English compounds of CVs that are seen with their hyphen. */
const compound =
  /^(?:(?:front|back)-end|full-(?:stack|time)|part-time|real-(?:time|world)|open-source|(?:high|low)-(?:level|performance|latency|quality|code)|large-scale|(?:long|short)-term|cross-(?:functional|platform|team)|end-to|decision-making|problem-solving|self-employed|on-site|on-premises?|co-found(?:er|ed)|hands-on|(?:data|event|test)-driven|object-oriented)/u;

/** Whether the hyphen at a line's end is part of the word rather than put in to break it. */
function keepsHyphen(above: string, below: string): boolean {
  const left = /[\p{L}\d]+(?=[-‐]$)/u.exec(above)?.[0] ?? '';
  const right = /^\p{L}+/u.exec(below)?.[0] ?? '';
  return named.test(left) || compound.test(`${left}-${right}`.toLowerCase());
}

/** Words broken at the end of a line are written whole on the line they begin on. */
export function hyphensJoined(lines: readonly FlowLine[]): FlowLine[] {
  const joined: FlowLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const rest = start.exec(line.text);
    const goesOn =
      last !== undefined &&
      rest !== null &&
      broken.test(last.text) &&
      !elision.test(line.text) &&
      Math.abs(last.size - line.size) < 0.6;
    if (!goesOn) joined.push(line);
    else {
      joined[joined.length - 1] = {
        ...last,
        text:
          (keepsHyphen(last.text, line.text) ? last.text : last.text.replace(broken, '')) + (rest[1] ?? ''),
      };
      const text = line.text.slice(rest[0].length);
      if (text !== '') joined.push({ ...line, text });
    }
  }
  return joined;
}
