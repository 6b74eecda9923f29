import { describe, expect, it } from '@jest/globals';
import { type EditableField, FieldEdit } from '@portolan/shared/contract';
import { draftOf, e164Of, editOf, inputFaults } from './field-forms.js';

type Value = NonNullable<FieldEdit['value']>;
const values: readonly [EditableField, Value][] = [
  ['name', 'Ana Kovač'],
  ['headline', 'Engineer'],
  ['email', 'ana@example.org'],
  ['phone', { raw: '+49 30 901820', e164: '+4930901820' }],
  ['place', { city: 'Zagreb', region: null, country: 'HR' }],
  ['link', { url: 'https://example.org', kind: 'website' }],
  [
    'job',
    {
      title: 'Developer',
      company: null,
      start: '2019-01',
      end: 'present',
      place: null,
      description: 'Built things',
      occupationCode: '15-1252',
    },
  ],
  ['education', { degree: 'MSc', institution: 'FER', start: '2010', end: '2015' }],
  ['language', { code: 'de', name: 'German', level: 4, skillId: null }],
  ['certification', { name: 'CKA', skillId: 'cka', issued: '2022' }],
];

describe('the form of a field', () => {
  it.each(values)('gives %s back as it was', (field, value) => {
    const edit = editOf(field, draftOf(field, value), value, []);
    expect(edit.value).toEqual(value);
    expect(FieldEdit.parse(edit)).toEqual(edit);
  });

  it('starts empty', () => {
    expect(draftOf('place', undefined)).toEqual({ city: '', region: '', country: '' });
  });

  it('of another certificate does not keep the old skill', () => {
    const before = { name: 'CKA', skillId: 'cka', issued: null };
    expect(editOf('certification', { name: 'CKAD', issued: '' }, before, []).value).toMatchObject({
      skillId: null,
    });
  });

  it('adds the scheme to a link', () => {
    expect(editOf('link', { url: 'example.org/ana', kind: '' }, undefined, []).value).toMatchObject({
      url: 'https://example.org/ana',
    });
  });
});

describe('e164Of', () => {
  it.each([
    ['+49 (30) 901-820', '+4930901820'],
    ['0049 30 901820', '+4930901820'],
    ['030 901820', null],
    ['+1', null],
  ])('%s', (raw, e164) => expect(e164Of(raw)).toBe(e164));
});

it('puts a refusal at its input', () => {
  expect(
    inputFaults({ 'value.end': 'The end is before the start', value: 'Not empty', 'value.e164': 'x' }),
  ).toEqual({
    end: 'The end is before the start',
    '': 'Not empty',
    raw: 'x',
  });
});
