import type { Bearing, CompiledRequirement, CompiledRole } from './compile.js';
import { weightOf } from './compile.js';
import { counts, coverage, full, isAbsence, valueOf } from './coverage.js';
import type { Requirement } from './requirement.js';
import { strengthOf, traceKinds } from './trace.js';

/** How a requirement is met. Unknown is not "no": the reader may have failed, not the person. */
export const verdicts = ['met', 'partly', 'not', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

export const gateStates = ['met', 'to-confirm', 'not-met'] as const;
export type GateState = (typeof gateStates)[number];

/** Why a requirement could still be worth more than is evidenced. */
export const openReasons = ['no-trace', 'related-only', 'mentioned', 'inferred', 'months'] as const;
export type OpenReason = (typeof openReasons)[number];

/** What one requirement came to for the candidate at hand. */
export interface Outcome {
  /** 0-10,000, as evidenced. */
  readonly value: number;
  /** 10,000 where the answer is open, else the value. */
  readonly potential: number;
  readonly open: OpenReason | null;
  readonly verdict: Verdict;
  /** Null for scored requirements. */
  readonly gate: GateState | null;
  /** A person said "no", yet a narrower skill is on record. */
  readonly conflict: boolean;
  /** Every alternative was answered with "no". */
  readonly absent: boolean;
  readonly months: number | null;
  /** The subject's own or a narrower skill that proves most, and the related one. */
  readonly direct: Bearing | null;
  readonly directValue: number;
  readonly related: Bearing | null;
  readonly relatedValue: number;
}

export interface Totals {
  /** Σwᵢvᵢ, up to 10 × 10,000 for each requirement. */
  readonly evidencedSum: number;
  readonly potentialSum: number;
  /** Met where the role has no gates. */
  readonly gate: GateState;
}

const stated = traceKinds.indexOf('stated');
/** A key orders by value, then strength of the trace, then the bearing that comes first. All in exact integers. */
const orderRoom = 65_536;
const strengthRoom = 4;

/**
 * Scores one candidate at a time against a compiled role: `begin`, `see` each trace in any order, `seeMonths`, then
 * `totals` or `outcome`. This is the one implementation of coverage; the ranking and "why this score?" both read it.
 */
export class Tally {
  private readonly direct: Float64Array;
  private readonly related: Float64Array;
  private readonly absent: Uint8Array;
  private months: number | null = null;
  private monthsAttested = false;
  private monthsByOccupation: Readonly<Record<string, number>> = {};

  constructor(readonly role: CompiledRole) {
    this.direct = new Float64Array(role.slots);
    this.related = new Float64Array(role.slots);
    this.absent = new Uint8Array(role.slots);
  }

  begin(): void {
    this.direct.fill(0);
    this.related.fill(0);
    this.absent.fill(0);
    this.months = null;
    this.monthsAttested = false;
    this.monthsByOccupation = {};
  }

  /** Takes one trace of the candidate, packed. */
  see(skillId: string, packed: number): void {
    const bearings = this.role.bearingsOf.get(skillId);
    if (bearings) this.seeBearings(bearings, packed);
  }

  /** The same, where the caller has looked the skill's bearings up already. */
  seeBearings(bearings: readonly Bearing[], packed: number): void {
    for (const bearing of bearings) {
      if (!counts(bearing.kind, packed)) continue;
      if (isAbsence(packed)) {
        if (bearing.relation === 'own') this.absent[bearing.slot] = 1;
        continue;
      }
      const key = keyOf(valueOf(bearing.values, packed), strengthOf(packed), bearing.order);
      const best = bearing.relation === 'related' ? this.related : this.direct;
      if (key > (best[bearing.slot] ?? 0)) best[bearing.slot] = key;
    }
  }

  /** Months in all, whether a person said them, and months by occupation. */
  seeMonths(total: number | null, isAttested: boolean, byOccupation: Readonly<Record<string, number>>): void {
    this.months = total;
    this.monthsAttested = total !== null && isAttested;
    this.monthsByOccupation = byOccupation;
  }

  totals(): Totals {
    let evidencedSum = 0;
    let potentialSum = 0;
    let gate = 0;
    for (let index = 0; index < this.role.requirements.length; index += 1) {
      const outcome = this.outcome(index);
      const requirement = this.role.requirements[index]?.requirement;
      if (!requirement) continue;
      const weight = weightOf(requirement);
      evidencedSum += weight * outcome.value;
      potentialSum += weight * outcome.potential;
      if (outcome.gate !== null) gate = Math.max(gate, gateStates.indexOf(outcome.gate));
    }
    return { evidencedSum, potentialSum, gate: gateStates[gate] ?? 'met' };
  }

  outcome(index: number): Outcome {
    const compiled = this.role.requirements[index];
    if (!compiled) throw new RangeError(`No requirement ${index}`);
    return compiled.requirement.subject.type === 'experience'
      ? this.experience(compiled)
      : this.skills(compiled);
  }

  private experience({ requirement }: CompiledRequirement): Outcome {
    const code = requirement.subject.type === 'experience' ? requirement.subject.occupationCode : null;
    if (code === null) return outcomeOfMonths(requirement, this.months, this.monthsAttested);
    return outcomeOfMonths(requirement, this.monthsByOccupation[code] ?? null, false);
  }

  private skills(compiled: CompiledRequirement): Outcome {
    let direct = 0;
    let related = 0;
    let absences = 0;
    let conflict = false;
    for (let slot = compiled.firstSlot; slot <= compiled.lastSlot; slot += 1) {
      const own = this.direct[slot] ?? 0;
      if (own > direct) direct = own;
      if (this.absent[slot] === 0) related = Math.max(related, this.related[slot] ?? 0);
      else {
        absences += 1;
        conflict ||= own > 0;
      }
    }
    const absent = absences > 0 && absences === compiled.lastSlot - compiled.firstSlot + 1;
    return outcomeOfSkills(compiled, { direct, related, absent, conflict });
  }
}

/** Months added up from dated jobs are inferred: there may be work that the document does not date. */
function outcomeOfMonths(requirement: Requirement, months: number | null, isAttested: boolean): Outcome {
  const value = months === null ? 0 : coverage(Math.max(0, months), requirement.minimum);
  const unanswered = value === 0 ? 'no-trace' : 'months';
  const absent = isAttested && value === 0;
  return {
    value,
    potential: isAttested ? value : full,
    open: isAttested || value === full ? null : unanswered,
    verdict: verdictOf(value, absent),
    gate: requirement.gate ? gateOfMonths(value, isAttested) : null,
    conflict: false,
    absent,
    months,
    direct: null,
    directValue: 0,
    related: null,
    relatedValue: 0,
  };
}

function gateOfMonths(value: number, isAttested: boolean): GateState {
  if (value === full) return 'met';
  return isAttested ? 'not-met' : 'to-confirm';
}

interface Best {
  readonly direct: number;
  readonly related: number;
  readonly absent: boolean;
  readonly conflict: boolean;
}

function outcomeOfSkills(compiled: CompiledRequirement, best: Best): Outcome {
  const directValue = valueIn(best.direct);
  const relatedValue = valueIn(best.related);
  const value = Math.max(directValue, relatedValue);
  const strength = best.direct > 0 ? strengthIn(best.direct) : -1;
  const open = openReason(best, strength);
  return {
    value,
    potential: open === null ? value : full,
    open: value === full ? null : open,
    verdict: verdictOf(value, best.absent),
    gate: compiled.requirement.gate ? gateOf(best.absent, strength, directValue) : null,
    conflict: best.conflict,
    absent: best.absent,
    months: null,
    direct: bearingIn(compiled, best.direct),
    directValue,
    related: bearingIn(compiled, best.related),
    relatedValue,
  };
}

/** A stated or attested level answers the question, whatever related skills add; so does a "no". */
function openReason(best: Best, strength: number): OpenReason | null {
  if (strength >= stated) return null;
  if (strength >= 0) return traceKinds[strength] === 'inferred' ? 'inferred' : 'mentioned';
  if (best.absent) return null;
  return best.related > 0 ? 'related-only' : 'no-trace';
}

function gateOf(absent: boolean, strength: number, directValue: number): GateState {
  if (strength >= stated) return directValue === full ? 'met' : 'not-met';
  return absent && strength < 0 ? 'not-met' : 'to-confirm';
}

function verdictOf(value: number, absent: boolean): Verdict {
  if (value === full) return 'met';
  if (value > 0) return 'partly';
  return absent ? 'not' : 'unknown';
}

function keyOf(value: number, strength: number, order: number): number {
  if (value === 0) return 0;
  return (value * strengthRoom + strength) * orderRoom + (orderRoom - 1 - order);
}

function valueIn(key: number): number {
  return Math.floor(key / (orderRoom * strengthRoom));
}

function strengthIn(key: number): number {
  return Math.floor(key / orderRoom) % strengthRoom;
}

function bearingIn(compiled: CompiledRequirement, key: number): Bearing | null {
  if (key === 0) return null;
  return compiled.bearings[orderRoom - 1 - (key % orderRoom)] ?? null;
}
