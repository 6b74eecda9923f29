import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chromium } from './chromium.js';
import { writeCv } from './generate/cv.js';
import { countries } from './generate/person.js';
import { languageOf, makeProfile, type Profile } from './generate/profile.js';
import { truthOf } from './generate/truth.js';
import { languages, type Language, type Split, type Truth } from './generate/types.js';
import { documents, layoutNames, pages } from './layouts/index.js';

export interface MadeCv {
  readonly truth: Truth;
  readonly bytes: Uint8Array;
}

/** One profile in one language through one layout; `seed` chooses among ways to write the same. */
export async function renderCv(
  chromium: Chromium,
  profile: Profile,
  language: Language,
  layout: string,
  seed: number,
): Promise<MadeCv> {
  const cv = writeCv(profile, language, seed);
  const asPage = pages[layout];
  const asWritten = documents[layout];
  const file = `${String(profile.id).padStart(4, '0')}-${layout}-${language}.${asWritten?.ending ?? 'pdf'}`;
  const truth = truthOf(profile, cv, file, layout);
  if (asPage) return { truth, bytes: await chromium.print(asPage(cv)) };
  if (asWritten) return { truth, bytes: await asWritten.write(cv) };
  throw new Error(`There is no layout ${layout}`);
}

/** Every third CV in the language of its country, the others through all eight in turn. */
function languageFor(profile: Profile): Language {
  const { id, person } = profile;
  if (id % 3 === 0) return languageOf(person.country.code);
  return languages[(id + Math.floor(id / languages.length)) % languages.length] ?? 'en';
}

/** Turned by one after every round of the countries, so that each country meets each layout. */
const layoutFor = (id: number) =>
  layoutNames[(id + Math.floor(id / countries.length)) % layoutNames.length] ?? 'classic';

/** `count` CVs of a split, one profile each, over all layouts, countries and languages. */
export async function* makeSet(
  count: number,
  split: Split,
  wanted: (cv: { layout: string; language: string }) => boolean,
): AsyncGenerator<MadeCv> {
  const chromium = await Chromium.start();
  try {
    for (let id = 0; id < count; id += 1) {
      const profile = makeProfile(id, split);
      const [layout, language] = [layoutFor(id), languageFor(profile)];
      if (wanted({ layout, language })) yield await renderCv(chromium, profile, language, layout, id);
    }
  } finally {
    await chromium.stop();
  }
}

export async function writeSet(folder: string, set: AsyncIterable<MadeCv>): Promise<number> {
  await mkdir(folder, { recursive: true });
  const truths: Truth[] = [];
  for await (const { truth, bytes } of set) {
    await writeFile(join(folder, truth.file), bytes);
    truths.push(truth);
  }
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truths, null, 1));
  return truths.length;
}

export async function* readSet(
  folder: string,
  wanted: (cv: { layout: string; language: string }) => boolean,
): AsyncGenerator<MadeCv> {
  const truths = JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')) as Truth[];
  for (const truth of truths.filter(wanted)) {
    yield { truth, bytes: new Uint8Array(await readFile(join(folder, truth.file))) };
  }
}
