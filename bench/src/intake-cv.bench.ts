import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type * as PdfReader from '../../server/src/features/intake/readers/pdf-reader.js';
import type * as Pool from '../../server/src/features/intake/readers/reader-pool.js';
import { type MadeFile, makeCvs } from './support/cv-making.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    files: { type: 'string', default: '200' },
    candidates: { type: 'string' },
  },
});
const asOf = '2026-11-21';
const seed = 20261121;
const megabyte = 1024 * 1024;
const readers = new URL('../../server/dist/features/intake/readers/', import.meta.url);

const built = async <T>(file: string): Promise<T> => (await import(new URL(file, readers).href)) as T;

interface Line {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly ok: boolean;
}

interface Run {
  readonly perSecond: number;
  readonly peakRss: number;
}

async function timed(files: readonly MadeFile[], work: () => Promise<unknown>): Promise<Run> {
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  return { perSecond: files.length / seconds, peakRss: Math.max(peak, process.memoryUsage().rss) / megabyte };
}

const { ReaderPool } = await built<typeof Pool>('reader-pool.js');
const pool = new ReaderPool();

/** Whether the name and all five jobs were found. */
async function isWhole(file: MadeFile): Promise<boolean> {
  const outcome = await pool.read({ name: file.name, bytes: file.content, asOf });
  const found = outcome.ok ? outcome.value.people[0]?.extraction : undefined;
  return found !== undefined && found.name !== null && found.jobs.length === 5;
}

/** The product: worker threads, screening, layout, every field, as the intake runs it. */
async function whole(files: readonly MadeFile[]): Promise<Run & { partial: number }> {
  let partial = 0;
  const run = await timed(files, () =>
    Promise.all(files.map(async (file) => (partial += (await isWhole(file)) ? 0 : 1))),
  );
  return { ...run, partial };
}

/** The baseline in the same run: the text of the PDFs alone, one thread, no fields. */
async function textAlone(files: readonly MadeFile[]): Promise<Run> {
  const { readPdf } = await built<typeof PdfReader>('pdf-reader.js');
  for (const file of files.slice(0, 4)) await readPdf(file.content);
  return timed(files, async () => {
    for (const file of files) await readPdf(file.content);
  });
}

function line(metric: string, value: number, unit: string, target: string, ok: boolean): Line {
  return { metric, value: Math.round(value * 10) / 10, unit, target, ok };
}

function print(lines: readonly Line[], count: number): void {
  if (values.json) {
    for (const one of lines) console.log(JSON.stringify({ bench: 'intake-cv', ...one }));
    return;
  }
  console.log(
    `intake-cv: ${count} generated CVs (half PDF, half DOCX, two pages, five jobs), ${availableParallelism()} cores, Node ${process.version}`,
  );
  console.table(Object.fromEntries(lines.map(({ metric, ...rest }) => [metric, rest])));
}

const files = await makeCvs(Number(values.candidates ?? values.files), seed);
const pdfs = files.filter((file) => file.name.endsWith('.pdf'));
// Threads are started and warm before anything is counted.
await whole(files.slice(0, 24));
const all = await whole(files);
const onlyPdf = await whole(pdfs);
await pool.close();
const bare = await textAlone(pdfs);
const lines = [
  line('CVs read with all fields', all.perSecond, 'CVs/s', '≥ 15', all.perSecond >= 15),
  line('PDFs alone', onlyPdf.perSecond, 'CVs/s', '', true),
  line('baseline: text of PDFs, one thread', bare.perSecond, 'CVs/s', '', true),
  line('PDFs with all fields against the baseline', onlyPdf.perSecond / bare.perSecond, '×', '', true),
  line(
    'peak RSS',
    Math.max(all.peakRss, onlyPdf.peakRss),
    'MB',
    '≤ 600',
    Math.max(all.peakRss, onlyPdf.peakRss) <= 600,
  ),
  line('CVs whose name or five jobs were not all found', all.partial, 'CVs', '0', all.partial === 0),
];
print(lines, files.length);
process.exit(lines.every((one) => one.ok) ? 0 : 1);
