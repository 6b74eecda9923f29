import { describe, expect, it } from '@jest/globals';
import {
  type FactId,
  type FactSeen,
  type MergePreview,
  type MergeRecord,
  type RoleId,
} from '@portolan/shared/contract';
import { choiceRows, openQuestions, requestOf, startOf, valueRows } from './model.js';

const id = (n: number) => `018f0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const fact = (
  n: number,
  source: FactSeen['source'] = 'document',
  recordedAt = '2026-01-01T00:00:00Z',
): FactSeen => ({
  id: id(n) as FactId,
  source,
  documentId: null,
  row: null,
  spans: [],
  quote: null,
  confidence: 1,
  recordedAt,
  recordedBy: null,
  saidBy: null,
  note: null,
});
const known = <T>(value: T, ...facts: FactSeen[]) => ({ value, confidence: 1, facts });

const record = (n: number, fields: Partial<MergeRecord['fields']>): MergeRecord => ({
  id: id(n) as MergeRecord['id'],
  version: n,
  origin: 'document',
  createdAt: '2026-01-01T00:00:00Z',
  fields: {
    name: null,
    headline: null,
    place: null,
    emails: [],
    phones: [],
    links: [],
    jobs: [],
    education: [],
    languages: [],
    certifications: [],
    ...fields,
  },
  skills: [],
  documents: [],
});
const skill = (n: number, level: number): MergeRecord['skills'][number] => ({
  skillId: 'go',
  name: 'Go',
  kind: 'technical',
  group: 'Languages',
  trace: { kind: 'attested', level, lastUsed: null },
  negated: false,
  facts: [fact(n, 'person')],
});

const preview: MergePreview = {
  kept: {
    ...record(1, {
      name: known('Ana Kovač', fact(10)),
      headline: known('Developer', fact(11, 'person')),
      emails: [known('ana@example.org', fact(12)), known('old@example.org', fact(13))],
    }),
    skills: [skill(14, 3)],
  },
  merged: {
    ...record(2, {
      name: known('Ana Kovac', fact(20, 'document', '2026-03-01T00:00:00Z')),
      headline: known('Architect', fact(21, 'document', '2026-03-01T00:00:00Z')),
      emails: [known('ANA@example.org', fact(22))],
    }),
    skills: [skill(24, 0)],
  },
  authorisations: [],
  expectation: null,
  bothHaveMobilityFile: false,
  shortlists: [],
  shortlistsAlong: 0,
};
const text = (_: string, value: unknown) => String(value);
const choices = choiceRows(preview, text);
const values = valueRows(preview, text);

describe('what is asked', () => {
  it('is one value of each field that differs, and levels attested differently', () => {
    expect(choices.map(({ key }) => key)).toEqual(['name', 'headline', 'skill:go']);
  });

  it('is nothing where both say the same', () => {
    expect(choiceRows({ ...preview, merged: preview.kept }, text)).toEqual([]);
  });

  it('starts with the newest, and with a person before a document', () => {
    expect(startOf(choices).chosen).toMatchObject({ name: 'merged', headline: 'kept' });
  });

  it('shows equal values of a list once, with both records', () => {
    expect(values.map(({ text: shown, sides }) => [shown, sides])).toEqual([
      ['ana@example.org', ['kept', 'merged']],
      ['old@example.org', ['kept']],
    ]);
  });
});

describe('what is sent', () => {
  it('names the facts that were chosen, and all facts of what is left out', () => {
    const state = { ...startOf(choices), leftOut: ['email:ana@example.org'] };
    const request = requestOf(preview, state, choices, values);
    expect(request).toMatchObject({ mergedId: id(2), mergedVersion: 2 });
    expect(request.choose.slice(0, 2)).toEqual([id(20), id(11)]);
    expect(request.leaveOut).toEqual([id(12), id(22)]);
  });

  it('waits for an answer to each difference beside the profile', () => {
    const entry = { stage: 'proposed' as const, stageChangedAt: '2026-01-01T00:00:00Z', noteCount: 0 };
    const roleId = id(30) as RoleId;
    const asked: MergePreview = {
      ...preview,
      bothHaveMobilityFile: true,
      shortlists: [{ roleId, roleTitle: 'Lead', employerName: 'Acme', kept: entry, merged: entry }],
    };
    const start = startOf(choices);
    expect(openQuestions(asked, start)).toBe(2);
    const answered = { ...start, mobilityFile: 'kept' as const, shortlists: { [roleId]: 'merged' as const } };
    expect(openQuestions(asked, answered)).toBe(0);
    expect(requestOf(asked, answered, choices, values)).toMatchObject({
      mobilityFile: 'kept',
      shortlists: [{ roleId, from: 'merged' }],
    });
  });
});
