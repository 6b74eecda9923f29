import { Injectable } from '@nestjs/common';
import {
  type Attestation,
  type CandidateId,
  type FactId,
  type FieldEdit,
  type NewCandidate,
} from '@portolan/shared/contract';
import { isAttestation, type FactField } from '@portolan/shared/domain/profile';
import { type SkillGraph, skillGraph, type SkillKind, topLevel } from '@portolan/shared/domain/skills';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { SkillBook } from '../skills/index.js';
import { lockCandidate, lockRecords } from './candidate-lock.js';
import { CandidateProjection } from './candidate-projection.js';
import { CandidateRecorder } from './candidate-recorder.js';
import { quoteAt } from './extraction.mapper.js';
import { FactStore, type NewFact, type StoredFact } from './fact-store.js';

export interface Recorded {
  readonly factId: FactId;
  readonly version: number;
}

const byHand = { source: 'person', confidence: 1 } as const;
const hasValue = (fact: { value: unknown }) => fact.value !== null;

/** What people do to candidates. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly facts: FactStore,
    private readonly projection: CandidateProjection,
    private readonly recorder: CandidateRecorder,
    private readonly audit: AuditService,
    private readonly book: SkillBook,
  ) {}

  create(who: Who, entered: NewCandidate): Promise<{ id: CandidateId; version: number }> {
    const fields = (Object.keys(entered) as (keyof NewCandidate)[]).map(
      (field) => ({ field, value: entered[field], ...byHand }) as NewFact,
    );
    return this.tenant.run(who.organisationId, async (db) => {
      const record = { origin: 'person' } as const;
      const { candidateId, version } = await this.recorder.create(db, who, record, fields.filter(hasValue));
      return { id: candidateId, version };
    });
  }

  editField(who: Who, candidateId: CandidateId, editedVersion: number, edit: FieldEdit): Promise<Recorded> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockCandidate(db, candidateId, editedVersion);
      const replaced = await this.replaceable(db, candidateId, edit);
      if (edit.value === null && replaced.length === 0) {
        throw problem('unprocessable', 'Name the values to take away.');
      }
      const place = await this.placeOf(db, candidateId, edit.from);
      const fact = { field: edit.field, value: valueOf(edit), ...byHand, ...place } as NewFact;
      const [factId] = await this.facts.record(db, candidateId, [fact], who.userId);
      if (factId === undefined) throw problem('internal');
      await this.facts.supersede(db, replaced, factId);
      const action = edit.value === null ? 'candidate.value-taken-away' : 'candidate.field-edited';
      await this.note(db, who, candidateId, action, { field: edit.field, factId });
      return { factId: factId as FactId, version: await this.projection.rebuild(db, candidateId) };
    });
  }

  /** Removes a person's own edit; whatever it stood for speaks again. */
  undoFact(who: Who, candidateId: CandidateId, factId: FactId): Promise<{ version: number }> {
    return this.undo(who, candidateId, factId, 'candidate.edit-undone', (fact) => !isAttestation(fact));
  }

  attest(who: Who, candidateId: CandidateId, said: Attestation): Promise<Recorded> {
    return this.tenant.run(who.organisationId, async (db) => {
      const fact = attestedFact(said, await this.book.graph(db));
      await lockCandidate(db, candidateId);
      const [factId] = await this.facts.record(db, candidateId, [fact], who.userId);
      if (factId === undefined) throw problem('internal');
      const detail =
        said.type === 'skill' ? { skillId: said.skillId, level: said.level } : { months: said.months };
      await this.note(db, who, candidateId, 'candidate.attested', { ...detail, factId });
      return { factId: factId as FactId, version: await this.projection.rebuild(db, candidateId) };
    });
  }

  undoAttestation(who: Who, candidateId: CandidateId, factId: FactId): Promise<{ version: number }> {
    return this.undo(who, candidateId, factId, 'candidate.attestation-undone', isAttestation);
  }

  /** Facts, files and lane go with the row, and so do records that were merged into it; the trail keeps that it happened, and ids alone. */
  erase(who: Who, candidateId: CandidateId): Promise<{ erased: true }> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockRecords(db);
      await lockCandidate(db, candidateId);
      await db.query(`DELETE FROM candidates WHERE org_id = $1 AND id IN (SELECT candidate_group($2))`, [
        db.organisationId,
        candidateId,
      ]);
      await this.note(db, who, candidateId, 'candidate.erased', {});
      return { erased: true };
    });
  }

  private undo(
    who: Who,
    candidateId: CandidateId,
    factId: FactId,
    action: string,
    allowed: (fact: StoredFact) => boolean,
  ): Promise<{ version: number }> {
    return this.tenant.run(who.organisationId, async (db) => {
      await lockCandidate(db, candidateId);
      const fact = (await this.facts.factsOf(db, candidateId)).find((each) => each.id === factId);
      if (fact?.source !== 'person' || !allowed(fact)) {
        throw problem('not-found', 'There is nothing of this kind to undo.');
      }
      if (fact.supersededBy !== null)
        throw problem('conflict', 'A newer edit stands on this one; undo that first.');
      if (!(await this.facts.isOwn(db, candidateId, factId)))
        throw problem(
          'conflict',
          'This was said of the record that was merged into this one. Enter a new value instead.',
        );
      await this.facts.remove(db, factId);
      await this.note(db, who, candidateId, action, { field: fact.field, factId });
      return { version: await this.projection.rebuild(db, candidateId) };
    });
  }

  /** The words of a document that a value was taken from. */
  private async placeOf(
    db: Db,
    candidateId: string,
    from: FieldEdit['from'],
  ): Promise<Pick<NewFact, 'documentId' | 'spans' | 'quote'>> {
    if (from === null) return {};
    const document = await db.find<{ text: string }>(
      `SELECT text FROM candidate_documents WHERE org_id = $1 AND candidate_id = $2 AND id = $3`,
      [db.organisationId, candidateId, from.documentId],
    );
    if (document === undefined || from.end > document.text.length) {
      throw problem('unprocessable', 'These words are not in a document of this candidate.');
    }
    const { documentId, start, end } = from;
    return { documentId, spans: [{ start, end }], quote: quoteAt(document.text, from) };
  }

  /** Facts of the same field that still speak; anything else named is a mistake of the sender. */
  private async replaceable(db: Db, candidateId: string, edit: FieldEdit): Promise<string[]> {
    const field: FactField = edit.field;
    const facts = await this.facts.factsOf(db, candidateId);
    const open = new Set(
      facts.filter((fact) => fact.field === field && fact.supersededBy === null).map((fact) => fact.id),
    );
    if (edit.replaces.some((id) => !open.has(id))) {
      throw problem('conflict', 'One of the values to replace is not there any more. Reload and try again.');
    }
    return edit.replaces;
  }

  private note(db: Db, who: Who, candidateId: string, action: string, detail: object): Promise<void> {
    return this.audit.record(db, who, action, { type: 'candidate', id: candidateId }, detail);
  }
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A language or certificate by the name the taxonomy has for it, so that it counts as evidence. */
function skillNamed(kind: SkillKind, name: string): string | null {
  const found = skillGraph.all.find(
    (skill) =>
      skill.kind === kind &&
      !skill.heading &&
      [skill.name, ...skill.aliases].some((spelling) => sameName(spelling, name)),
  );
  return found?.id ?? null;
}

