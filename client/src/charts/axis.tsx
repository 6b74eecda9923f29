import { type ChartTheme } from '../ui/theme.js';

/** What every axis of every chart looks like. */
export const axisLook = (theme: ChartTheme) => ({
  stroke: theme.axis,
  tick: { fill: theme.text, fontSize: 12 },
  tickLine: false,
  axisLine: { stroke: theme.grid },
});

const lineLength = 20;

/** Words broken into at most two lines; the rest is cut with an ellipsis. */
export function twoLines(text: string, length = lineLength): readonly string[] {
  const words = text.split(' ');
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= length || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines.map((line) =>
    line.length > length + 2 ? `${line.slice(0, length)}…` : line,
  );
  if (second === undefined) return [first];
  return [first, rest.length > 0 ? `${second.slice(0, length)}…` : second];
}

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string };
  readonly fill: string;
  readonly anchor: 'end' | 'middle';
  readonly length?: number;
}

/** A category on an axis, in up to two lines. */
export function WordTick({ x = 0, y = 0, payload, fill, anchor, length = lineLength }: TickProps) {
  const lines = twoLines(payload?.value ?? '', length);
  const start = anchor === 'middle' ? 12 : lines.length === 1 ? 4 : -3;
  return (
    <text x={x} y={y} textAnchor={anchor} fill={fill} fontSize={12}>
      {lines.map((line, i) => (
        <tspan key={line + String(i)} x={x} dy={i === 0 ? start : 14}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
