import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BatchView,
  candidatesContract,
  intakeContract,
  unreadableContract,
} from '@portolan/shared/contract';
import {
  climbingZip,
  encryptedPdf,
  nestedZip,
  picturePdf,
  scannedPdf,
  zipOf,
} from '../../testing/hostile-files.js';
import { type Actor, World } from '../../testing/index.js';
import { pngOf } from '../../testing/png-file.js';

const cvOf = (name: string) =>
  `${name} North\n${name}.north@mail.example\n\nExperience\nEngineer, Acme GmbH\n2019 - 2021\nBuilt things in Java\n`;

interface Dropped {
  readonly name: string;
  readonly content: Uint8Array | string;
}

async function taken(world: World, actor: Actor, files: readonly Dropped[]): Promise<BatchView> {
  const { id: batchId } = await world.ok(actor, intakeContract.create, {}, { files });
  for (;;) {
    const view = await world.ok(actor, intakeContract.get, { params: { batchId } });
    if (view.status === 'done') return view;
    await sleep(50);
  }
}

const outcomes = (view: BatchView) =>
  Object.fromEntries(view.items.map(({ fileName, status, fault }) => [fileName, fault?.code ?? status]));

describe('a CV that cannot be read', () => {
  let world: World;
  let staff: Actor;
  beforeAll(async () => {
    world = await World.start({ PORTOLAN_OCR: 'off' });
    staff = world.team.recruiter;
  });
  afterAll(() => world.stop());

  it('is kept with a fault that says what it is, and is no candidate', async () => {
    const view = await taken(world, staff, [
      { name: 'locked.pdf', content: await encryptedPdf() },
      { name: 'scan.pdf', content: await scannedPdf() },
      { name: 'cut.pdf', content: (await scannedPdf()).subarray(0, 300) },
      { name: 'invoice.txt', content: 'Invoice 4711\nTotal 12,50\nThank you for your order.' },
      { name: 'ada.txt', content: cvOf('Ada') },
    ]);
    expect(outcomes(view)).toEqual({
      'locked.pdf': 'encrypted',
      'scan.pdf': 'scan-ocr-off',
      'cut.pdf': 'damaged',
      'invoice.txt': 'no-cv',
      'ada.txt': 'created',
    });
    expect(view.counts).toMatchObject({ unreadable: 4, created: 1, fault: 0 });
    expect(view.items.filter(({ candidate }) => candidate !== null)).toHaveLength(1);
  });

  it('becomes a candidate when somebody says whose it is, with the file as its document', async () => {
    const content = await encryptedPdf();
    const view = await taken(world, staff, [{ name: 'Bewerbungen/locked two.pdf', content }]);
    const [item] = view.items;
    if (item === undefined) throw new Error('nothing came in');
    const params = { batchId: view.id, itemId: item.id };
    const file = await world.call(staff, unreadableContract.file, { params });
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="unread-[\w-]+\.pdf"$/);
    const named = await world.ok(staff, unreadableContract.name, {
      params,
      body: { name: 'Grace Hill', email: 'grace@mail.example' },
    });
    expect(named).toMatchObject({ status: 'created', candidate: { name: 'Grace Hill' } });
    const candidateId = named.candidate?.id;
    if (candidateId === undefined) throw new Error('no candidate');
    const page = await world.ok(staff, candidatesContract.get, { params: { candidateId } });
    expect(page.documents).toMatchObject([
      { fileName: 'locked two.pdf', mediaType: 'application/pdf', reading: 'low' },
    ]);
    expect(
      (await world.call(staff, unreadableContract.name, { params, body: { name: 'Again' } })).status,
    ).toBe(409);
    expect((await world.call(staff, unreadableContract.file, { params })).status).toBe(409);
  });

  it('goes with its file when it is set aside', async () => {
    const view = await taken(world, staff, [{ name: 'scan.pdf', content: await scannedPdf() }]);
    const params = { batchId: view.id, itemId: view.items[0]?.id };
    expect(await world.ok(staff, unreadableContract.setAside, { params })).toMatchObject({
      status: 'discarded',
    });
    const [left] = await world.sql<{ content: Buffer | null }>(
      `SELECT content FROM batch_items WHERE id = $1`,
      [params.itemId],
    );
    expect(left?.content).toBeNull();
  });

  it('names no empty name and no false address', async () => {
    const view = await taken(world, staff, [{ name: 'scan.pdf', content: await scannedPdf() }]);
    const params = { batchId: view.id, itemId: view.items[0]?.id };
    for (const body of [{ name: ' ' }, { name: 'Jo', email: 'nobody' }, { name: 'Jo', other: 1 }])
      expect((await world.call(staff, unreadableContract.name, { params, body })).status).toBe(400);
  });
});

