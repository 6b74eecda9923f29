/** Somebody whom a row looks like. Who comes of an earlier row of the file that waits as well is there once it is decided. */
export interface Likeness {
  readonly candidateId: string;
  readonly because: readonly string[];
}

/** People in the directory with a contact of the row; `same_email`: those with its e-mail. */
export interface ContactMatch {
  readonly row_number: number;
  readonly lookalikes: readonly Likeness[];
  readonly same_email: readonly string[] | null;
}

/** An earlier row of the file with something in common. */
export interface TwinMatch {
  readonly row_number: number;
  readonly twin_row: number;
  readonly because: string;
  /** Whom the earlier row is about, or will be; null when nobody comes of it. */
  readonly candidate_id: string | null;
  readonly outcome: string | null;
  /** Where the outcome is `duplicate`: whom the earlier row looks like. */
  readonly lookalikes: readonly Likeness[] | null;
  readonly is_same_name: boolean;
}

/** Rows about a candidate who is known, or who comes of an earlier row; and rows that wait for a person. */
export interface Compared {
  readonly same: ReadonlyMap<number, string>;
  readonly alike: ReadonlyMap<number, readonly Likeness[]>;
}

/** One row with all that it was found to share. */
interface Shared {
  readonly matches: readonly ContactMatch[];
  readonly twins: readonly TwinMatch[];
}

/** The one that a row is surely about; `row` where that is an earlier row of the file. */
interface One {
  readonly candidateId: string;
  readonly because: string;
  readonly row?: number;
}

/**
 * Nobody is taken for the same person by a contact alone, unless asked. A row about somebody who comes of an earlier
 * row goes where that one goes: to the same candidate, or to the same decision.
 */
export function compareRows(
  matches: readonly ContactMatch[],
  twins: readonly TwinMatch[],
  sameEmail: boolean,
): Compared {
  const same = new Map<number, string>();
  const alike = new Map<number, readonly Likeness[]>();
  for (const [row, shared] of byRow(matches, twins.filter(isOfSomebody))) {
    const settled = { ...shared, twins: shared.twins.map((twin) => asDecided(twin, same, alike)) };
    const one = sameById(settled.twins) ?? (sameEmail ? sameByEmail(settled) : undefined);
    const waiting = settled.twins.find((twin) => twin.twin_row === one?.row && twin.lookalikes !== null);
    if (one !== undefined && waiting === undefined) same.set(row, one.candidateId);
    else alike.set(row, likenesses(settled, one, waiting?.lookalikes ?? []));
  }
  return { same, alike };
}

const isOfSomebody = (twin: TwinMatch) => twin.candidate_id !== null;

/** In the order of the file: what becomes of a row may depend on an earlier one. */
function byRow(matches: readonly ContactMatch[], twins: readonly TwinMatch[]): [number, Shared][] {
  const rows = new Map<number, { matches: ContactMatch[]; twins: TwinMatch[] }>();
  const of = (row: number) => {
    const found = rows.get(row) ?? { matches: [], twins: [] };
    rows.set(row, found);
    return found;
  };
  for (const match of matches) of(match.row_number).matches.push(match);
  for (const twin of twins) of(twin.row_number).twins.push(twin);
  return [...rows].sort(([one], [other]) => one - other);
}

/** The earlier row as it stands by now, if it is of the same piece. */
function asDecided(twin: TwinMatch, same: Compared['same'], alike: Compared['alike']): TwinMatch {
  const lookalikes = alike.get(twin.twin_row);
  if (lookalikes !== undefined) return { ...twin, outcome: 'duplicate', lookalikes };
  const candidateId = same.get(twin.twin_row);
  return candidateId === undefined ? twin : { ...twin, outcome: 'changed', candidate_id: candidateId };
}

/** Rows that change nothing are gone after their piece, so within it they decide nothing either. */
const isDecisive = ({ outcome }: TwinMatch) =>
  outcome === 'new' || outcome === 'changed' || outcome === 'duplicate';

const oneOf = ({ candidate_id: id, because, twin_row: row }: TwinMatch): One => ({
  candidateId: id ?? '',
  because,
  row,
});

/**
 * A record id is the person's, also within a file: systems write a row for each application. Another name under the
 * same id says that the column may be something else, so a person looks at it.
 */
function sameById(twins: readonly TwinMatch[]): One | undefined {
  const twin = twins.find((one) => one.because === 'source-id' && one.is_same_name && isDecisive(one));
  return twin && oneOf(twin);
}

const isAnotherUnderOneId = ({ because, is_same_name: isSameName }: TwinMatch) =>
  because === 'source-id' && !isSameName;

/** The one candidate whose e-mail a row has; two are for a person to decide, and so is an id that says otherwise. */
function sameByEmail({ matches, twins }: Shared): One | undefined {
  if (twins.some(isAnotherUnderOneId)) return undefined;
  const known = matches.flatMap((match) => match.same_email ?? []);
  const earlier = twins.filter((twin) => twin.because === 'email' && isDecisive(twin)).map(oneOf);
  const found = [...earlier, ...known.map((candidateId): One => ({ candidateId, because: 'email' }))];
  return new Set(found.map((one) => one.candidateId)).size === 1 ? found[0] : undefined;
}

/** Everybody whom a row looks like, with the reasons; who comes of an earlier row that waits looks like others in turn. */
function likenesses(
  { matches, twins }: Shared,
  one: One | undefined,
  others: readonly Likeness[],
): Likeness[] {
  const found = new Map<string, Set<string>>();
  const add = (id: string, because: string) => found.set(id, (found.get(id) ?? new Set()).add(because));
  for (const { candidateId, because } of matches.flatMap((match) => match.lookalikes))
    for (const reason of because) add(candidateId, reason);
  for (const { candidate_id: id, because } of twins) if (id !== null) add(id, because);
  for (const { candidateId } of others)
    if (one !== undefined && !found.has(candidateId)) add(candidateId, one.because);
  return [...found].map(([candidateId, because]) => ({ candidateId, because: [...because].sort() }));
}
