import { brokenNames, type Candidate, type ReadLine } from './entry-candidates.js';
import { type Line, type Piece } from './lines.js';

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

/** What two neighbours say of each other by what stands between them. */
function joined(right: Candidate, company: Candidate): number {
  if (right.before === 'at') return right === company ? 0.9 : -0.2;
  if (right.before === 'comma') return 0.12;
  if (right.before !== 'in') return 0.18;
  return right === company && company.wide === 1 && company.company >= 0.5 ? 0.35 : -0.05;
}

function nearness(title: Candidate, company: Candidate): number {
  if (title.row !== company.row) return Math.abs(title.row - company.row) === 1 ? 0.12 : 0;
  const [left, right] = title.from < company.from ? [title, company] : [company, title];
  return right.from === left.to + 1 ? joined(right, company) : 0.05;
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

interface Pair {
  readonly title: Candidate | null;
  readonly company: Candidate | null;
  readonly score: number;
}

/** Less than this is no name: a line's end in small letters. */
const leastCompany = 0.05;
const mostPaired = 56;

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

function titleScore(scene: Scene, title: Candidate | null): number {
  if (title === null) return 0;
  return title.title - title.cost + (isProminent(title.line, scene.body) ? 0.08 : 0);
}

function companyScore(scene: Scene, title: Candidate | null, company: Candidate | null): number {
  if (company === null) return 0;
  const own = company.company - company.cost + (isProminent(company.line, scene.body) ? 0.06 : 0);
  const around = beforePlace(scene.lines, company) - behindName(scene.lines, title, company);
  if (title === null) return own + around;
  return own + around + nearness(title, company) + (title.start < company.start ? 0.03 : 0);
}

function scoreOf(scene: Scene, title: Candidate | null, company: Candidate | null): number {
  const prior = scene.prior === null ? 0 : scene.prior(slotsOf({ title, company }, scene.dated));
  const both = titleScore(scene, title) + companyScore(scene, title, company);
  return both - unexplained(scene, title, company) + prior;
}

/** An employer is not the same words as its title and not one that a label calls the title. */
const fits = (title: Candidate, company: Candidate) =>
  !overlap(title, company) && title.labelled !== 'company' && company.labelled !== 'title';

function pairsOf(scene: Scene): Pair[] {
  const all = scene.lines.flatMap((line, row) => line.candidates.map((one) => ({ ...one, row })));
  const kept = [...brokenNames(scene.lines), ...all].slice(0, mostPaired);
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