describe('an archive of CVs', () => {
  let world: World;
  let staff: Actor;
  beforeAll(async () => {
    world = await World.start({ PORTOLAN_OCR: 'off' });
    staff = world.team.recruiter;
  });
  afterAll(() => world.stop());

  it('is taken apart into files of the same intake, each with an outcome of its own', async () => {
    const zip = zipOf([
      { name: 'CVs/ada.txt', content: Buffer.from(cvOf('Ada')) },
      { name: 'CVs/grace.md', content: Buffer.from(`# ${cvOf('Grace')}`) },
      { name: 'CVs/locked.pdf', content: await encryptedPdf() },
      { name: 'CVs/secret.txt', content: Buffer.from(cvOf('Secret')), flags: 1 },
      { name: 'CVs/more.zip', content: nestedZip(0) },
      { name: '.DS_Store', content: Buffer.from('junk') },
    ]);
    const view = await taken(world, staff, [
      { name: 'applications.zip', content: zip },
      { name: 'noor.txt', content: cvOf('Noor') },
    ]);
    expect(outcomes(view)).toEqual({
      'applications.zip': 'done',
      'noor.txt': 'created',
      'CVs/ada.txt': 'created',
      'CVs/grace.md': 'created',
      'CVs/locked.pdf': 'encrypted',
      'CVs/secret.txt': 'encrypted',
      'CVs/more.zip': 'unsupported',
    });
    expect(view.items.find(({ archive }) => archive !== null)?.archive).toEqual({
      taken: 5,
      leftOut: 1,
      leftOutNames: ['.DS_Store'],
    });
    const [pieces] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM batch_chunks`);
    expect(pieces?.n).toBe(0);
  });

  it('never gives names that climb', async () => {
    const view = await taken(world, staff, [{ name: '../../evil.zip', content: climbingZip(cvOf('Ada')) }]);
    expect(view.items.map(({ fileName }) => fileName)).toEqual([
      'evil.zip',
      'etc/cron.d/ada.txt',
      'Windows/grace.txt',
    ]);
  });
});

describe('an upload that says it is larger than what is taken', () => {
  it('is refused before it is sent', async () => {
    const world = await World.start();
    const refused = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sending = request(`${world.url}/api/batches`, {
        method: 'POST',
        headers: {
          cookie: world.team.recruiter.cookie,
          'x-portolan': '1',
          'content-type': 'multipart/form-data; boundary=large',
          'content-length': 2 ** 31,
        },
      });
      sending.once('response', (response) => {
        let body = '';
        response.on('data', (piece: Buffer) => (body += piece.toString()));
        response.once('end', () => {
          resolve({ status: response.statusCode, body });
          sending.destroy();
        });
      });
      sending.once('error', reject);
      sending.write('--large\r\n');
    });
    await world.stop();
    expect(refused.status).toBe(413);
    expect(refused.body).toContain('larger than 1 GB');
  });
});

describe('a scan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-ocr-'));
  let world: World;
  beforeAll(async () => {
    // Says what Tesseract would say of a sharp scan, once it has been given a picture in a format of Netpbm.
    const program = `#!${process.execPath}
const fs = require('node:fs');
if (process.argv[2] === '--list-langs') {
  console.log('List of available languages (3):\\neng\\ndeu\\nosd');
} else {
  const image = fs.readFileSync(0);
  const format = image.subarray(0, 2).toString();
  const args = process.argv.slice(2).join(' ');
  if (!/^P[456]$/.test(format) || args !== 'stdin stdout -l eng+deu --psm 1') process.exit(2);
  console.log(${JSON.stringify(cvOf('Scanned'))});
}
`;
    writeFileSync(join(folder, 'tesseract'), program);
    chmodSync(join(folder, 'tesseract'), 0o755);
    world = await World.start({ PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` });
  });
  afterAll(async () => {
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read with Tesseract where it is installed, and by a person first', async () => {
    const content = await picturePdf(pngOf(620, 877));
    const view = await taken(world, world.team.recruiter, [{ name: 'scan.pdf', content }]);
    expect(view.items).toMatchObject([{ status: 'created', candidate: { name: 'Scanned North' } }]);
    const candidateId = view.items[0]?.candidate?.id;
    const page = await world.ok(world.team.recruiter, candidatesContract.get, { params: { candidateId } });
    expect(page.documents).toMatchObject([{ reading: 'low' }]);
  });

  it('without a picture worth reading waits for a person', async () => {
    const view = await taken(world, world.team.recruiter, [
      { name: 'boxes.pdf', content: await scannedPdf() },
    ]);
    expect(view.items).toMatchObject([{ status: 'unreadable', fault: { code: 'scan-unread' } }]);
  });
});
