import { describe, expect, it } from '@jest/globals';
import { findUnknownSkillWords } from './unknown-words.js';

const words = (text: string) => findUnknownSkillWords(text).map(({ word }) => word);

describe('findUnknownSkillWords', () => {
  it.each<[string, string[]]>([
    ['Python, Quuxlang, SQL', ['Quuxlang']],
    ['Databases: PostgreSQL, FrobDB; Tools: Git | Zorptool', ['FrobDB', 'Zorptool']],
    ['• Java (advanced)\n• BlubFramework 3\n• Docker – 4/5', ['BlubFramework 3']],
    ['Python (expert), good, 5 years, advanced', []],
    ['Quux, quux, QUUX', ['Quux']],
    ['I have worked with many customers over the years. They liked it.', []],
    ['Skills:\n', []],
    ['Skills: C#, .NET, ASP.NET, C++, F#, Node.js, C/C++, A/B testing', []],
    ['... .Quux, - Zorp.', ['.Quux', 'Zorp']],
    ['see https://example.org/quux, me@example.org', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the text', () => {
    const text = 'Other: Python , Flumbo (two years), SQL';
    for (const { word, start, end } of findUnknownSkillWords(text)) expect(text.slice(start, end)).toBe(word);
    expect(words(text)).toEqual(['Flumbo']);
  });
});
