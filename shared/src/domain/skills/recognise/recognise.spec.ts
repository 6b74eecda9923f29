import { describe, expect, it } from '@jest/globals';
import { laterSentences } from './later-sentences.fixture.js';
import { plainSentences, trapSentences, type MarkedSentence } from './marked-sentences.fixture.js';
import { recogniseSkills } from './recognise.js';

function found(text: string): Set<string> {
  return new Set(recogniseSkills(text).map(({ skillId, negated }) => (negated ? `!${skillId}` : skillId)));
}

function measure(sentences: readonly MarkedSentence[]) {
  let hit = 0;
  let wrong = 0;
  let missed = 0;
  const faults: string[] = [];
  for (const [text, marked] of sentences) {
    const truth = new Set(marked.split(' ').filter((id) => id !== ''));
    const seen = found(text);
    const extra = [...seen].filter((id) => !truth.has(id));
    const absent = [...truth].filter((id) => !seen.has(id));
    hit += seen.size - extra.length;
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length > 0)
      faults.push(`${text}  +[${extra.join(' ')}] -[${absent.join(' ')}]`);
  }
  return { precision: hit / (hit + wrong), recall: hit / (hit + missed), wrong, faults };
}

describe('recogniseSkills on the hand-marked sentences', () => {
  it('has 200 sentences, half of them traps', () => {
    expect([plainSentences.length, trapSentences.length]).toEqual([100, 100]);
  });

  it.each([
    ['200 sentences', [...plainSentences, ...trapSentences]],
    ['65 later sentences', laterSentences],
  ])('reaches precision and recall of 0.95 on %s', (name, sentences) => {
    const { precision, recall, faults } = measure(sentences);
    process.stdout.write(
      `skills in ${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${faults.join('\n')}\n`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
