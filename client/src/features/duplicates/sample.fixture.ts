import { type FactId, type FactSeen, type MergePreview, type MergeRecord } from '@portolan/shared/contract';

export const idOf = (n: number) => `018f0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const fact = (
  n: number,
  source: FactSeen['source'] = 'document',
  recordedAt = '2026-01-01T00:00:00Z',
): FactSeen => ({
  id: idOf(n) as FactId,
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
  id: idOf(n) as MergeRecord['id'],
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

/** Two records that differ in name, headline and an attested level, and share an address. */
export const preview: MergePreview = {
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
