import {
  type EntryEvent,
  type LookedAt,
  type ManagerAnswer,
  type MatchExplanation,
  type ShortlistEntry,
} from '@portolan/shared/contract';
import { type ShortlistStage } from '@portolan/shared/domain/shortlists';

export interface EntryRecord {
  readonly id: string;
  readonly version: number;
  readonly role_id: string;
  readonly role_title: string;
  readonly employer_id: string;
  readonly employer_name: string;
  readonly candidate_id: string;
  readonly candidate_name: string | null;
  readonly headline: string | null;
  readonly reading: 'good' | 'low';
  readonly is_synthetic: boolean;
  readonly stage: ShortlistStage;
  readonly stage_changed_at: string;
  readonly stage_reason: string | null;
  readonly answer: ManagerAnswer['answer'] | null;
  readonly answer_reason: string | null;
  readonly answer_by: string | null;
  readonly answer_at: string | null;
  readonly note_count: number;
  readonly added_at: string;
  readonly added_by_name: string | null;
}

/** Not taken back by a later event. */
const stands = (alias: string) =>
  `${alias}.undoes IS NULL AND NOT EXISTS
     (SELECT 1 FROM shortlist_events u WHERE u.org_id = ${alias}.org_id AND u.undoes = ${alias}.id)`;

export const entryColumns = `
  n.id, n.version, n.role_id, r.title AS role_title, r.employer_id, e.name AS employer_name, n.candidate_id,
  c.name AS candidate_name, c.headline, c.reading, c.is_synthetic, n.stage, n.stage_changed_at,
  why.reason AS stage_reason, said.answer, said.reason AS answer_reason, teller.name AS answer_by, said.at AS answer_at,
  (SELECT count(*)::integer FROM shortlist_events t
   WHERE t.org_id = n.org_id AND t.entry_id = n.id AND t.kind = 'note') AS note_count,
  n.added_at, adder.name AS added_by_name`;

/** `n` entries, `r` roles, `e` employers, `c` candidates, `said` the hiring manager's last answer, `why` the last step. */
export const entryTables = `
  shortlist_entries n
  JOIN roles r ON r.org_id = n.org_id AND r.id = n.role_id
  JOIN employers e ON e.org_id = r.org_id AND e.id = r.employer_id
  JOIN candidates c ON c.org_id = n.org_id AND c.id = n.candidate_id
  LEFT JOIN LATERAL (
    SELECT v.answer, v.reason, v.actor_id, v.at FROM shortlist_events v
    WHERE v.org_id = n.org_id AND v.entry_id = n.id AND v.kind = 'answer' ORDER BY v.at DESC, v.id DESC LIMIT 1
  ) said ON true
  LEFT JOIN LATERAL (
    SELECT v.reason FROM shortlist_events v
    WHERE v.org_id = n.org_id AND v.entry_id = n.id AND v.kind IN ('added', 'stage') AND ${stands('v')}
    ORDER BY v.at DESC, v.id DESC LIMIT 1
  ) why ON true
  LEFT JOIN people_names() adder ON adder.id = n.added_by
  LEFT JOIN people_names() teller ON teller.id = said.actor_id`;

export function toEntry(row: EntryRecord, score: MatchExplanation | undefined): ShortlistEntry {
  return {
    id: row.id as ShortlistEntry['id'],
    version: row.version,
    role: {
      id: row.role_id as ShortlistEntry['role']['id'],
      title: row.role_title,
      employer: {
        id: row.employer_id as ShortlistEntry['role']['employer']['id'],
        name: row.employer_name,
      },
    },
    candidate: {
      id: row.candidate_id as ShortlistEntry['candidate']['id'],
      name: row.candidate_name,
      headline: row.headline,
      reading: row.reading,
      isSynthetic: row.is_synthetic,
    },
    stage: row.stage,
    stageChangedAt: row.stage_changed_at,
    stageReason: row.stage_reason,
    evidencedTenths: score?.evidencedTenths ?? null,
    potentialTenths: score?.potentialTenths ?? null,
    gate: score?.gate ?? 'to-confirm',
    questionCount: score?.questions.length ?? 0,
    answer: answerOf(row),
    noteCount: row.note_count,
    addedAt: row.added_at,
    addedBy: row.added_by_name,
  };
}

export function answerOf(
  row: Pick<EntryRecord, 'answer' | 'answer_reason' | 'answer_by' | 'answer_at'>,
): ManagerAnswer | null {
  if (row.answer === null || row.answer_at === null) return null;
  return { answer: row.answer, reason: row.answer_reason, by: row.answer_by, at: row.answer_at };
}

export interface EventRecord {
  readonly id: string;
  readonly kind: EntryEvent['kind'];
  readonly from_stage: ShortlistStage | null;
  readonly to_stage: ShortlistStage | null;
  readonly answer: ManagerAnswer['answer'] | null;
  readonly reason: string | null;
  readonly looked_at: LookedAt | null;
  readonly by_name: string | null;
  readonly at: string;
  readonly undone: boolean;
  readonly undoes: string | null;
}

export function toEvent(row: EventRecord): EntryEvent {
  return {
    id: row.id as EntryEvent['id'],
    kind: row.kind,
    fromStage: row.from_stage,
    toStage: row.to_stage,
    answer: row.answer,
    text: row.reason,
    by: row.by_name,
    at: row.at,
    lookedAt: row.looked_at,
    undone: row.undone,
    undoes: row.undoes !== null,
  };
}
