import { createReadStream, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type BatchView, type TableView } from '@portolan/shared/contract';
import { from as copyFrom } from 'pg-copy-streams';
import { skillsEach, writePeople } from './support/people-csv.js';
import { Product } from './support/product.js';
import { line, percentile, report } from './support/report.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    candidates: { type: 'string', default: '1000000' },
  },
});
const count = Number(values.candidates);
const seed = 20261121;
const leastPerSecond = 5000;
const mostMegabytes = 400;

const product = await Product.start({ isDurable: true });
const folder = await mkdtemp(join(tmpdir(), 'portolan-bench-'));
const file = join(folder, 'people.csv');
const seconds = (from: number) => (performance.now() - from) / 1000;
const each = (taken: number) => (taken / count) * 1_000_000;
const say = (text: string) => process.stderr.write(`${text}\n`);

let peak = 0;
/** Resident memory of the server now, in megabytes; the highest is kept. */
function watchMemory(): void {
  const resident =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${product.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  peak = Math.max(peak, resident);
}

/** Processor seconds that a process and those it ended have used (Linux: 100 ticks a second). */
function ticksOf(pid: number, isWithEnded: boolean): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  const own = (fields[11] ?? 0) + (fields[12] ?? 0);
  return (own + (isWithEnded ? (fields[13] ?? 0) + (fields[14] ?? 0) : 0)) / 100;
}

