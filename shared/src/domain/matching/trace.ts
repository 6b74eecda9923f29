/** How a skill is known, weakest first. The strongest kind decides which level a candidate's trace carries. */
export const traceKinds = ['mentioned', 'inferred', 'stated', 'attested'] as const;
export type TraceKind = (typeof traceKinds)[number];

/** What is known of one skill of one candidate. */
export interface Trace {
  readonly kind: TraceKind;
  /** 0 = attested absence; else 1-4, languages 1-6 (A1-C2), certifications 1 = held. */
  readonly level: number;
  /** Month of the last known use, 'YYYY-MM'. Shown, never scored. */
  readonly lastUsed: string | null;
}

/** A bare mention counts as this level, so that an inferred level is never below it. */
export const mentionLevel = 2;

const levelBits = 3;
const kindBits = 2;
const monthShift = levelBits + kindBits;
const firstYear = 1900;
/** Twelve bits of months, 0 = unknown. */
const maxMonth = 4095;

/** Packs a trace into one int32: level (3 bits), kind (2 bits), month of last use (12 bits, 0 = unknown). */
export function packTrace(trace: Trace): number {
  const level = Math.min(6, Math.max(0, Math.trunc(trace.level)));
  return level | (traceKinds.indexOf(trace.kind) << levelBits) | (packMonth(trace.lastUsed) << monthShift);
}

/** The inverse of {@link packTrace}; months before 1900 or after 2241 come back as unknown. */
export function unpackTrace(packed: number): Trace {
  return { kind: kindOf(packed), level: levelOf(packed), lastUsed: unpackMonth(packed >> monthShift) };
}

/** The level inside a packed trace, without unpacking it. */
export function levelOf(packed: number): number {
  return packed & 7;
}

/** The position in {@link traceKinds} of a packed trace. */
export function strengthOf(packed: number): number {
  return (packed >> levelBits) & 3;
}

function kindOf(packed: number): TraceKind {
  return traceKinds[strengthOf(packed)] ?? 'mentioned';
}

function packMonth(month: string | null): number {
  const match = month === null ? null : /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) return 0;
  const packed = (Number(match[1]) - firstYear) * 12 + Number(match[2]);
  return packed >= 1 && packed <= maxMonth ? packed : 0;
}

function unpackMonth(packed: number): string | null {
  if (packed <= 0) return null;
  const year = firstYear + Math.floor((packed - 1) / 12);
  return `${year}-${String(((packed - 1) % 12) + 1).padStart(2, '0')}`;
}
