import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BatchView, candidatesContract, intakeContract, tableContract } from '@portolan/shared/contract';
import { endlessLine, hostileFiles, wideTable } from '../../testing/hostile-files.js';
import { type Actor, World } from '../../testing/index.js';
import { askedDuring, p95, peakDuring, residentMegabytes } from '../../testing/watch.js';

const gigabyte = 1024 * 1024 * 1024;
const boundary = 'portolan-fault';
let world: World;
let staff: Actor;
beforeAll(async () => {
  world = await World.start({ PORTOLAN_OCR: 'off' });
  staff = world.team.recruiter;
});
afterAll(() => world.stop());

const cvOf = (name: string) =>
  `${name} North\n${name.toLowerCase()}.north@mail.example\n\nExperience\nEngineer, Acme GmbH\n2019 - 2021\nBuilt things in Java\n`;

interface Part {
  readonly name: string;
  readonly pieces: Iterable<Buffer> | AsyncIterable<Buffer>;
}

/** Sends files piece by piece; none stands whole in memory here either. Undefined when the server hung up. */
function upload(parts: readonly Part[]): Promise<{ status: number; body: string } | undefined> {
  return new Promise((resolve) => {
    const sending = request(`${world.url}/api/batches`, {
      method: 'POST',
      headers: {
        cookie: staff.cookie,
        'x-portolan': '1',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    sending.once('response', (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sending.once('error', () => resolve(undefined));
    void send(parts, sending);
  });
}

async function send(parts: readonly Part[], sending: ReturnType<typeof request>): Promise<void> {
  const put = async (piece: Buffer | string) => {
    if (!sending.write(piece) && !sending.destroyed)
      await new Promise((resolve) => {
        sending.once('drain', resolve);
        sending.once('close', resolve);
      });
  };
  for (const part of parts) {
    await put(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${part.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    );
    for await (const piece of part.pieces) {
      if (sending.destroyed) return;
      await put(piece);
    }
    await put('\r\n');
  }
  sending.end(`--${boundary}--\r\n`);
}

/** As fast as a network brings it (about 100 MB/s): a sender that takes a processor for itself would be measured too. */
async function* overTheNetwork(pieces: Iterable<Buffer>): AsyncGenerator<Buffer> {
  let sent = 0;
  for (const piece of pieces) {
    yield piece;
    sent += 1;
    if (sent % 8 === 0) await sleep(5);
  }
}

async function* slowly(content: string): AsyncGenerator<Buffer> {
  for (const byte of Buffer.from(content)) {
    await sleep(40);
    yield Buffer.from([byte]);
  }
}

async function settled(batchId: string): Promise<BatchView> {
  for (;;) {
    const view = await world.ok(staff, intakeContract.get, { params: { batchId } });
    if (view.status === 'done' || view.status === 'to-confirm') return view;
    await sleep(200);
  }
}

async function taken(parts: readonly Part[]): Promise<BatchView> {
  const reply = await upload(parts);
  if (reply?.status !== 202) throw new Error(`Answered ${reply?.status}: ${reply?.body}`);
  return settled((JSON.parse(reply.body) as { id: string }).id);
}

const whole = (name: string, content: Buffer | string): Part => ({ name, pieces: [Buffer.from(content)] });
const outcomes = (view: BatchView) =>
  new Map(view.items.map(({ fileName, status, fault }) => [fileName, fault?.code ?? status]));
/** What somebody else does meanwhile. */
const others = () => world.ok(staff, candidatesContract.list, { query: { limit: 50 } });

describe('a flood of files made to do harm', () => {
  it('ends as faults that name each file, without much memory, and others hardly notice', async () => {
    const hostile = await hostileFiles();
    const good = Array.from({ length: 12 }, (_, index) =>
      whole(`good-${index}.txt`, cvOf(`Ada${'abcdefghijkl'[index]}`)),
    );
    // The threads that read files are at work before anything is measured.
    await taken(good.slice(0, 6));
    const url = `${world.url}/api/candidates?limit=50`;
    const alone = () => askedDuring(url, staff.cookie, () => sleep(4000)).then(p95);
    const aloneBefore = await alone();
    const before = residentMegabytes(world.pid);

    let views: readonly BatchView[] = [];
    let meanwhile: readonly number[] = [];
    const flood = async () => {
      views = await Promise.all([
        taken([...hostile.map(({ name, content }) => whole(name, content)), ...good.slice(6)]),
        taken([
          { name: 'huge.pdf', pieces: overTheNetwork(endlessLine(gigabyte * 0.9)) },
          whole('after.txt', cvOf('Noor')),
        ]),
        taken([{ name: 'slow.txt', pieces: slowly(cvOf('Grace')) }]),
      ]);
    };
    const peak = await peakDuring(world.pid, async () => {
      meanwhile = await askedDuring(url, staff.cookie, flood);
    });

    // The slower of the two: the machine may have other work of its own.
    const quiet = Math.max(aloneBefore, await alone());
    const ratio = p95(meanwhile) / quiet;

    const [files, huge, slow] = views.map(outcomes);
    for (const { name, fault } of hostile)
      expect([name, [fault].flat()]).toEqual([name, expect.arrayContaining([files?.get(name)])]);
    for (const one of good.slice(6)) expect(files?.get(one.name)).toBe('created');
    expect([...(huge ?? [])]).toEqual([
      ['huge.pdf', 'too-large'],
      ['after.txt', 'created'],
    ]);
    expect([...(slow ?? [])]).toEqual([['slow.txt', 'created']]);
    expect(meanwhile.length).toBeGreaterThan(50);
    console.info(
      `memory +${(peak - before).toFixed(0)} MB; others ${quiet.toFixed(1)} ms alone, ${ratio.toFixed(2)} times that meanwhile`,
    );
    expect(peak - before).toBeLessThan(150);
    expect(ratio).toBeLessThan(2);
  });

  it('a whole gigabyte at once is refused, and leaves nothing', async () => {
    const count = async () =>
      (await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM batches`))[0]?.n;
    const before = await count();
    const reply = await upload([{ name: 'line.csv', pieces: endlessLine(gigabyte + 64 * 1024 * 1024) }]);
    expect(reply === undefined || reply.status === 413).toBe(true);
    for (let waits = 0; (await count()) !== before && waits < 50; waits += 1) await sleep(100);
    expect(await count()).toBe(before);
    expect((await others()).items.length).toBeGreaterThan(0);
  });

  it('a table of ten thousand columns is a fault of its file', async () => {
    const view = await taken([whole('wide.csv', wideTable())]);
    expect(view.items).toMatchObject([{ fileName: 'wide.csv', status: 'fault' }]);
    expect(view.items[0]?.fault?.detail).toMatch(/columns/);
  });

  it('a line without an end is a fault of its table, told with its row', async () => {
    const view = await taken([{ name: 'line.csv', pieces: endlessLine(200 * 1024 * 1024) }]);
    const [item] = view.items;
    if (item === undefined) throw new Error('nothing came in');
    const params = { batchId: view.id, itemId: item.id };
    const { items } = await world.ok(staff, tableContract.faults, { params });
    expect(items).toMatchObject([{ row: 2, faults: [{ reason: expect.any(String) }] }]);
  });
});
