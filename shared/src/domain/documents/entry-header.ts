import { isDepartment, isNameEnd } from './classify.js';
import { type Line, type Piece } from './lines.js';
import { type Joint, type Part, partsOf } from './line-parts.js';

/** What the lines around a date say: of a job its title and company, of schooling the degree and the school. */
export interface EntryHeader {
  readonly title: Piece | null;
  readonly company: Piece | null;
  readonly place: Piece | null;
  /** The title carries a word that titles carry, or a label says so. */
  readonly sure: boolean;
  /** How well the lines explain themselves as the header of a job; higher is better. */
  readonly score: number;
  /** Where title and company stood, to be compared with the other headers of the section. */
  readonly slots: string;
}

/** A run of neighbouring parts of one line that may be the title or the company. */
interface Candidate extends Piece {
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
/** Less than this is no name: a line's end in small letters. */
const leastCompany = 0.05;
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
  return `${stretch}.${from - start}`;
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
    company: words.company(text),
    labelled: null,
  };
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

function nearness(title: Candidate, company: Candidate): number {
  if (title.row !== company.row) return Math.abs(title.row - company.row) === 1 ? 0.12 : 0;
  const [left, right] = title.from < company.from ? [title, company] : [company, title];
  if (right.from !== left.to + 1) return 0.05;
  if (right.before === 'at') return right === company ? 0.9 : -0.2;
  if (right.before === 'in')
    return right === company && company.wide === 1 && company.company >= 0.5 ? 0.35 : -0.05;
  return right.before === 'comma' ? 0.12 : 0.18;
}

/** "Acme · a company that compresses": what stands behind a name on its line explains it. */
function behindName(lines: readonly ReadLine[], title: Candidate | null, company: Candidate): number {
  const parts = lines[company.row]?.parts.slice(0, company.from) ?? [];
  const named = parts.some(
    (part) =>
      part.kind === 'plain' && !(title !== null && part.start >= title.start && part.end <= title.end),
  );
  return named ? 0.2 : 0;
}

/** "Acme, Berlin": a place behind a name says that the name is an employer. */
function beforePlace(lines: readonly ReadLine[], company: Candidate): number {
  const next = lines[company.row]?.parts[company.to + 1];
  return next?.kind === 'place' ? 0.15 : 0;
}

const isProminent = (line: Line, body: number | null) =>
  line.bold || (body !== null && line.size !== null && line.size > body + 0.8);

const overlap = (a: Candidate, b: Candidate) => a.row === b.row && a.from <= b.to && b.from <= a.to;

/** A fragment that fits is stronger than the habit of the section to leave that line alone. */
const wholeName = 0.45;

/** The name at the end of a line and what stands of it on the next: "Rosendal  2019 – 2021" over "Media Ltd". */
function brokenNames(lines: readonly ReadLine[]): Candidate[] {
  return lines.flatMap((line, row) => {
    const last = line.candidates.findLast(
      (one) => one.from === one.to && one.labelled === null && one.to === line.parts.length - 1,
    );
    const next = lines[row + 1]?.parts;
    const [end] = next ?? [];
    if (last === undefined || end === undefined || next?.length !== 1 || end.line.blankBefore) return [];
    if (!isNameEnd(end.text) || isNameEnd(last.text)) return [];
    const text = `${last.text} ${end.text}`;
    return [
      { ...last, text, end: end.end, row, title: -1, company: line.words.company(text) + wholeName, wide: 2 },
    ];
  });
}

interface Pair {
  readonly title: Candidate | null;
  readonly company: Candidate | null;
  readonly score: number;
}

const rowOf = (candidate: Candidate | null, offset: number) =>
  candidate === null ? '-' : `${candidate.row - offset}.${candidate.slot}`;

/** Names the two places by their distance from the dated line, so that headers of one make compare equal. */
function slotsOf(pair: Pick<Pair, 'title' | 'company'>, dated: number): string {
  return `${rowOf(pair.title, dated)}/${rowOf(pair.company, dated)}`;
}

type Prior = (slots: string) => number;

interface Scene {
  readonly lines: readonly ReadLine[];
  readonly dated: number;
  readonly body: number | null;
  readonly plain: number;
  readonly prior: Prior | null;
}

/** What is left over: a line about the company costs less than a part that nothing explains. */
function unexplained(scene: Scene, title: Candidate | null, company: Candidate | null): number {
  const taken = (title?.wide ?? 0) + (company?.wide ?? 0);
  return Math.max(0, scene.plain - taken) * 0.17;
}

