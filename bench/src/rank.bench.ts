import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type Employer, type Ranking, type Role } from '@portolan/shared/contract';
import { backendDeveloperTemplate, type Requirement } from '@portolan/shared/domain/matching';
import { Product } from './support/product.js';
import { BareLoop, inSql, type Placed, reference } from './support/rank-baselines.js';
import {
  frequentSkills,
  type MadeCandidate,
  makeCandidates,
  plainRole,
  storeCandidates,
} from './support/rank-data.js';
import { seeded } from './support/random.js';
import { type Line, line, percentile, report } from './support/report.js';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, candidates: { type: 'string', default: '100000' } },
});
const count = Number(values.candidates);
const seed = 20261121;
const rounds = 7;
/** Milliseconds for 100,000 candidates; more or fewer get their share. */
const targets = { plain: (600 * count) / 100_000, template: (3000 * count) / 100_000 };

const say = (text: string) => process.stderr.write(`${text}\n`);

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

async function median(work: () => unknown, times = rounds): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < times; round += 1) all.push((await timed(work)).ms);
  return percentile(all, 0.5);
}

/** How long another request waits while rankings run one after another. */
async function waitMeanwhile(
  product: Product,
  ranking: () => Promise<unknown>,
): Promise<{ idle: number; busy: number }> {
  const ask = async () =>
    (await timed(() => fetch(`${product.url}/api/health/live`).then((r) => r.text()))).ms;
  const idle: number[] = [];
  for (let i = 0; i < 60; i += 1) idle.push(await ask());
  const busy: number[] = [];
  let running = true;
  const rankings = (async () => {
    for (let round = 0; round < 3; round += 1) await ranking();
    running = false;
  })();
  while (running) busy.push(await ask());
  await rankings;
  return { idle: percentile(idle, 0.95), busy: percentile(busy, 0.95) };
}

function agree(name: string, rows: Ranking['rows'], expected: readonly Placed[]): void {
  const got = rows.map(({ candidateId, evidencedSum, potentialSum }) =>
    [candidateId, evidencedSum, potentialSum].join(),
  );
  const want = expected.map(({ id, evidenced, potential }) => [id, evidenced, potential].join());
  if (got.join('\n') !== want.join('\n')) throw new Error(`${name}: the ranking is not the reference's`);
}

async function measure(
  name: 'plain' | 'template',
  role: readonly Requirement[],
  made: readonly MadeCandidate[],
  product: Product,
  roleId: string,
): Promise<Line[]> {
  const rank = () => product.post<Ranking>(`/roles/${roleId}/ranking`, { requirements: role, limit: 50 });
  const expected = reference(role, made);
  const checksum = expected.reduce((sum, { evidenced }) => sum + evidenced, 0);
  agree(name, (await rank()).rows, expected);
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) all.push((await timed(rank)).ms);
  const http = percentile(all, 0.5);

  const sql = await timed(() => inSql(product.owner, product.organisationId, role));
  if (sql.value !== checksum)
    throw new Error(`${name}: the SQL baseline tells ${sql.value}, not ${checksum}`);
  const sqlMs = Math.min(sql.ms, await median(() => inSql(product.owner, product.organisationId, role), 3));

  const bare = new BareLoop(made);
  if (bare.run(role) !== checksum) throw new Error(`${name}: the bare loop does not tell ${checksum}`);
  const bareMs = await median(() => bare.run(role));

  const limit = targets[name];
  const waits = await waitMeanwhile(product, rank);
  return [
    line(`${name}: answer over HTTP, median`, http, 'ms', `at most ${limit} ms`, http <= limit),
    line(`${name}: answer over HTTP, slowest of ${rounds}`, Math.max(...all), 'ms', 'told', true),
    line(`${name}: frozen SQL statement`, sqlMs, 'ms', 'baseline', true),
    line(`${name}: product ÷ frozen SQL`, http / sqlMs, '×', 'told', true),
    line(`${name}: bare typed loop, rows in memory`, bareMs, 'ms', 'baseline', true),
    line(`${name}: product ÷ bare loop`, http / bareMs, '×', 'told: an index in memory comes later', true),
    line(`${name}: other requests p95, idle`, waits.idle, 'ms', 'told', true),
    line(`${name}: other requests p95 meanwhile`, waits.busy, 'ms', 'at most 100 ms', waits.busy <= 100),
  ];
}

async function main(): Promise<void> {
  const random = seeded(seed);
  const skills = frequentSkills(random);
  const made = makeCandidates(count, skills, random);
  say('Starting the product on a throwaway database');
  const product = await Product.start();
  try {
    say(`Storing ${count} candidates with 12 skills each`);
    await storeCandidates(product.owner, product.organisationId, made);
    const employer = await product.post<Employer>('/employers', { name: 'Bench', country: 'US' });
    const role = await product.post<Role>('/roles', {
      employerId: employer.id,
      title: 'Bench role',
      occupationCode: '15-1252',
      level: 'senior',
      country: 'US',
      openings: 1,
      sponsorship: 'yes',
    });
    const lines: Line[] = [];
    for (const [name, wanted] of [
      ['plain', plainRole(skills)],
      ['template', backendDeveloperTemplate],
    ] as const) {
      say(`Ranking by the ${name} role`);
      lines.push(...(await measure(name, wanted, made, product, role.id)));
    }
    const headline = `rank · ${count} candidates, 12 skills of 600 each, through the SQL feed · ${availableParallelism()} cores, Node ${process.version}`;
    report('rank', headline, lines, values.json);
    process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await product.stop();
  }
}

await main();
