import { parseArgs } from 'node:util';
import { type Split, splits } from './cv-accuracy/generate/types.js';
import { type MadeCv, makeSet, readSet, writeSet } from './cv-accuracy/make-set.js';
import { compare, type Compared } from './cv-accuracy/measure/compare.js';
import { Reader } from './cv-accuracy/measure/read-cv.js';
import { failuresOf, tableOf } from './cv-accuracy/measure/tally.js';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    profiles: { type: 'string', default: '260' },
    candidates: { type: 'string' },
    split: { type: 'string', default: 'testing' },
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

function chosenSet(): AsyncGenerator<MadeCv> {
  if (values.read !== undefined) return readSet(values.read, wanted);
  if (!isSplit(values.split)) throw new Error(`--split is one of ${splits.join(', ')}`);
  return makeSet(Number(values.candidates ?? values.profiles), values.split, wanted);
}

async function measure(set: AsyncIterable<MadeCv>): Promise<Compared[]> {
  const reader = await Reader.start();
  const compared: Compared[] = [];
  try {
    for await (const { truth, bytes } of set) {
      const { extraction, fault } = await reader.read(truth.file, bytes, asOf);
      compared.push(compare(truth, extraction, fault));
    }
  } finally {
    await reader.stop();
  }
  return compared;
}

if (values.write !== undefined) {
  console.log(`${await writeSet(values.write, chosenSet())} CVs written to ${values.write}`);
} else {
  const compared = await measure(chosenSet());
  if (values.failures) console.log(failuresOf(compared));
  console.log(tableOf('Own layouts', compared));
}
