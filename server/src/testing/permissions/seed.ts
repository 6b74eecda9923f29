import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { type World } from '../world.js';

/** Values that must never appear in a reply to somebody who may not see them. */
export const canaries = {
  contact: ['canary.contact@example.org', '+12025550147', 'example.org/canary-link'],
  text: ['CANARY-CV-TEXT'],
  pay: ['98765.43'],
  authorisation: ['CANARY-AUTHORISATION'],
  mobility: ['CANARY-VISA', 'CANARY-MOBILITY-NOTE'],
  /** What another organisation may not see either. */
  existence: ['Canary Candidatename', 'Canary Employer', 'Canary role title', 'CANARY-NOTE'],
} as const;

/** Ids of one of everything in the first organisation, by the names that paths use. */
export interface Seed {
  readonly ids: Readonly<Record<string, string>>;
  /** A further person of the first organisation, for what takes access away. */
  readonly spareUserId: string;
}

const requirement = {
  id: '018f0000-0000-7000-8000-000000000001',
  subject: { type: 'skill', skillId: 'postgresql' },
  gate: false,
  weight: 5,
  minimum: 2,
};

async function seedRole(world: World, org: string, ids: Record<string, string>): Promise<void> {
  const manager = world.team.manager.userId;
  await world.sql(
    `INSERT INTO employers (org_id, id, name, country, created_at) VALUES ($1, $2, $3, 'US', now())`,
    [org, ids['employerId'], `Canary Employer ${ids['employerId']}`],
  );
  await world.sql(
    `INSERT INTO bands (org_id, id, employer_id, occupation_code, level, country, minimum, middle, maximum, currency, period, hours_per_year, effective_from, created_at)
     VALUES ($1, $2, $3, '15-1252', 'senior', 'US', 100000, 120000, 140000, 'USD', 'year', 2080, '2026-01-01', now())`,
    [org, ids['bandId'], ids['employerId']],
  );
  await world.sql(
    `INSERT INTO roles (org_id, id, employer_id, title, occupation_code, level, country, openings, sponsorship, band_id, hiring_manager_id, status, status_changed_at, opened_at, current_requirements, created_at, updated_at)
     VALUES ($1, $2, $3, 'Canary role title', '15-1252', 'senior', 'US', 1, 'yes', $4, $5, 'open', now(), now(), 1, now(), now())`,
    [org, ids['roleId'], ids['employerId'], ids['bandId'], manager],
  );
  await world.sql(
    `INSERT INTO requirement_versions (org_id, role_id, number, requirements, created_at) VALUES ($1, $2, 1, $3, now())`,
    [org, ids['roleId'], JSON.stringify([requirement])],
  );
}

async function seedCandidate(world: World, org: string, ids: Record<string, string>): Promise<void> {
  const text = `Canary Candidatename\n${canaries.contact.join('\n')}\n${canaries.text[0]} PostgreSQL since 2019 ${ids['documentId']}`;
  await world.sql(
    `INSERT INTO candidates (org_id, id, name, emails, phones, links, country, origin, search_words, created_at, updated_at)
     VALUES ($1, $2, 'Canary Candidatename', $3, $4, $5, 'US', 'document', 'canary candidatename', now(), now())`,
    [
      org,
      ids['candidateId'],
      [canaries.contact[0]],
      [canaries.contact[1]],
      [`https://${canaries.contact[2]}`],
    ],
  );
  await world.sql(
    `INSERT INTO candidate_documents (org_id, id, candidate_id, file_name, media_type, sha256, byte_count, content, text, received_at)
     VALUES ($1, $2, $3, 'cv.txt', 'text/plain', $4, $5, $6, $7, now())`,
    [
      org,
      ids['documentId'],
      ids['candidateId'],
      createHash('sha256').update(text).digest(),
      text.length,
      Buffer.from(text),
      text,
    ],
  );
  const fact = `INSERT INTO candidate_facts (org_id, id, candidate_id, field, value, source, document_id, span_start, span_end, quote, confidence, recorded_at)
     VALUES ($1, $2, $3, $4, $5, 'document', $6, 0, 20, $7, 0.9, now())`;
  await world.sql(fact, [
    org,
    ids['factId'],
    ids['candidateId'],
    'skill',
    JSON.stringify({ how: 'mentioned', skillId: 'postgresql', level: null }),
    ids['documentId'],
    `PostgreSQL, write to ${canaries.contact[0]}`,
  ]);
  await world.sql(fact, [
    org,
    v7(),
    ids['candidateId'],
    'email',
    JSON.stringify(canaries.contact[0]),
    ids['documentId'],
    canaries.contact[0],
  ]);
  const said = `INSERT INTO candidate_facts (org_id, id, candidate_id, field, value, source, said_by, confidence, recorded_at)
     VALUES ($1, $2, $3, $4, $5, 'person', $6, 1, now())`;
  const docker = JSON.stringify({
    how: 'attested',
    skillId: 'docker',
    level: 3,
    saidBy: 'the candidate',
    note: null,
  });
  await world.sql(said, [org, ids['attestationId'], ids['candidateId'], 'skill', docker, 'the candidate']);
  await world.sql(said, [
    org,
    ids['editId'],
    ids['candidateId'],
    'headline',
    JSON.stringify('Engineer'),
    null,
  ]);
  await world.sql(
    `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at) VALUES ($1, $2, $3, 'USD', 'year', 'candidate', now())`,
    [org, ids['candidateId'], canaries.pay[0]],
  );
  await world.sql(
    `INSERT INTO candidate_authorisations (org_id, candidate_id, country, authorised, needs_sponsorship, said_by, recorded_at) VALUES ($1, $2, 'US', 'yes', 'no', $3, now())`,
    [org, ids['candidateId'], canaries.authorisation[0]],
  );
  await world.sql(
    `INSERT INTO mobility_files (org_id, candidate_id, nationalities, visa_status, note, recorded_at) VALUES ($1, $2, '{BR}', $3, $4, now())`,
    [org, ids['candidateId'], canaries.mobility[0], canaries.mobility[1]],
  );
}

