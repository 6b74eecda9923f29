import { describe, expect, it } from '@jest/globals';
import { candidateColumns } from './columns.js';
import { columnWords } from './data/column-words.js';
import { knownExports } from './data/known-exports.js';
import { attestedWords, payHistoryWords, personalWords, processWords } from './data/left-out-words.js';
import { headerKey } from './header-key.js';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const lists: [string, string[]][] = [
  ...candidateColumns.map((target): [string, string[]] => [target, words(columnWords[target])]),
  ['personal', words(personalWords)],
  ['pay history', words(payHistoryWords)],
  ['attested', words(attestedWords)],
  ['process', words(processWords)],
];

describe('words of headers', () => {
  it('are written as headers are compared', () => {
    const wrong = lists.flatMap(([, list]) => list.filter((word) => headerKey(word) !== word));
    expect(wrong).toEqual([]);
  });

  it('mean one thing each', () => {
    const owners = new Map<string, Set<string>>();
    for (const [name, list] of lists)
      for (const word of list) owners.set(word, (owners.get(word) ?? new Set()).add(name));
    const shared = [...owners].filter(([, names]) => names.size > 1).map(([word, names]) => [word, ...names]);
    expect(shared).toEqual([]);
  });

  it.each(knownExports.map((known) => [known.name, known] as const))(
    '%s: told by enough headers',
    (_name, known) => {
      const signs = words(known.signs);
      expect(signs.filter((sign) => headerKey(sign) !== sign)).toEqual([]);
      expect(new Set(signs).size).toBeGreaterThanOrEqual(known.least);
      expect(Object.keys(known.meanings).filter((key) => headerKey(key) !== key)).toEqual([]);
    },
  );
});
