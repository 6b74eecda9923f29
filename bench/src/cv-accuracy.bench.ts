import { parseArgs } from 'node:util';
import { type Split, splits } from './cv-accuracy/generate/types.js';
import { type MadeCv, makeSet, readSet, writeSet } from './cv-accuracy/make-set.js';
import { compare, type Compared } from './cv-accuracy/measure/compare.js';
import { groupLines, headlines, parityLines, parityPoints } from './cv-accuracy/measure/lines.js';
import { measureParity, type ParityCell, parityTable } from './cv-accuracy/measure/parity.js';
import { Reader } from './cv-accuracy/measure/read-cv.js';
import { publishedSamples } from './cv-accuracy/measure/samples.js';
import { failuresOf, lowQuality, tableOf } from './cv-accuracy/measure/tally.js';
import { report } from './support/report.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    profiles: { type: 'string', default: '520' },
    candidates: { type: 'string' },
    split: { type: 'string', default: 'testing' },
    /** Profiles of the parity measure; each is 48 CVs. */
    parity: { type: 'string', default: '4' },
    write: { type: 'string' },
    read: { type: 'string' },
    failures: { type: 'boolean', default: false },
    layout: { type: 'string' },
    language: { type: 'string' },
  },
});
const asOf = '2026-11-21';

const wanted = (cv: { layout: string; language: string }) =>
  (values.layout === undefined || values.layout === cv.layout) &&
  (values.language === undefined || values.language === cv.language);

const isSplit = (text: string): text is Split => splits.some((one) => one === text);
if (!isSplit(values.split)) throw new Error(`--split is one of ${splits.join(', ')}`);
const split = values.split;

function chosenSet(): AsyncGenerator<MadeCv> {
  if (values.read !== undefined) return readSet(values.read, wanted);
  return makeSet(Number(values.candidates ?? values.profiles), split, wanted);
}

async function measure(
  reader: Reader,
  set: AsyncIterable<MadeCv> | Iterable<MadeCv>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for await (const { truth, bytes } of set) {
    const { extraction, fault } = await reader.read(truth.file, bytes, asOf);
    compared.push(compare(truth, extraction, fault));
  }
  return compared;
}

interface Measured {
  readonly own: readonly Compared[];
  readonly samples: readonly Compared[];
  readonly parity: readonly ParityCell[];
}

/** A folder that was asked for is read alone. */
async function measureAll(): Promise<Measured> {
  const reader = await Reader.start();
  try {
    const own = await measure(reader, chosenSet());
    if (values.read !== undefined) return { own, samples: [], parity: [] };
    const samples = await measure(reader, publishedSamples(asOf));
    const profiles = Number(values.parity);
    const parity = await measureParity({ reader, profiles, split, asOf, lowBelow: lowQuality });
    return { own, samples, parity };
  } finally {
    await reader.stop();
  }
}

function print({ own, samples, parity }: Measured): boolean {
  const held = [
    ...(own.length > 0 ? headlines('own layouts', own) : []),
    ...(samples.length > 0 ? headlines('published samples', samples) : []),
    ...parityLines(parity),
  ];
  const groups = [...groupLines('own layouts', own), ...groupLines('published samples', samples)];
  if (!values.json) {
    if (values.failures) console.log(failuresOf([...own, ...samples]));
    console.log(tableOf(`Own layouts (${split})`, own));
    if (samples.length > 0) console.log(tableOf('Published samples', samples));
    else if (values.read === undefined) console.log('Published samples: skipped: no shared data\n');
    if (parity.length > 0) console.log(parityTable(parity, parityPoints));
  }
  const lines = values.json ? [...held, ...groups] : held;
  report(
    'cv-accuracy',
    'cv-accuracy: CVs of known people, read as the intake reads them',
    lines,
    values.json,
  );
  return held.every((one) => one.ok);
}

if (values.write !== undefined) {
  console.log(`${await writeSet(values.write, chosenSet())} CVs written to ${values.write}`);
} else {
  process.exitCode = print(await measureAll()) ? 0 : 1;
}
