import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BatchId,
  type CandidateId,
  candidateLaneContract,
  candidatesContract,
  intakeContract,
  mergesContract,
  undoContract,
  type UndoProgress,
} from '@portolan/shared/contract';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { type Actor, World } from '../../../testing/world.js';

let world: World;
let recruiter: Actor;
beforeAll(async () => {
  world = await World.start();
  recruiter = world.team.recruiter;
});
afterAll(() => world.stop());

interface Cv {
  readonly name: string;
  readonly email: string;
  readonly headline?: string;
  readonly company?: string;
  readonly skill?: string;
}

let made = 0;
const cv = ({ name, email, headline, company, skill }: Cv) => {
  made += 1;
  return {
    name: `cv-${made}.json`,
    content: JSON.stringify({
      basics: { name, email, label: headline ?? 'Developer', summary: `Summary number ${made}` },
      work: [{ name: company ?? 'Acme', position: 'Developer', startDate: '2018-01', endDate: '2020-01' }],
      skills: [{ name: skill ?? 'PostgreSQL' }],
    }),
  };
};

async function settled(batchId: BatchId) {
  for (;;) {
    const view = await world.ok(recruiter, intakeContract.get, { params: { batchId } });
    if (view.status === 'done') return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Takes CVs in; whoever looks like a candidate of `known` is taken for that one, others for somebody new. */
async function intake(cvs: readonly Cv[], known: readonly CandidateId[] = []) {
  const { id } = await world.ok(recruiter, intakeContract.create, {}, { files: cvs.map(cv) });
  for (const item of (await settled(id)).items) {
    if (item.status !== 'proposal') continue;
    const same = item.lookalikes.find((one) => known.includes(one.candidateId));
    await world.ok(recruiter, intakeContract.decide, {
      params: { batchId: id, itemId: item.id },
      body: same ? { choice: 'same-person', candidateId: same.candidateId } : { choice: 'new-person' },
    });
  }
  const { items } = await world.ok(recruiter, intakeContract.get, { params: { batchId: id } });
  return { id, candidates: items.map((item) => item.candidate?.id as CandidateId) };
}

const preview = (batchId: BatchId) => world.ok(recruiter, undoContract.preview, { params: { batchId } });
async function undo(batchId: BatchId, body: object = {}): Promise<UndoProgress> {
  await world.ok(recruiter, undoContract.start, { params: { batchId }, body });
  for (;;) {
    const { progress } = await preview(batchId);
    if (progress?.finishedAt) return progress;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const view = (candidateId: CandidateId) =>
  world.call(recruiter, candidatesContract.get, { params: { candidateId } });
const attest = (candidateId: CandidateId) =>
  world.ok(recruiter, candidatesContract.attest, {
    params: { candidateId },
    body: { type: 'skill', skillId: 'java', level: 3, saidBy: 'the candidate' },
  });

const tables = ['candidate_facts', 'candidate_rows', 'candidate_documents', 'candidate_expectations'];
/** Every row of every candidate, without version and updated_at. */
async function everything() {
  const found: Record<string, string[]> = {};
  for (const table of ['candidates', ...tables]) {
    const rows = await world.sql<{ row: string }>(
      `SELECT (to_jsonb(t) - 'version' - 'updated_at')::text AS row FROM ${table} t ORDER BY 1`,
    );
    found[table] = rows.map(({ row }) => row);
  }
  return found;
}

/** A row of a table that speaks of a candidate, as an import writes it. */
async function addRow(batchId: BatchId, candidateId: CandidateId, headline: string): Promise<void> {
  await world.sql(
    `INSERT INTO candidate_rows (org_id, id, candidate_id, batch_id, item_id, row_number, sha256, profile, recorded_at)
     SELECT $1, $2, $3, $4, i.id, 2, '\\x00', $5, now() FROM batch_items i WHERE i.batch_id = $4 LIMIT 1`,
    [recruiter.organisationId, v7(), candidateId, batchId, JSON.stringify({ headline })],
  );
}

describe('taking an intake back', () => {
  it('removes who came with it, and gives back to others what they were', async () => {
    const { candidates } = await intake([
      { name: 'Olga Finch', email: 'olga@mail.example', headline: 'Clerk' },
    ]);
    const olga = candidates[0] as CandidateId;
    const before = await everything();
    const batch = await intake(
      [
        { name: 'Olga Finch', email: 'olga@mail.example', headline: 'Engineer', skill: 'Docker' },
        { name: 'Otto Finch', email: 'otto@mail.example' },
      ],
      [olga],
    );
    const seen = await preview(batch.id);
    expect(seen).toMatchObject({ createdCount: 1, updatedCount: 1, touchedCount: 0, progress: null });
    expect(seen.changed[0]?.candidate).toEqual({ id: olga, name: 'Olga Finch' });
    expect(seen.changed[0]?.fields).toContainEqual({ field: 'headline', now: ['Engineer'], then: ['Clerk'] });
    expect(await undo(batch.id)).toMatchObject({
      total: 2,
      removed: 1,
      restored: 1,
      kept: 0,
      startedBy: recruiter.name,
    });
    expect(await everything()).toEqual(before);
    const { events } = await world.ok(recruiter, candidatesContract.history, {
      params: { candidateId: olga },
    });
    expect(events[0]).toMatchObject({ action: 'candidate.batch-undone', by: recruiter.name });
    const twice = await world.call(recruiter, undoContract.start, {
      params: { batchId: batch.id },
      body: {},
    });
    expect(twice.status).toBe(409);
  });

  it('keeps people whom somebody has spoken about since, unless told otherwise', async () => {
    const batch = await intake([
      { name: 'Ada One', email: 'ada1@mail.example' },
      { name: 'Bea Two', email: 'bea2@mail.example' },
      { name: 'Cid Three', email: 'cid3@mail.example' },
    ]);
    const [ada, bea, cid] = batch.candidates as [CandidateId, CandidateId, CandidateId];
    await attest(ada);
    await attest(bea);
    const { touched } = await preview(batch.id);
    const because = new Map(touched.map((each) => [each.candidate.id, each.because]));
    expect([because.size, because.get(ada), because.get(bea)]).toEqual([2, ['heard'], ['heard']]);
    expect(await undo(batch.id, { exceptions: [bea] })).toMatchObject({ removed: 2, restored: 0, kept: 1 });
    expect([(await view(ada)).status, (await view(bea)).status, (await view(cid)).status]).toEqual([
      200, 404, 404,
    ]);
    expect((await view(ada)).body.fields.name?.value).toBe('Ada One');
  });

  it('asks about what was edited, entered beside the facts, met again or merged since', async () => {
    const batch = await intake([
      { name: 'Edi Ted', email: 'edi@mail.example' },
      { name: 'Lane Walker', email: 'lane@mail.example' },
      { name: 'Later Comer', email: 'later@mail.example' },
      { name: 'Mer Ged', email: 'mer@mail.example' },
    ]);
    const [edited, lane, later, merged] = batch.candidates;
    const { body } = await view(edited as CandidateId);
    await world.ok(
      recruiter,
      candidatesContract.editField,
      { params: { candidateId: edited }, body: { field: 'headline', value: 'Captain' } },
      { ifMatch: body.version },
    );
    await world.ok(recruiter, candidateLaneContract.answerAuthorisation, {
      params: { candidateId: lane, country: 'US' },
      body: { authorised: 'yes', needsSponsorship: 'no', saidBy: 'the candidate' },
    });
    const other = await intake(
      [{ name: 'Later Comer', email: 'later@mail.example' }],
      [later as CandidateId],
    );
    const { id: kept } = await world.ok(recruiter, candidatesContract.create, { body: { name: 'Mer Ged' } });
    const [one, two] = [await view(kept), await view(merged as CandidateId)];
    await world.ok(
      recruiter,
      mergesContract.merge,
      { params: { candidateId: kept }, body: { mergedId: merged, mergedVersion: two.body.version } },
      { ifMatch: one.body.version },
    );
    const { touched } = await preview(batch.id);
    const because = new Map(touched.map((each) => [each.candidate.id, each.because]));
    expect(because.get(edited as CandidateId)).toEqual(['edited']);
    expect(because.get(lane as CandidateId)).toEqual(['lane']);
    expect(because.get(later as CandidateId)).toEqual(['later-intake']);
    // The name is that of the record that stands for both.
    expect(touched.filter((each) => each.because.includes('merged'))).toHaveLength(1);
    expect(await undo(batch.id, { touched: 'take-back' })).toMatchObject({
      removed: 3,
      restored: 1,
      kept: 0,
    });
    // What the later intake said of them stays.
    expect((await view(later as CandidateId)).status).toBe(200);
    expect((await view(kept)).body.fields.emails).toEqual([]);
    expect((await view(merged as CandidateId)).status).toBe(404);
    await undo(other.id);
    expect((await view(later as CandidateId)).body.fields.name).toBeNull();
  });

  it('returns rows of tables and the pay they brought, and leaves what a person said of another field', async () => {
    const { candidates } = await intake([{ name: 'Row Land', email: 'row@mail.example', headline: 'Clerk' }]);
    const row = candidates[0] as CandidateId;
    const before = await everything();
    const batch = await intake([{ name: 'Nobody Else', email: 'else@mail.example' }]);
    await addRow(batch.id, row, 'From a row');
    await world.sql(
      `INSERT INTO candidate_expectations (org_id, candidate_id, amount, currency, period, said_by, recorded_at)
       SELECT org_id, candidate_id, 1000, 'EUR', 'month', 'people.csv, row 2', recorded_at FROM candidate_rows WHERE candidate_id = $1`,
      [row],
    );
    const { fields } = (await view(row)).body;
    expect(fields.headline?.value).toBe('From a row');
    const seen = await preview(batch.id);
    expect(seen.changed[0]?.fields).toEqual([{ field: 'headline', now: ['From a row'], then: ['Clerk'] }]);
    expect(await undo(batch.id)).toMatchObject({ removed: 1, restored: 1 });
    expect(await everything()).toEqual(before);
  });
});

const people = ['a', 'b', 'c', 'd'];
const someCv = fc.record({
  who: fc.constantFrom(...people),
  headline: fc.constantFrom('Clerk', 'Engineer', 'Captain'),
  company: fc.constantFrom('Acme', 'Beta', 'Gamma'),
  skill: fc.constantFrom('PostgreSQL', 'Docker', 'Java'),
});
const someBatch = fc.uniqueArray(someCv, { selector: ({ who }) => who, minLength: 1, maxLength: 3 });

it('any batches over any candidates, taken back from the last to the first, leave every row as it was', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(someBatch, { minLength: 2, maxLength: 4 }), async (batches) => {
      run += 1;
      const known = new Map<string, CandidateId>();
      const states: { id: BatchId; before: Awaited<ReturnType<typeof everything>> }[] = [];
      for (const cvs of batches) {
        const before = await everything();
        const mails = cvs.map((one) => ({
          ...one,
          name: `Pat ${one.who}`,
          email: `${one.who}.${run}@mail.example`,
        }));
        const { id, candidates } = await intake(mails, [...known.values()]);
        for (const [i, one] of mails.entries()) known.set(one.who, candidates[i] as CandidateId);
        states.push({ id, before });
      }
      for (const { id, before } of states.reverse()) {
        await undo(id, { touched: 'take-back' });
        expect(await everything()).toEqual(before);
      }
    }),
    { numRuns: 5 },
  );
}, 180_000);