function scoreOf(scene: Scene, title: Candidate | null, company: Candidate | null): number {
  const own =
    (title === null ? 0 : title.title - title.cost) + (company === null ? 0 : company.company - company.cost);
  const both = title === null || company === null ? 0 : nearness(title, company);
  const place =
    company === null ? 0 : beforePlace(scene.lines, company) - behindName(scene.lines, title, company);
  const bold =
    (title !== null && isProminent(title.line, scene.body) ? 0.08 : 0) +
    (company !== null && isProminent(company.line, scene.body) ? 0.06 : 0);
  const order = title !== null && company !== null && title.start < company.start ? 0.03 : 0;
  const prior = scene.prior === null ? 0 : scene.prior(slotsOf({ title, company }, scene.dated));
  return own + both + place + bold + order - unexplained(scene, title, company) + prior;
}

/** An employer is not the same words as its title and not one that a label calls the title. */
const fits = (title: Candidate, company: Candidate) =>
  !overlap(title, company) && title.labelled !== 'company' && company.labelled !== 'title';

function pairsOf(scene: Scene): Pair[] {
  const all = scene.lines.flatMap((line, row) => line.candidates.map((one) => ({ ...one, row })));
  const kept = [...brokenNames(scene.lines), ...all].slice(0, mostCandidates * 2);
  const pairs: Pair[] = [];
  for (const title of kept) {
    if (title.labelled !== 'company')
      pairs.push({ title, company: null, score: scoreOf(scene, title, null) });
    if (title.labelled !== 'title')
      pairs.push({ title: null, company: title, score: scoreOf(scene, null, title) - 0.3 });
    if (title.title < -0.2) continue;
    for (const company of kept)
      if (company.company >= leastCompany && fits(title, company))
        pairs.push({ title, company, score: scoreOf(scene, title, company) });
  }
  return pairs;
}

const pieceOf = (one: Piece | null): Piece | null =>
  one === null ? null : { text: one.text, start: one.start, end: one.end };

function headerOf(scene: Scene, best: Pair): EntryHeader {
  const { title, company } = best;
  const parts = scene.lines.flatMap((line) => line.parts);
  const places = parts.filter((part) => part.kind === 'place');
  const behind = places.find((part) => company !== null && part.start >= company.end);
  return {
    title: pieceOf(title),
    company: pieceOf(company),
    place: pieceOf(behind ?? places[0] ?? null),
    sure: title !== null && (title.title >= 0.6 || (company !== null && company.before === 'at')),
    score: best.score,
    slots: slotsOf(best, scene.dated),
  };
}

function sceneOf(lines: readonly ReadLine[], dated: number, body: number | null, prior: Prior | null): Scene {
  return { lines, dated, body, prior, plain: lines.reduce((sum, line) => sum + line.plain, 0) };
}

/**
 * Reads title, company and place out of the lines around a job's dates. `dated` is the dated line among them; `prior`
 * says how well the other headers of the section speak for a place of the two.
 */
export function readHeader(
  lines: readonly ReadLine[],
  dated: number,
  body: number | null,
  prior: Prior | null = null,
): EntryHeader {
  const scene = sceneOf(lines, dated, body, prior);
  let best: Pair = { title: null, company: null, score: -1 };
  for (const pair of pairsOf(scene)) if (pair.score > best.score) best = pair;
  return headerOf(scene, best);
}

interface Entry {
  readonly read: readonly ReadLine[];
  readonly dated: number;
}

/** How much the agreement of all headers of a section weighs against the words of one. */
const priorWeight = 0.55;

/** How well each place of title and company does over all headers of a section. */
function votesOf(entries: readonly Entry[], body: number | null): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { read, dated } of entries) {
    const best = new Map<string, number>();
    for (const { title, company, score } of pairsOf(sceneOf(read, dated, body, null))) {
      if (title === null || company === null) continue;
      const slots = slotsOf({ title, company }, dated);
      best.set(slots, Math.max(best.get(slots) ?? 0, score));
    }
    for (const [slots, score] of best) votes.set(slots, (votes.get(slots) ?? 0) + score / entries.length);
  }
  return votes;
}

/** Headers of one section are of one make: what is plain in some tells title from company in the others. */
export function readTogether(entries: readonly Entry[], body: number | null): EntryHeader[] {
  const votes = entries.length > 1 ? votesOf(entries, body) : null;
  const prior = votes === null ? null : (slots: string) => (votes.get(slots) ?? 0) * priorWeight;
  return entries.map(({ read, dated }) => readHeader(read, dated, body, prior));
}
