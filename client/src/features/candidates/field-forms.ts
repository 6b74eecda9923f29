import { type EditableField, type FieldEdit } from '@portolan/shared/contract';
import { linkKinds } from '@portolan/shared/domain/documents';

export type InputKind =
  'line' | 'note' | 'country' | 'date' | 'end' | 'level' | 'linkKind' | 'language' | 'email' | 'tel' | 'url';

export interface FieldInput {
  /** Where it stands in the value; '' is the value itself. */
  readonly name: string;
  readonly kind: InputKind;
  readonly required?: true;
}

export type Draft = Readonly<Record<string, string>>;
type ValueOf<F extends EditableField> = NonNullable<Extract<FieldEdit, { field: F }>['value']>;
type AnyValue = NonNullable<FieldEdit['value']>;

/** What a person fills in for each field. */
export const inputsOf: Readonly<Record<EditableField, readonly FieldInput[]>> = {
  name: [{ name: '', kind: 'line', required: true }],
  headline: [{ name: '', kind: 'line', required: true }],
  email: [{ name: '', kind: 'email', required: true }],
  phone: [{ name: 'raw', kind: 'tel', required: true }],
  place: [
    { name: 'city', kind: 'line' },
    { name: 'region', kind: 'line' },
    { name: 'country', kind: 'country' },
  ],
  link: [
    { name: 'url', kind: 'url', required: true },
    { name: 'kind', kind: 'linkKind' },
  ],
  job: [
    { name: 'title', kind: 'line', required: true },
    { name: 'company', kind: 'line' },
    { name: 'start', kind: 'date' },
    { name: 'end', kind: 'end' },
    { name: 'place', kind: 'line' },
    { name: 'description', kind: 'note' },
  ],
  education: [
    { name: 'degree', kind: 'line' },
    { name: 'institution', kind: 'line' },
    { name: 'start', kind: 'date' },
    { name: 'end', kind: 'end' },
  ],
  language: [
    { name: 'code', kind: 'language', required: true },
    { name: 'level', kind: 'level' },
  ],
  certification: [
    { name: 'name', kind: 'line', required: true },
    { name: 'issued', kind: 'date' },
  ],
};

/** The text of each input for a value that is there. */
export function draftOf(field: EditableField, value: AnyValue | undefined): Draft {
  const parts = typeof value === 'object' ? (value as unknown as Record<string, unknown>) : { '': value };
  return Object.fromEntries(
    inputsOf[field].map(({ name }) => {
      const part = parts[name];
      return [name, typeof part === 'string' || typeof part === 'number' ? String(part) : ''];
    }),
  );
}

const orNull = (text: string | undefined) => (text === undefined || text.trim() === '' ? null : text.trim());

/** +49 30 901820 is dialled as +4930901820; a number without a country stays as it is written. */
export function e164Of(raw: string): string | null {
  const digits = raw
    .trim()
    .replace(/^00/, '+')
    .replace(/[\s().\-/]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

type Read<F extends EditableField> = (draft: Draft, before: ValueOf<F> | undefined) => ValueOf<F>;

const whole = (draft: Draft) => (draft[''] ?? '').trim();
const line = (draft: Draft, name: string) => (draft[name] ?? '').trim();
const known = <T extends string>(list: readonly T[], text: string | undefined, usual: T): T =>
  list.find((each) => each === text) ?? usual;

const readers: { readonly [F in EditableField]: Read<F> } = {
  name: whole,
  headline: whole,
  email: whole,
  phone: (draft) => ({ raw: line(draft, 'raw'), e164: e164Of(line(draft, 'raw')) }),
  place: (draft) => ({
    city: orNull(draft['city']),
    region: orNull(draft['region']),
    country: orNull(draft['country']),
  }),
  link: (draft) => ({
    url: withScheme(line(draft, 'url')),
    kind: known(linkKinds, draft['kind'], 'website'),
  }),
  job: (draft, before) => ({
    title: line(draft, 'title'),
    company: orNull(draft['company']),
    start: orNull(draft['start']),
    end: orNull(draft['end']),
    place: orNull(draft['place']),
    description: orNull(draft['description']),
    occupationCode: before?.occupationCode ?? null,
  }),
  education: (draft) => ({
    degree: orNull(draft['degree']),
    institution: orNull(draft['institution']),
    start: orNull(draft['start']),
    end: orNull(draft['end']),
  }),
  language: (draft) => ({
    code: line(draft, 'code'),
    name: languageName(line(draft, 'code')),
    level: orNull(draft['level']) === null ? null : Number(draft['level']),
    skillId: null,
  }),
  certification: (draft, before) => ({
    name: line(draft, 'name'),
    // Another name is another certificate; the server looks it up.
    skillId: before?.name === line(draft, 'name') ? before.skillId : null,
    issued: orNull(draft['issued']),
  }),
};

const withScheme = (url: string) => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`);

/** The English name, which facts carry; screens translate by the code. */
function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The value that was typed, ready for the server, which judges it. */
export function editOf(
  field: EditableField,
  draft: Draft,
  before: AnyValue | undefined,
  replaces: FieldEdit['replaces'],
  from: FieldEdit['from'] = null,
): FieldEdit {
  const read = readers[field] as (draft: Draft, before: unknown) => AnyValue;
  return { field, value: read(draft, before), replaces, from } as FieldEdit;
}

/** Messages of a refusal by the input they belong to: `value.end` → `end`. */
export function inputFaults(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path.replace(/^value\.?/, '').replace(/^e164$/, 'raw'),
      message,
    ]),
  );
}

/** Languages to choose from, by ISO 639-1. */
export const languageCodes =
  'ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu'.split(
    ' ',
  );
