import { isDepartment, isNameEnd, isSchool } from './classify.js';
import { type Joint, type Part, partsOf } from './line-parts.js';
import { fold } from './keep-text.js';
import { type Line, type Piece } from './lines.js';

/** A run of neighbouring parts of one line that may be the title or the company. */
export interface Candidate extends Piece {
  readonly line: Line;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Which of the widely separated stretches of the line, and which part of that. */
  readonly slot: string;
  readonly before: Joint;
  readonly cost: number;
  /** How many parts it takes up. */
  readonly wide: number;
  readonly title: number;
  readonly company: number;
  readonly labelled: 'title' | 'company' | null;
}

/** What it costs to read over a separator as if it were part of a name. */
const readOver: Readonly<Record<Joint, number>> = {
  first: 0,
  hard: 9,
  dash: 0.3,
  comma: 0.14,
  at: 0.9,
  in: 0.04,
};
/** "Engineering Manager, Payments" is one title. */
const costOf = (part: Part) =>
  part.joint === 'comma' && isDepartment(part.text) ? -0.05 : readOver[part.joint];
const longestRun = 4;
const mostCandidates = 28;

/** How far a text speaks for the title and for the company of the kind of entry that is read. */
export interface EntryWords {
  readonly title: (text: string) => number;
  readonly company: (text: string) => number;
}

/** "0.1": the second comma part of the first stretch. */
function slotOf(parts: readonly Part[], from: number): string {
  const before = parts.slice(0, from + 1);
  const start = before.findLastIndex(
    (part, index) => index === 0 || part.joint === 'hard' || part.joint === 'dash',
  );
  const stretch = before.filter(
    (part, index) => index > 0 && (part.joint === 'hard' || part.joint === 'dash'),
  ).length;
  // "Degree in Subject" takes up one comma part: what a small word joins does not count.
  const joined = before.slice(start + 1).filter((part) => part.joint !== 'in').length;
  return `${stretch}.${joined}${parts[from]?.joint === 'in' ? 'i' : ''}`;
}

function run(parts: readonly Part[], from: number, to: number, words: EntryWords): Candidate | null {
  const inner = parts.slice(from, to + 1);
  const [first] = inner;
  const last = inner.at(-1);
  if (first === undefined || last === undefined) return null;
  if (inner.some((part) => part.kind !== 'plain')) return null;
  const cost = inner.slice(1).reduce((sum, part) => sum + costOf(part), 0);
  if (cost > 1) return null;
  const text = first.line.text.slice(first.start - first.line.start, last.end - first.line.start);
  if (text.length > 100) return null;
  return {
    text,
    start: first.start,
    end: last.end,
    line: first.line,
    row: 0,
    from,
    to,
    slot: slotOf(parts, from),
    before: first.joint,
    cost,
    wide: to - from + 1,
    title: words.title(text),
    company: words.company(text) - (to > from ? strayLead(inner, words) : 0),
    labelled: null,
  };
}

/** "Quantum Mechanics, University of Leeds": what stands before a sure name is no part of it. */
function strayLead(parts: readonly Part[], words: EntryWords): number {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || last.joint !== 'comma') return 0;
  const sure = words.company(last.text);
  if (words.company(first.text) >= 0.5 || sure < 0.7) return 0;
  return sure >= 0.9 ? 0.45 : 0.2;
}

function labelledCandidate(part: Part, at: number): Candidate | null {
  if (part.kind !== 'title' && part.kind !== 'company') return null;
  const { text, start, end, line, joint, kind } = part;
  const weight = { title: kind === 'title' ? 1.5 : -2, company: kind === 'company' ? 1.5 : -2 };
  return {
    text,
    start,
    end,
    line,
    row: 0,
    from: at,
    to: at,
    slot: kind,
    before: joint,
    cost: 0,
    wide: 1,
    ...weight,
    labelled: kind,
  };
}

/** The parts of a line and the candidates made of them, the same for every header the line may belong to. */
export interface ReadLine {
  readonly line: Line;
  readonly parts: readonly Part[];
  readonly candidates: readonly Candidate[];
  readonly plain: number;
  readonly words: EntryWords;
}

export function readLine(line: Line, words: EntryWords): ReadLine {
  const parts = partsOf(line);
  const candidates: Candidate[] = [];
  parts.forEach((part, from) => {
    const labelled = labelledCandidate(part, from);
    if (labelled !== null) candidates.push(labelled);
    for (let to = from; to < Math.min(parts.length, from + longestRun); to += 1) {
      const one = run(parts, from, to, words);
      if (one !== null) candidates.push(one);
    }
  });
  const plain = parts.filter((part) => part.kind === 'plain').length;
  return { line, parts, candidates: candidates.slice(0, mostCandidates), plain, words };
}

/** A fragment that fits is stronger than the habit of the section to leave that line alone. */
const wholeName = 0.45;

/** "Hacettepe" over "Üniversitesi". */
const schoolEnd = /^(?:univer[sz]i\p{L}*|college|institute|hochschule|school)\.?$/u;

const isBroken = (name: string, end: string): boolean =>
  (schoolEnd.test(fold(end)) && !isSchool(name)) || (isNameEnd(end) && !isNameEnd(name));

/** What stands alone on the line below. */
function onlyPart(next: ReadLine | undefined): Part | null {
  const [only, more] = next?.parts ?? [];
  return only === undefined || more !== undefined || only.line.blankBefore ? null : only;
}

/** The name at the end of a line and what stands of it on the next: "Rosendal  2019 – 2021" over "Media Ltd". */
export function brokenNames(lines: readonly ReadLine[]): Candidate[] {
  return lines.flatMap((line, row) => {
    const last = line.candidates.findLast(
      (one) => one.from === one.to && one.labelled === null && one.to === line.parts.length - 1,
    );
    const end = onlyPart(lines[row + 1]);
    if (last === undefined || end === null || !isBroken(last.text, end.text)) return [];
    const text = `${last.text} ${end.text}`;
    return [
      { ...last, text, end: end.end, row, title: -1, company: line.words.company(text) + wholeName, wide: 2 },
    ];
  });
}