async function seedWork(world: World, org: string, ids: Record<string, string>): Promise<void> {
  await world.sql(
    `INSERT INTO batches (org_id, id, status, created_at, finished_at) VALUES ($1, $2, 'done', now(), now())`,
    [org, ids['batchId']],
  );
  await world.sql(
    `INSERT INTO batch_items (org_id, id, batch_id, position, file_name, byte_count, status, candidate_id, document_id)
     VALUES ($1, $2, $3, 0, 'cv.txt', 10, 'created', $4, $5)`,
    [org, ids['itemId'], ids['batchId'], ids['candidateId'], ids['documentId']],
  );
  await world.sql(
    `INSERT INTO shortlist_entries (org_id, id, role_id, candidate_id, stage, stage_changed_at, added_at) VALUES ($1, $2, $3, $4, 'proposed', now(), now())`,
    [org, ids['entryId'], ids['roleId'], ids['candidateId']],
  );
  await world.sql(
    `INSERT INTO shortlist_events (org_id, id, entry_id, kind, to_stage, reason, actor_id, at) VALUES ($1, $2, $3, 'added', 'proposed', 'CANARY-NOTE', NULL, now())`,
    [org, ids['eventId'], ids['entryId']],
  );
}

/** A lookalike of the candidate, and a record that was merged into them. */
async function seedLookalikes(world: World, org: string, ids: Record<string, string>): Promise<void> {
  const record = `INSERT INTO candidates (org_id, id, name, emails, origin, created_at, updated_at)
     VALUES ($1, $2, 'Canary Candidatename', $3, 'person', now(), now())`;
  await world.sql(record, [org, ids['otherId'], [canaries.contact[0]]]);
  await world.sql(record, [org, ids['absorbedId'], []]);
  await world.sql(`UPDATE candidates SET merged_into = $3 WHERE org_id = $1 AND id = $2`, [
    org,
    ids['absorbedId'],
    ids['candidateId'],
  ]);
  await world.sql(
    `INSERT INTO candidate_merges (org_id, id, kept_id, merged_id, side, merged_at) VALUES ($1, $2, $3, $4, $5, now())`,
    [org, ids['mergeId'], ids['candidateId'], ids['absorbedId'], JSON.stringify({ lanes: [], entries: [] })],
  );
  await world.sql(
    `INSERT INTO duplicate_pairs (org_id, one_id, other_id, score, reasons, status, found_at) VALUES ($1, $2, $3, 75, $4, 'open', now())`,
    [org, ids['candidateId'], ids['otherId'], JSON.stringify([{ because: 'email', points: 75 }])],
  );
}

/** One of everything, anew at each call, in the first organisation, with canaries where personal data goes. */
export async function seed(world: World): Promise<Seed> {
  const org = world.team.administrator.organisationId;
  const names = [
    'employerId',
    'bandId',
    'roleId',
    'candidateId',
    'documentId',
    'factId',
    'attestationId',
    'editId',

    'batchId',
    'itemId',
    'entryId',
    'eventId',
    'otherId',
    'absorbedId',
    'mergeId',
    'decisionId',
  ];
  const ids: Record<string, string> = Object.fromEntries(names.map((name) => [name, v7()]));
  await seedRole(world, org, ids);
  await seedCandidate(world, org, ids);
  await seedWork(world, org, ids);
  await seedLookalikes(world, org, ids);
  await world.sql(
    `INSERT INTO skill_word_decisions (org_id, id, word, choice, skill_id, decided_at) VALUES ($1, $2, $3, 'alias', 'postgresql', now())`,
    [org, ids['decisionId'], `word ${ids['decisionId']}`],
  );
  const spareUserId = v7();
  await world.sql(`INSERT INTO users (id, email, name, created_at) VALUES ($1, $2, 'Spare person', now())`, [
    spareUserId,
    `spare.${spareUserId}@example.org`,
  ]);
  await world.sql(
    `INSERT INTO memberships (org_id, user_id, access_level, created_at) VALUES ($1, $2, 'recruiter', now())`,
    [org, spareUserId],
  );
  return {
    ids: {
      ...ids,
      oneId: ids['candidateId'] ?? '',
      userId: spareUserId,
      sessionId: v7(),
      number: '1',
      country: 'US',
    },
    spareUserId,
  };
}
