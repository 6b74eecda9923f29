import { type ChartTheme, useChartTheme } from '../ui/theme.js';

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

interface Words {
  readonly label: string;
  readonly detail?: string;
}

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: string };
  readonly anchor: 'end' | 'middle';
  readonly length?: number;
  /** What to write for the value of the category. */
  readonly wordsOf: (value: string) => Words | undefined;
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

function linesOf(words: Words | undefined, length: number): readonly string[] {
  if (words === undefined) return [];
  const { label, detail } = words;
  return detail === undefined ? twoLines(label, length) : [cut(label, length), cut(detail, length)];
}

/** A category on an axis: its name in up to two lines, or in one with a quieter line under it. */
export function WordTick({ x = 0, y = 0, payload, anchor, length = lineLength, wordsOf }: TickProps) {
  const theme = useChartTheme();
  const words = wordsOf(payload?.value ?? '');
  const lines = linesOf(words, length);
  const isQuiet = words?.detail !== undefined;
  const start = anchor === 'middle' ? 12 : lines.length === 1 ? 4 : -3;
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={12}>
      {lines.map((line, i) => (
        <tspan
          key={line + String(i)}
          x={x}
          dy={i === 0 ? start : 14}
          fill={i > 0 && isQuiet ? theme.axis : theme.text}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