function valueOf(edit: FieldEdit): FieldEdit['value'] {
  if (edit.field !== 'language' && edit.field !== 'certification') return edit.value;
  if (edit.value === null) return null;
  const known = edit.value.skillId === null ? undefined : skillGraph.skill(edit.value.skillId);
  return { ...edit.value, skillId: known?.id ?? skillNamed(edit.field, edit.value.name) };
}

function attestedFact(said: Attestation, graph: SkillGraph): NewFact {
  const { saidBy, note } = said;
  if (said.type === 'experience') {
    const { months, occupationCode } = said;
    const value = { months, occupationCode, saidBy, note };
    return { field: 'experienceMonths', value, saidBy, note, ...byHand };
  }
  const skill = graph.skill(said.skillId);
  if (skill === undefined) {
    throw problem('unprocessable', 'This skill is not in the taxonomy.', [
      { path: 'body.skillId', message: 'This skill is not in the taxonomy' },
    ]);
  }
  const top = topLevel(skill.kind);
  if (said.level > top) {
    const message = `The scale of this skill ends at ${top}`;
    throw problem('unprocessable', `${message}.`, [{ path: 'body.level', message }]);
  }
  const value = { how: 'attested', skillId: said.skillId, level: said.level, saidBy, note } as const;
  return { field: 'skill', value, saidBy, note, ...byHand };
}