/** Processor seconds of the server and of PostgreSQL so far: on a busy machine they say more than the clock. */
async function processorSeconds(): Promise<{ server: number; postgres: number }> {
  const backend = await product.owner.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid`);
  const status = readFileSync(`/proc/${backend.rows[0]?.pid ?? 0}/status`, 'utf8');
  const parent = Number(/PPid:\s+(\d+)/.exec(status)?.[1] ?? 0);
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  const living = children.reduce((sum, pid) => sum + ticksOf(pid, false), 0);
  return { server: ticksOf(product.pid, false), postgres: ticksOf(parent, true) + living };
}

/** The file as a browser sends it, streamed. */
async function upload(): Promise<string> {
  const boundary = 'portolan-bench';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="people.csv"\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const call = request(`${product.url}/api/batches`, {
      method: 'POST',
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'x-portolan': '1',
        cookie: product.cookie,
      },
    });
    call.on('error', reject);
    call.on('response', (reply) => {
      let text = '';
      reply.on('data', (piece: Buffer) => (text += piece.toString()));
      reply.on('end', () =>
        reply.statusCode === 202
          ? resolve((JSON.parse(text) as { id: string }).id)
          : reject(new Error(`The upload answered ${reply.statusCode}: ${text}`)),
      );
    });
    call.write(head);
    const bytes = createReadStream(file);
    bytes.pipe(call, { end: false });
    bytes.on('end', () => call.end(`\r\n--${boundary}--\r\n`));
  });
}

interface Sample {
  readonly at: number;
  readonly rows: number;
}

/** Looks at the table until it is in that phase; how many rows were done when. */
async function follow(path: string, phase: string, rowsOf: (view: TableView) => number): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (;;) {
    const view = await product.get<TableView>(path);
    samples.push({ at: performance.now(), rows: rowsOf(view) });
    if (view.progress.phase === phase) return samples;
    if (view.progress.phase === 'fault') throw new Error('The table could not be read');
    // As often as the page does.
    await delay(1000);
  }
}

/** Rows a second between two shares of the rows. */
function rateBetween(samples: readonly Sample[], from: number, to: number): number {
  const at = (share: number) => samples.find(({ rows }) => rows >= count * share) ?? samples.at(-1);
  const [first, last] = [at(from), at(to)];
  return first === undefined || last === undefined || last.at === first.at
    ? Number.NaN
    : ((last.rows - first.rows) / (last.at - first.at)) * 1000;
}

/** The baseline: the same file into a table without keys, indexes or rules. */
async function bareCopy(): Promise<number> {
  await product.owner.query(
    `CREATE UNLOGGED TABLE bench_bare (name text, email text, phone text, city text, country text, title text, company text, start text, skills text)`,
  );
  const from = performance.now();
  await pipeline(
    createReadStream(file),
    product.owner.query(copyFrom(`COPY bench_bare FROM STDIN (FORMAT csv, HEADER)`)),
  );
  const took = seconds(from);
  await product.owner.query(`DROP TABLE bench_bare`);
  return count / took;
}

async function searchTime(): Promise<number> {
  const times: number[] = [];
  for (const q of ['okafor berlin', 'nguyen', 'data engineer leeds', 'ada.silva', 'kowalska pier']) {
    const from = performance.now();
    await product.get(`/candidates?q=${encodeURIComponent(q)}`);
    times.push(performance.now() - from);
  }
  return percentile(times, 0.95);
}

const watch = setInterval(watchMemory, 200);
try {
  const bytes = await writePeople(file, count, seed);
  say(`${count} rows, ${Math.round(bytes / 1024 / 1024)} MB`);
  const bare = await bareCopy();
  const uploading = performance.now();
  const batchId = await upload();
  const uploaded = seconds(uploading);
  say(`uploaded in ${uploaded.toFixed(1)} s`);
  const find = async () => (await product.get<BatchView>(`/batches/${batchId}`)).items[0];
  let item = await find();
  while (item?.table === null || item === undefined) {
    await delay(100);
    item = await find();
  }
  const path = `/batches/${batchId}/items/${item.id}/table`;
  const atCheck = await processorSeconds();
  const checking = performance.now();
  const checks = await follow(path, 'to-confirm', (view) => view.progress.rowsRead);
  const checked = seconds(checking);
  say(`checked in ${checked.toFixed(1)} s`);
  const atImport = await processorSeconds();
  const importing = performance.now();
  await product.post(`${path}/actions`, { action: 'import' });
  const imports = await follow(path, 'done', (view) => view.progress.rowsDone);
  const imported = seconds(importing);
  say(`imported in ${imported.toFixed(1)} s`);
  const atEnd = await processorSeconds();
  const stored = await product.owner.query<{ candidates: number; rows: number; skills: number }>(
    `SELECT (SELECT count(*)::int FROM candidates WHERE org_id = $1) AS candidates,
       (SELECT count(*)::int FROM candidate_rows WHERE org_id = $1) AS rows,
       (SELECT count(*)::int FROM candidates WHERE org_id = $1 AND cardinality(skill_ids) >= $2) AS skills`,
    [product.organisationId, skillsEach - 1],
  );
  const kept = stored.rows[0] ?? { candidates: 0, rows: 0, skills: 0 };
  const search = await searchTime();
  const whole = count / (checked + imported);
  const [first, last] = [rateBetween(imports, 0, 0.1), rateBetween(imports, 0.9, 1)];
  report(
    'intake-csv',
    `intake-csv: ${count} rows of ${skillsEach} skills, ${availableParallelism()} cores, Node ${process.version}`,
    [
      line('check and import', whole, 'rows/s', `≥ ${leastPerSecond}`, whole >= leastPerSecond),
      line('upload', bytes / 1024 / 1024 / uploaded, 'MB/s', '', true),
      line('check (dry run)', count / checked, 'rows/s', '', true),
      line(
        'check, last tenth against first',
        rateBetween(checks, 0.9, 1) / rateBetween(checks, 0, 0.1),
        '×',
        '',
        true,
      ),
      line('import', count / imported, 'rows/s', '', true),
      line('import, first tenth', first, 'rows/s', '', true),
      line('import, last tenth', last, 'rows/s', '', true),
      line('import, last tenth against first', last / first, '×', '≥ 0.8', last / first >= 0.8),
      line('baseline: raw COPY of the file', bare, 'rows/s', '', true),
      line('check and import against the baseline', whole / bare, '×', '', true),
      ...(['server', 'postgres'] as const).flatMap((who) => [
        line(`processor time of the check, ${who}`, each(atImport[who] - atCheck[who]), 'µs/row', '', true),
        line(`processor time of the import, ${who}`, each(atEnd[who] - atImport[who]), 'µs/row', '', true),
      ]),
      line('peak RSS of the server', peak, 'MB', `≤ ${mostMegabytes}`, peak <= mostMegabytes),
      line('candidates stored', kept.candidates, 'rows', `= ${count}`, kept.candidates === count),
      line('rows of provenance', kept.rows, 'rows', `= ${count}`, kept.rows === count),
      line('with all their skills', kept.skills, 'rows', `= ${count}`, kept.skills === count),
      line('search afterwards, p95 of five', search, 'ms', '', true),
    ],
    values.json,
  );
} finally {
  clearInterval(watch);
  await rm(folder, { recursive: true, force: true });
  await product.stop();
}
