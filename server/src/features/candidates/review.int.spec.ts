import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  candidatesContract,
  DocumentId,
  type FactId,
  intakeContract,
  reviewContract,
} from '@portolan/shared/contract';
import { v7 } from 'uuid';
import { World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const text = 'Ana Kovac\nTelefon 089 123456\nZagreb\nana@example.org\n';
const recruiter = () => world.team.recruiter;
let candidateId: string;
let documentId: DocumentId;
const params = () => ({ candidateId });
const documentParams = () => ({ candidateId, documentId });
const view = () => world.ok(recruiter(), candidatesContract.get, { params: params() });
const queue = (query: object = {}) =>
  world.ok(recruiter(), reviewContract.queue, { query: { limit: 200, ...query } });
const queued = async () => (await queue()).items.find((item) => item.id === candidateId);

async function put(field: string, value: unknown, words: string, confidence: number): Promise<string> {
  const id = v7();
  const start = text.indexOf(words);
  await world.sql(
    `INSERT INTO candidate_facts (org_id, id, candidate_id, field, value, source, document_id, span_start, span_end, spans,
       quote, confidence, recorded_at)
     VALUES ($1, $2, $3, $4, $5, 'document', $6, $7, $8, $9, $10, $11, now())`,
    [
      recruiter().organisationId,
      id,
      candidateId,
      field,
      JSON.stringify(value),
      documentId,
      start,
      start + words.length,
      JSON.stringify([[start, start + words.length]]),
      words,
      confidence,
    ],
  );
  return id;
}

/** Somebody whose phone, place and name were read, the phone and the place without being sure. */
beforeEach(async () => {
  const body = { name: 'to be taken away' };
  ({ id: candidateId } = await world.ok(recruiter(), candidatesContract.create, { body }));
  documentId = DocumentId.parse(v7());
  const org = recruiter().organisationId;
  await world.sql(`DELETE FROM candidate_facts WHERE candidate_id = $1`, [candidateId]);
  await world.sql(
    `INSERT INTO candidate_documents (org_id, id, candidate_id, file_name, media_type, sha256, byte_count, content, text, reading, received_at)
     VALUES ($1, $2, $3, 'cv.txt', 'text/plain', $4, 10, 'x', $5, 'low', now())`,
    [org, documentId, candidateId, createHash('sha256').update(documentId).digest(), text],
  );
  await put('name', 'Ana Kovac', 'Ana Kovac', 0.9);
  await put('phone', { e164: null, raw: '089 123456' }, '089 123456', 0.4);
  await put('place', { city: 'Zagreb', region: null, country: 'HR' }, 'Zagreb', 0.5);
  await edit({ field: 'headline', value: 'Developer' });
});

async function edit(body: object) {
  return world.call(
    recruiter(),
    candidatesContract.editField,
    { params: params(), body },
    { ifMatch: (await view()).version },
  );
}
const factsOf = async (field: 'phone' | 'place') => {
  const { fields } = await view();
  const known = field === 'phone' ? fields.phones[0] : fields.place;
  return known?.facts.map((fact) => fact.id) ?? [];
};
async function decide(
  choice: 'confirm' | 'remove',
  values: readonly (readonly FactId[])[],
  ifMatch?: number,
) {
  return world.call(
    recruiter(),
    reviewContract.decide,
    { params: params(), body: { choice, values } },
    { ifMatch: ifMatch ?? (await view()).version },
  );
}

describe('the queue', () => {
  it('holds who has unsure values or was hard to read, and says how many', async () => {
    expect(await queued()).toMatchObject({ name: 'Ana Kovac', reviewCount: 2, reading: 'low' });
    const listed = await world.ok(recruiter(), candidatesContract.list, { query: { review: 'open' } });
    const { toReview } = await world.ok(recruiter(), candidatesContract.facets, { query: {} });
    const { total } = await queue();
    expect([listed.total, toReview]).toEqual([total, total]);
  });

  it('goes on after a candidate, in the order they came', async () => {
    const { items, total } = await queue();
    const ids = items.map((item) => item.id);
    expect(ids).toEqual([...ids].sort());
    const rest = await queue({ after: ids[0] });
    expect([rest.items.length, rest.total]).toEqual([items.length - 1, total]);
  });

  it('can be narrowed to what one intake brought', async () => {
    const batchId = v7();
    const org = recruiter().organisationId;
    await world.sql(
      `INSERT INTO batches (org_id, id, status, created_at, finished_at) VALUES ($1, $2, 'done', now(), now())`,
      [org, batchId],
    );
    await world.sql(`UPDATE candidate_documents SET batch_id = $2 WHERE id = $1`, [documentId, batchId]);
    expect((await queue({ batch: batchId })).items.map((item) => item.id)).toEqual([candidateId]);
    expect((await queue({ batch: v7() })).total).toBe(0);
  });

  it('lets go of who is settled: values confirmed or taken away, the document read by a person', async () => {
    await decide('confirm', [await factsOf('phone')]);
    await decide('remove', [await factsOf('place')]);
    expect(await queued()).toMatchObject({ reviewCount: 0, reading: 'low' });
    await world.ok(recruiter(), reviewContract.check, { params: documentParams() });
    expect(await queued()).toBeUndefined();
    expect((await view()).documents[0]).toMatchObject({ reading: 'low', checkedBy: recruiter().name });
    await world.ok(recruiter(), reviewContract.uncheck, { params: documentParams() });
    expect(await queued()).toMatchObject({ reading: 'low' });
  });
});

describe('a decision', () => {
  it('is a fact by a person with the same value and place, and can be undone', async () => {
    const before = await view();
    const { body } = await decide('confirm', [await factsOf('phone')]);
    const phone = (await view()).fields.phones[0];
    expect(phone).toMatchObject({ value: { raw: '089 123456' }, confidence: 1 });
    expect(phone?.facts).toHaveLength(1);
    expect(phone?.facts[0]).toMatchObject({
      id: body.factIds[0],
      source: 'person',
      documentId,
      quote: '089 123456',
      spans: before.fields.phones[0]?.facts[0]?.spans,
      recordedBy: recruiter().name,
    });
    const undone = { ...params(), factId: body.factIds[0] ?? '' };
    await world.ok(recruiter(), candidatesContract.undoFact, { params: undone });
    expect((await view()).fields).toEqual(before.fields);
    expect(await queued()).toMatchObject({ reviewCount: 2 });
  });

  it('takes several values at once', async () => {
    const { body } = await decide('confirm', [await factsOf('phone'), await factsOf('place')]);
    expect(body.factIds).toHaveLength(2);
    expect(await queued()).toMatchObject({ reviewCount: 0 });
  });

  it('shrinks the count behind the file of its intake', async () => {
    const [batchId, itemId] = [v7(), v7()];
    const org = recruiter().organisationId;
    await world.sql(
      `INSERT INTO batches (org_id, id, status, created_at, finished_at) VALUES ($1, $2, 'done', now(), now())`,
      [org, batchId],
    );
    await world.sql(
      `INSERT INTO batch_items (org_id, id, batch_id, position, file_name, byte_count, status, candidate_id, field_count, review_count)
       VALUES ($1, $2, $3, 0, 'cv.txt', 10, 'created', $4, 3, 2)`,
      [org, itemId, batchId, candidateId],
    );
    const left = async () =>
      (await world.ok(recruiter(), intakeContract.get, { params: { batchId } })).items[0]?.reviewCount;
    expect(await left()).toBe(2);
    await decide('confirm', [await factsOf('phone')]);
    expect(await left()).toBe(1);
  });

  it('takes a value away for good: the same words in a newer document do not bring it back', async () => {
    await decide('remove', [await factsOf('phone')]);
    await put('phone', { e164: null, raw: '089 123456' }, '089 123456', 0.4);
    expect((await view()).fields.phones).toEqual([]);
  });

  it('is noted in the history without the value', async () => {
    await decide('confirm', [await factsOf('phone')]);
    const { events } = await world.ok(recruiter(), candidatesContract.history, { params: params() });
    const found = events.find((event) => event.action === 'candidate.value-confirmed');
    expect(found?.detail).toMatchObject({ field: 'phone' });
    expect(JSON.stringify(events)).not.toContain('089');
  });

  it('outlives the document, without its place', async () => {
    await decide('confirm', [await factsOf('phone')]);
    await world.sql(`DELETE FROM candidate_documents WHERE id = $1`, [documentId]);
    const { phones } = (await view()).fields;
    expect(phones[0]?.facts[0]).toMatchObject({ source: 'person', documentId: null, spans: [] });
    expect(phones[0]?.value.raw).toBe('089 123456');
  });

  it.each<[string, () => Promise<{ status: number }>, number]>([
    ['an older version', async () => decide('confirm', [await factsOf('phone')], 0), 412],
    ['facts that are not there', () => decide('confirm', [[v7() as FactId]]), 409],
    [
      'facts of different fields as one value',
      async () => decide('confirm', [[...(await factsOf('phone')), ...(await factsOf('place'))]]),
      422,
    ],
    [
      'a value named twice',
      async () => decide('confirm', [await factsOf('phone'), await factsOf('phone')]),
      422,
    ],
  ])('refuses %s', async (_, run, status) => {
    expect((await run()).status).toBe(status);
    expect(await queued()).toMatchObject({ reviewCount: 2 });
  });

  it('refuses what was settled meanwhile', async () => {
    const facts = await factsOf('phone');
    await decide('confirm', [facts]);
    expect((await decide('confirm', [facts])).status).toBe(409);
  });
});

describe('a value taken from words of a document', () => {
  const at = (words: string) => ({
    documentId,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it('keeps their place', async () => {
    const body = { field: 'email', value: 'ana@example.org', from: at('ana@example.org') };
    expect((await edit(body)).status).toBe(201);
    const email = (await view()).fields.emails[0];
    expect(email?.facts[0]).toMatchObject({
      source: 'person',
      documentId,
      quote: 'ana@example.org',
      spans: [{ start: text.indexOf('ana@'), end: text.indexOf('ana@') + 15 }],
    });
  });

  it.each([
    ['beyond the end', () => ({ documentId, start: 0, end: 9999 })],
    ['in a document of nobody', () => ({ ...at('Ana'), documentId: v7() })],
  ])('refuses words %s', async (_, from) => {
    const reply = await edit({ field: 'name', value: 'Ana', from: from() });
    expect(reply.status).toBe(422);
  });
});
