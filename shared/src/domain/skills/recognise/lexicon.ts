import AhoCorasick from 'modern-ahocorasick';
import { decoys } from '../data/decoys.js';
import { type Skill } from '../skill.js';
import { skillGraph } from '../taxonomy.js';
import { plainWord } from './plain-text.js';

/** A spelling of a skill; a decoy has none. */
export interface Entry {
  readonly spelling: string;
  readonly skill: Skill | null;
}

export interface Lexicon {
  /** Every occurrence of every spelling, overlaps included; ends exclusive. */
  find(text: string): { readonly start: number; readonly end: number; readonly entry: Entry }[];
}

let built: Lexicon | undefined;

/** Built on first use: about 5,000 spellings. */
export function lexicon(): Lexicon {
  built ??= buildLexicon();
  return built;
}

function buildLexicon(): Lexicon {
  const entries = new Map<string, Entry>();
  for (const phrase of decoys) entries.set(plainWord(phrase), { spelling: plainWord(phrase), skill: null });
  for (const skill of skillGraph.all) {
    for (const written of skill.heading ? skill.aliases : [skill.name, ...skill.aliases]) {
      const spelling = plainWord(written);
      entries.set(spelling, { spelling, skill });
    }
  }
  const automaton = new AhoCorasick<Entry>(
    [...entries].map(([pattern, entry]) => ({ pattern, data: entry })),
  );
  return {
    find: (text) =>
      automaton.search(text).flatMap(({ start, end, data }) => (data ? [{ start, end, entry: data }] : [])),
  };
}
