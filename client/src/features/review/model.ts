import {
  type DocumentPlace,
  type EditableField,
  type FactId,
  type ReviewEntry,
} from '@portolan/shared/contract';
import { type FieldValue, itemsOf, type ReviewItem, single, type SkillNow, type Viewed } from './items.js';

export type ReviewChoice = 'confirm' | 'mend' | 'remove';

export interface Decision {
  readonly choice: ReviewChoice;
  /** The new value of a mended one. */
  readonly value?: FieldValue;
  /** What a mended skill is now. */
  readonly skill?: SkillNow;
  /** Undefined while it is on its way to the server. */
  readonly factId?: FactId;
}

/** The desk of one candidate: what is pointed at, what was decided, in which order. */
export interface Desk {
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly editing: { readonly key: string; readonly text?: string; readonly from?: DocumentPlace } | null;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** Keys of what was decided, the newest last. */
  readonly log: readonly string[];
}

export type Move =
  | { readonly type: 'go'; readonly key: string }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'edit'; readonly key: string }
  | { readonly type: 'leave-edit' }
  | {
      readonly type: 'add';
      readonly field: EditableField;
      readonly text: string;
      readonly from: DocumentPlace;
    }
  | { readonly type: 'decide'; readonly key: string; readonly decision: Decision }
  | { readonly type: 'saved'; readonly key: string; readonly factId: FactId }
  | { readonly type: 'take-back'; readonly key: string };

export const decisionOf = (desk: Desk, key: string): Decision | undefined => desk.decisions.get(key)?.at(-1);

const isOpen = (desk: Desk, item: ReviewItem) => item.unsure && decisionOf(desk, item.key) === undefined;

/** What is still to be decided. */
export const openItems = (desk: Desk): readonly ReviewItem[] =>
  desk.items.filter((item) => isOpen(desk, item));

/** The value as it is after what was decided; null where it was taken away or never read. */
export function valueNow(desk: Desk, item: ReviewItem): FieldValue | null {
  const decision = decisionOf(desk, item.key);
  if (decision?.choice === 'remove') return null;
  return decision?.value ?? item.value;
}

/** The skill as it is after what was decided. */
export const skillNow = (desk: Desk, item: ReviewItem): SkillNow | undefined =>
  decisionOf(desk, item.key)?.skill ?? item.skill;

/** What somebody said of a skill is not for the reviewer to accept or take away. */
export const isSaid = (item: ReviewItem): boolean => item.skill?.attested === true;

export function openDesk(view: Viewed): Desk {
  const items = itemsOf(view);
  return { items, current: items[0]?.key ?? null, editing: null, decisions: new Map(), log: [] };
}

const at = (desk: Desk, key: string | null) => desk.items.findIndex((item) => item.key === key);

/** The next open one below, else the first open one, else where it is. */
function nextOpen(desk: Desk, key: string): string {
  const from = at(desk, key);
  const open = openItems(desk);
  const below = open.find((item) => at(desk, item.key) > from);
  return (below ?? open[0])?.key ?? key;
}

function decided(desk: Desk, key: string, decision: Decision): Desk {
  const before = desk.decisions.get(key) ?? [];
  const decisions = new Map(desk.decisions).set(key, [...before, decision]);
  const after = { ...desk, decisions, editing: null, log: [...desk.log, key] };
  return { ...after, current: nextOpen(after, key) };
}

function saved(desk: Desk, key: string, factId: FactId): Desk {
  const all = desk.decisions.get(key) ?? [];
  const waiting = all.findIndex((decision) => decision.factId === undefined);
  if (waiting === -1) return desk;
  const decisions = all.map((decision, i) => (i === waiting ? { ...decision, factId } : decision));
  return { ...desk, decisions: new Map(desk.decisions).set(key, decisions) };
}

/** A value that a person added and took back is gone; any other is as it was read. */
function takenBack(desk: Desk, key: string): Desk {
  const rest = (desk.decisions.get(key) ?? []).slice(0, -1);
  const decisions = new Map(desk.decisions);
  if (rest.length > 0) decisions.set(key, rest);
  else decisions.delete(key);
  const last = desk.log.lastIndexOf(key);
  const isAdded = rest.length === 0 && key.startsWith('added.');
  return {
    ...desk,
    decisions,
    items: isAdded ? desk.items.filter((item) => item.key !== key) : desk.items,
    log: desk.log.filter((_, i) => i !== last),
    current: isAdded ? (desk.items[0]?.key ?? null) : key,
  };
}

function added(desk: Desk, { field, text, from }: Extract<Move, { type: 'add' }>): Desk {
  const there = desk.items.find((item) => item.field === field);
  const isSingle = single.some((one) => one === field);
  const key = there && isSingle ? there.key : `added.${desk.log.length}.${desk.items.length}`;
  const item = { key, field, value: null, facts: [], confidence: 1, unsure: false };
  const items = there && isSingle ? desk.items : [...desk.items, item];
  return { ...desk, items, current: key, editing: { key, text, from } };
}

/** An added value that was never saved leaves with its form. */
function leftEdit(desk: Desk): Desk {
  const key = desk.editing?.key;
  const isNothing = key?.startsWith('added.') === true && !desk.decisions.has(key);
  const items = isNothing ? desk.items.filter((item) => item.key !== key) : desk.items;
  return {
    ...desk,
    items,
    editing: null,
    current: isNothing ? (openItems(desk)[0]?.key ?? items[0]?.key ?? null) : desk.current,
  };
}

/** Pressing the value whose form is open leaves the form as it is. */
function gone(desk: Desk, key: string): Desk {
  return desk.editing?.key === key ? desk : { ...leftEdit(desk), current: key };
}

function stepped(desk: Desk, by: 1 | -1): Desk {
  const next = Math.min(desk.items.length - 1, Math.max(0, at(desk, desk.current) + by));
  return { ...leftEdit(desk), current: desk.items[next]?.key ?? null };
}

export function moved(desk: Desk, move: Move): Desk {
  switch (move.type) {
    case 'go':
      return gone(desk, move.key);
    case 'step':
      return stepped(desk, move.by);
    case 'edit':
      return { ...desk, current: move.key, editing: { key: move.key } };
    case 'leave-edit':
      return leftEdit(desk);
    case 'add':
      return added(leftEdit(desk), move);
    case 'decide':
      return decided(desk, move.key, move.decision);
    case 'saved':
      return saved(desk, move.key, move.factId);
    case 'take-back':
      return takenBack(desk, move.key);
  }
}

/** The value that was decided last, which `u` takes back. */
export const lastDecided = (desk: Desk): string | undefined => desk.log.at(-1);

/** Whom to look at after somebody: the next in the order they came, else the first. */
export function nextInQueue(queue: readonly ReviewEntry[], id: string): ReviewEntry | undefined {
  const others = queue.filter((entry) => entry.id !== id);
  return others.find((entry) => entry.id > id) ?? others[0];
}

/** A selection as one line: what a form is filled with. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);
