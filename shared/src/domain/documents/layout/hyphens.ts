import { type FlowLine } from './blocks.js';

const broken = /(?<=\p{L}{2})[-‐\u00AD]$/u;
/** "Soft- und Hardware", "pre- and post-sales": the hyphen stands for what follows later. */
const elision = /^(?:und|oder|bzw|and|or|et|ou|y|o|e|i|en|of|lub)\b/iu;
const start = /^(\p{Ll}{2,}[\p{L}]*[.,;:)]*)(?:\s+|$)/u;

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
      joined[joined.length - 1] = { ...last, text: last.text.replace(broken, '') + (rest[1] ?? '') };
      const text = line.text.slice(rest[0].length);
      if (text !== '') joined.push({ ...line, text });
    }
  }
  return joined;
}
