import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BatchView, candidatesContract, intakeContract } from '@portolan/shared/contract';
import { cvDocx, cvJson, cvPdf, cvText, type CvProfile } from '../../testing/cv-files.js';
import { type Actor, World } from '../../testing/world.js';
import { bombDocx, doctypeDocx, encryptedPdf, scannedPdf } from '../../testing/hostile-files.js';

let world: World;
let recruiter: Actor;
beforeAll(async () => {
  // Whether this machine has Tesseract must not matter.
  world = await World.start({ PORTOLAN_OCR: 'off' });
  recruiter = world.team.recruiter;
});
afterAll(() => world.stop());

interface Sent {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Takes files in and waits until every one is settled. */
async function intake(files: readonly Sent[], actor = recruiter): Promise<BatchView> {
  const { id } = await world.ok(actor, intakeContract.create, {}, { files });
  return settled(id, actor);
}

async function settled(batchId: string, actor = recruiter): Promise<BatchView> {
  for (;;) {
    const view = await world.ok(actor, intakeContract.get, { params: { batchId } });
    if (view.status === 'done') return view;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The candidate that one file becomes. */
async function takenIn(file: Sent): Promise<string> {
  const view = await intake([file]);
  return view.items[0]?.candidate?.id ?? '';
}

const statuses = (view: BatchView) => view.items.map((item) => [item.fileName, item.status]);
const candidateCount = async () =>
  (
    await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM candidates WHERE org_id = $1`, [
      recruiter.organisationId,
    ])
  )[0]?.n ?? 0;

let made = 0;
/** Somebody nobody has met: contacts of their own each time. */
function person(name: string, changes: Partial<CvProfile> = {}): CvProfile {
  made += 1;
  return {
    name,
    headline: 'Back-end developer',
    email: `person.${made}@mail.example`,
    phone: `+44 7911 1${String(23000 + made)}`,
    place: 'Leeds, United Kingdom',
    jobs: [
      {
        title: 'Back-end Developer',
        company: 'Harbour Freight Ltd',
        start: 'Mar 2019',
        end: 'Present',
        points: ['Built REST APIs in Java with PostgreSQL', 'Ran services on Kubernetes'],
      },
      {
        title: 'Developer',
        company: 'Quay Systems GmbH',
        start: 'Jun 2015',
        end: 'Feb 2019',
        points: ['Python and Docker'],
      },
    ],
    education: [
      { school: 'University of Leeds', degree: 'BSc Computer Science', start: '2012', end: '2015' },
    ],
    skills: ['Java', 'PostgreSQL', 'Kubernetes', 'Blorptronics'],
    languages: ['English (native)', 'German (B2)'],
    ...changes,
  };
}

describe('twelve files in four formats, one broken, one twice', () => {
  it('end as ten candidates, one unchanged and one that is kept and says why', async () => {
    const names = [
      'Ada North',
      'Bo South',
      'Cy East',
      'Di West',
      'Ed Hill',
      'Flo Lake',
      'Gus Wood',
      'Hal Moor',
      'Ida Fell',
      'Jo Dale',
    ];
    const people = names.map((name) => person(name));
    const [a, b, c, d, e, f, g, h, i, j] = people as [CvProfile, ...CvProfile[]] & Record<number, CvProfile>;
    const pdf = await cvPdf(a);
    const files: Sent[] = [
      { name: 'ada.pdf', content: pdf },
      { name: 'bo.pdf', content: await cvPdf(b as CvProfile) },
      { name: 'cy.pdf', content: await cvPdf(c as CvProfile) },
      { name: 'di.docx', content: await cvDocx(d as CvProfile) },
      { name: 'ed.docx', content: await cvDocx(e as CvProfile) },
      { name: 'flo.docx', content: await cvDocx(f as CvProfile) },
      { name: 'gus.txt', content: cvText(g as CvProfile) },
      { name: 'hal.txt', content: cvText(h as CvProfile) },
      { name: 'ida.json', content: cvJson(i as CvProfile) },
      { name: 'jo.json', content: cvJson(j as CvProfile) },
      { name: 'broken.pdf', content: pdf.subarray(0, 900) },
      { name: 'ada again.pdf', content: pdf },
    ];
    const view = await intake(files);

    expect(statuses(view)).toEqual([
      ...files.slice(0, 10).map((file) => [file.name, 'created']),
      ['broken.pdf', 'unreadable'],
      ['ada again.pdf', 'unchanged'],
    ]);
    expect(view.items.slice(0, 10).map((item) => item.candidate?.name)).toEqual(names);
    expect(view.items[10]?.fault?.detail).toMatch(/damaged/);
    expect(view.items[11]?.candidate?.id).toBe(view.items[0]?.candidate?.id);
    expect(view.counts).toMatchObject({ created: 10, unchanged: 1, unreadable: 1, fault: 0, waiting: 0 });

    const before = await candidateCount();
    const again = await intake(files.slice(0, 10));
    expect(again.counts).toMatchObject({ created: 0, unchanged: 10 });
    expect(await candidateCount()).toBe(before);
  });

  const formats = [
    ['pdf', cvPdf],
    ['docx', cvDocx],
    ['txt', (cv: CvProfile) => Promise.resolve(cvText(cv))],
    ['json', (cv: CvProfile) => Promise.resolve(cvJson(cv))],
  ] as const;

  it.each(formats)('a %s shows the same person on the candidate page', async (ending, make) => {
    const cv = person('Karla Maria Brook');
    const candidateId = await takenIn({ name: `karla.${ending}`, content: await make(cv) });
    const page = await world.ok(recruiter, candidatesContract.get, { params: { candidateId } });
    const { fields } = page;
    expect(fields.name?.value).toBe('Karla Maria Brook');
    expect(fields.emails.map((field) => field.value)).toEqual([cv.email]);
    expect(fields.phones.map((field) => field.value.e164)).toEqual([cv.phone.replaceAll(' ', '')]);
    expect(fields.place?.value).toMatchObject({ city: 'Leeds', country: 'GB' });
    expect(fields.jobs.map(({ value }) => [value.title, value.company, value.start, value.end])).toEqual([
      ['Back-end Developer', 'Harbour Freight Ltd', '2019-03', 'present'],
      ['Developer', 'Quay Systems GmbH', '2015-06', '2019-02'],
    ]);
    expect(fields.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['en', 6],
      ['de', 4],
    ]);
    expect(page.experience.months).toBeGreaterThan(60);
    expect(page.skills.map((skill) => skill.skillId)).toEqual(
      expect.arrayContaining(['java', 'postgresql', 'kubernetes']),
    );
  });

  it.each(formats)('a %s is kept as text in which every field has its place', async (ending, make) => {
    const cv = person('Petra Anna Wells');
    const candidateId = await takenIn({ name: `petra.${ending}`, content: await make(cv) });
    const { fields, documents } = await world.ok(recruiter, candidatesContract.get, {
      params: { candidateId },
    });
    const [document] = documents;
    const params = { candidateId, documentId: document?.id ?? '' };
    const { text } = await world.ok(recruiter, candidatesContract.documentText, { params });
    const quoted = [...fields.emails, ...fields.jobs].map(({ facts }) => {
      const [span] = facts.flatMap((fact) => fact.spans);
      return text.slice(span?.start, span?.end);
    });
    expect(quoted).toEqual([cv.email, 'Back-end Developer', 'Developer']);
  });

  it('collects the skill words that nobody knows', async () => {
    await intake([{ name: 'words.txt', content: cvText(person('Wanda Reed')) }]);
    const words = await world.sql<{ word: string }>(
      `SELECT word FROM unknown_skill_words WHERE org_id = $1`,
      [recruiter.organisationId],
    );
    expect(words.map((row) => row.word)).toContain('blorptronics');
  });
});

describe('somebody who may be there already', () => {
  it('is a proposal, and nothing is merged before somebody says so', async () => {
    const cv = person('Pia Stone');
    const first = await intake([{ name: 'pia.txt', content: cvText(cv) }]);
    const pia = first.items[0]?.candidate?.id;
    const newer = cvText({ ...cv, headline: 'Lead developer' });
    const before = await candidateCount();

    const second = await intake([{ name: 'pia 2026.txt', content: newer }]);
    const item = second.items[0];
    expect(item).toMatchObject({
      status: 'proposal',
      candidate: null,
      lookalikes: [{ candidateId: pia, name: 'Pia Stone', because: ['email', 'phone'] }],
    });
    expect(await candidateCount()).toBe(before);

    const params = { batchId: second.id, itemId: item?.id ?? '' };
    const wrong = await world.call(recruiter, intakeContract.decide, {
      params,
      body: { choice: 'same-person', candidateId: second.id },
    });
    expect(wrong.status).toBe(422);
    const decided = await world.ok(recruiter, intakeContract.decide, {
      params,
      body: { choice: 'same-person', candidateId: pia },
    });
    expect(decided).toMatchObject({ status: 'updated', candidate: { id: pia } });
    expect(await candidateCount()).toBe(before);
    const page = await world.ok(recruiter, candidatesContract.get, { params: { candidateId: pia ?? '' } });
    expect(page.documents).toHaveLength(2);
    expect(page.fields.headline?.value).toBe('Lead developer');

    const late = await world.call(recruiter, intakeContract.decide, { params, body: { choice: 'discard' } });
    expect(late.status).toBe(409);
  });

  it('can be somebody new, or set aside', async () => {
    const cv = person('Rolf Park');
    await intake([{ name: 'rolf.txt', content: cvText(cv) }]);
    const before = await candidateCount();
    const twins = await intake([
      { name: 'robert.txt', content: cvText({ ...cv, name: 'Robert Park' }) },
      { name: 'rita.txt', content: cvText({ ...cv, name: 'Rita Park' }) },
    ]);
    const [robert, rita] = twins.items.map((item) => ({ batchId: twins.id, itemId: item.id }));
    const taken = await world.ok(recruiter, intakeContract.decide, {
      params: robert ?? {},
      body: { choice: 'new-person' },
    });
    const left = await world.ok(recruiter, intakeContract.decide, {
      params: rita ?? {},
      body: { choice: 'discard' },
    });
    expect([taken.status, taken.candidate?.name, left.status]).toEqual([
      'created',
      'Robert Park',
      'discarded',
    ]);
    expect(await candidateCount()).toBe(before + 1);
  });
});

describe('files that mean harm or are not what they say', () => {
  it('are refused one by one, and the good one among them is taken', async () => {
    const files: [Sent, string][] = [
      [{ name: 'bomb.docx', content: bombDocx() }, 'hostile'],
      [{ name: 'entities.docx', content: doctypeDocx() }, 'hostile'],
      [{ name: 'locked.pdf', content: await encryptedPdf() }, 'encrypted'],
      [{ name: 'scan.pdf', content: await scannedPdf() }, 'scan-ocr-off'],
      [{ name: 'picture.pdf', content: Buffer.from('89504e470d0a1a0a0000', 'hex') }, 'mismatch'],
      [{ name: 'sheet.txt', content: await cvDocx(person('Nobody Here')) }, 'mismatch'],
      [{ name: 'program.exe', content: 'MZ' }, 'unsupported'],
      [{ name: 'empty.txt', content: '' }, 'empty'],
      [{ name: 'list.json', content: '{"a": 1}' }, 'mismatch'],
      [{ name: 'half.json', content: '{"basics": ' }, 'damaged'],
    ];
    const good = { name: 'good.txt', content: cvText(person('Gwen Frost')).replace('Java', 'Ja\u0000va') };
    const view = await intake([...files.map(([file]) => file), good]);
    expect(view.items.map((item) => [item.fileName, item.fault?.code ?? item.status])).toEqual([
      ...files.map(([file, code]) => [file.name, code]),
      ['good.txt', 'created'],
    ]);
    for (const item of view.items.slice(0, -1)) expect(item.fault?.detail.length).toBeGreaterThan(20);
  });

  it('are cut at the limit and say so', async () => {
    const view = await intake([{ name: 'huge.txt', content: Buffer.alloc(21 * 1024 * 1024, 'a ') }]);
    expect(view.items[0]).toMatchObject({ status: 'fault', fault: { code: 'too-large' } });
  });

  it('leave nothing behind when the upload breaks off', async () => {
    const before = await world.sql(`SELECT id FROM batches`);
    const boundary = 'cut';
    const body = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf`;
    const reply = await fetch(`${world.url}/api/batches`, {
      method: 'POST',
      headers: {
        cookie: recruiter.cookie,
        'x-portolan': '1',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body,
    });
    expect(reply.status).toBe(400);
    expect(await world.sql(`SELECT id FROM batches`)).toHaveLength(before.length);
    const none = await world.call(recruiter, intakeContract.create, {}, { files: [] });
    expect(none.status).toBe(400);
  });
});

describe('an intake as a whole', () => {
  it('tells its progress as events', async () => {
    const { id } = await world.ok(
      recruiter,
      intakeContract.create,
      {},
      { files: [{ name: 'event.txt', content: cvText(person('Eve Nash')) }] },
    );
    await settled(id);
    const { text, headers } = await world.call(recruiter, intakeContract.events, { params: { batchId: id } });
    expect(headers.get('content-type')).toContain('text/event-stream');
    const events = text.split('\n\n').map((one) => one.split('\n')[0]);
    expect(events).toEqual(expect.arrayContaining(['event: item', 'event: done']));
    expect(text).toContain('Eve Nash');
  });

  it('is listed, the newest first, page by page', async () => {
    const first = await world.ok(recruiter, intakeContract.list, { query: { limit: 2 } });
    expect(first.items).toHaveLength(2);
    expect(first.items[0]?.createdBy).toBe(recruiter.name);
    const next = await world.ok(recruiter, intakeContract.list, {
      query: { limit: 2, cursor: first.next ?? '' },
    });
    const ids = [...first.items, ...next.items].map((batch) => batch.id);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(first.total).toBeGreaterThan(4);
  });
});
