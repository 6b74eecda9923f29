import { describe, expect, it } from '@jest/globals';
import { type MergePreview, type RoleId } from '@portolan/shared/contract';
import { choiceRows, openQuestions, requestOf, startOf, valueRows } from './model.js';
import { idOf, preview } from './sample.fixture.js';

const text = (_: string, value: unknown) => String(value);
const choices = choiceRows(preview, text);
const values = valueRows(preview, text);

describe('what is asked', () => {
  it('is one value of each field that differs, and levels attested differently', () => {
    expect(choices.map(({ key }) => key)).toEqual(['name', 'headline', 'skill:go']);
  });

  it('is nothing where both say the same', () => {
    expect(choiceRows({ ...preview, merged: preview.kept }, text)).toEqual([]);
  });

  it('starts with the newest, and with a person before a document', () => {
    expect(startOf(choices).chosen).toMatchObject({ name: 'merged', headline: 'kept' });
  });

  it('shows equal values of a list once, with both records', () => {
    expect(values.map(({ text: shown, sides }) => [shown, sides])).toEqual([
      ['ana@example.org', ['kept', 'merged']],
      ['old@example.org', ['kept']],
    ]);
  });
});

describe('what is sent', () => {
  it('names the facts that were chosen, and all facts of what is left out', () => {
    const state = { ...startOf(choices), leftOut: ['email:ana@example.org'] };
    const request = requestOf(preview, state, choices, values);
    expect(request).toMatchObject({ mergedId: idOf(2), mergedVersion: 2 });
    expect(request.choose.slice(0, 2)).toEqual([idOf(20), idOf(11)]);
    expect(request.leaveOut).toEqual([idOf(12), idOf(22)]);
  });

  it('waits for an answer to each difference beside the profile', () => {
    const entry = { stage: 'proposed' as const, stageChangedAt: '2026-01-01T00:00:00Z', noteCount: 0 };
    const roleId = idOf(30) as RoleId;
    const asked: MergePreview = {
      ...preview,
      bothHaveMobilityFile: true,
      shortlists: [{ roleId, roleTitle: 'Lead', employerName: 'Acme', kept: entry, merged: entry }],
    };
    const start = startOf(choices);
    expect(openQuestions(asked, start)).toBe(2);
    const answered = { ...start, mobilityFile: 'kept' as const, shortlists: { [roleId]: 'merged' as const } };
    expect(openQuestions(asked, answered)).toBe(0);
    expect(requestOf(asked, answered, choices, values)).toMatchObject({
      mobilityFile: 'kept',
      shortlists: [{ roleId, from: 'merged' }],
    });
  });
});
