import { describe, expect, it } from '@jest/globals';
import { createPageFinder, type PageRun } from './page-places.js';

const run = (text: string, top: number, page = 1): PageRun => ({
  page,
  text,
  left: 0.1,
  top,
  width: text.length * 0.01,
  height: 0.02,
});
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('finding words of the kept text on a page', () => {
  it('gives the part of the run they stand in', () => {
    const text = 'Ana Kovač\nana@example.org';
    const find = createPageFinder([run('Ana Kovač', 0.1), run('Mail: ana@example.org', 0.2)], text);
    const [box, ...rest] = find(spanOf(text, 'ana@example.org'));
    expect(rest).toEqual([]);
    expect(box).toMatchObject({ page: 1, top: 0.2, height: 0.02 });
    expect(box?.left).toBeCloseTo(0.16);
    expect(box?.width).toBeCloseTo(0.15);
  });

  it.each([
    ['over several runs and pages', ['Senior', 'Developer'], 'Senior Developer', 'Senior Developer', 2],
    ['letter-spaced on the page', ['S E N I O R'], 'Senior', 'Senior', 1],
    ['with a ligature on the page', ['Oﬃce'], 'Office', 'Office', 1],
    ['hyphenated at the end of a line', ['Engi-', 'neer'], 'Engineer', 'Engineer', 2],
    ['that are not on the page', ['Nothing here'], 'Somewhere', 'Somewhere', 0],
    ['of marks alone', ['–'], '– –', '–', 0],
  ])('%s', (_, runs, text, words, boxes) => {
    const find = createPageFinder(
      runs.map((each, i) => run(each, i / 10, i + 1)),
      text,
    );
    expect(find(spanOf(text, words))).toHaveLength(boxes);
  });

  it('tells equal words apart by their order', () => {
    const text = 'Developer at Quay\nDeveloper at Pier';
    const find = createPageFinder([run('Developer at Quay', 0.1), run('Developer at Pier', 0.5)], text);
    expect(find(spanOf(text, 'Developer'))[0]?.top).toBe(0.1);
    expect(find(spanOf(text, 'Developer', 5))[0]?.top).toBe(0.5);
  });

  it('takes the nearest where the page repeats what the text does not', () => {
    const text = `Ana\n${'work '.repeat(40)}\nDeveloper`;
    const header = run('Developer', 0.01);
    const find = createPageFinder(
      [header, run('Ana', 0.1), run('work '.repeat(40), 0.2), run('Developer', 0.9)],
      text,
    );
    expect(find(spanOf(text, 'Developer'))[0]?.top).toBe(0.9);
  });
});
