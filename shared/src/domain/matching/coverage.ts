import { topLevel, type SkillKind } from '../skills/index.js';
import { mentionLevel, strengthOf, levelOf, traceKinds } from './trace.js';

/** Full coverage: values are integers from 0 to this. */
export const full = 10_000;

/** How a skill of the candidate bears on the subject of a requirement. */
export const relations = ['own', 'descendant', 'related'] as const;
export type Relation = (typeof relations)[number];

const attested = traceKinds.indexOf('attested');
const mentioned = traceKinds.indexOf('mentioned');
/** Slot of a mention in a value table; levels end at 6. */
const mentionSlot = 7;

/**
 * floor(10,000 × min(1, level ÷ minimum) × transfer ÷ 100), in integers with a single rounding.
 * `level` and `minimum` share a scale (levels or months).
 */
export function coverage(level: number, minimum: number, transferPercent = 100): number {
  const least = Math.max(1, minimum);
  return Math.floor((100 * transferPercent * Math.min(level, least)) / least);
}

/** Every value one skill can give to one subject, by level 1-6, with a bare mention in the last place. */
export function valuesByLevel(kind: SkillKind, minimum: number, transferPercent: number): Uint16Array {
  const top = topLevel(kind);
  // A certificate has no degrees: held is all of it, towards whatever it counts.
  const least = kind === 'certification' ? 1 : minimum;
  const values = new Uint16Array(mentionSlot + 1);
  for (let level = 1; level < mentionSlot; level += 1) {
    values[level] = coverage(Math.min(level, top), least, transferPercent);
  }
  values[mentionSlot] = coverage(Math.min(mentionLevel, top), least, transferPercent);
  return values;
}

/** Self-praise in a CV is a note: a soft skill counts only when a person attests it. */
export function counts(kind: SkillKind, packed: number): boolean {
  return kind !== 'soft' || strengthOf(packed) === attested;
}

/** Attested absence: a person said "no". */
export function isAbsence(packed: number): boolean {
  return levelOf(packed) === 0 && strengthOf(packed) === attested;
}

/** The value of a trace by a table of {@link valuesByLevel}. */
export function valueOf(values: Uint16Array, packed: number): number {
  return values[strengthOf(packed) === mentioned ? mentionSlot : levelOf(packed)] ?? 0;
}
