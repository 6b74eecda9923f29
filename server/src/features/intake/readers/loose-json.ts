/** An object whose shape nobody has checked. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A word or a number as text; null for anything else or nothing. */
export function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const valueAt = (from: Loose, keys: readonly string[]): unknown =>
  keys.map((key) => from[key]).find((one) => one !== undefined && one !== null && one !== '');

/** The first of these keys that holds text. */
export function first(from: Loose, ...keys: string[]): string | null {
  for (const key of keys) {
    const found = words(from[key]);
    if (found !== null) return found;
  }
  return null;
}

/** The object under the first of these keys that holds one; empty when none does. */
export const objectAt = (from: Loose, ...keys: string[]): Loose =>
  keys.map((key) => from[key]).find(isObject) ?? {};

/** An array, or what should have been one. */
export function listAt(from: Loose, ...keys: string[]): readonly unknown[] {
  const value = valueAt(from, keys);
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined ? [] : [value];
}

export const objectsAt = (from: Loose, ...keys: string[]): Loose[] => listAt(from, ...keys).filter(isObject);

/** Texts of a list; a list written as one text with commas or semicolons is taken apart. */
export function wordListAt(from: Loose, ...keys: string[]): string[] {
  const value = valueAt(from, keys);
  if (typeof value === 'string') return value.split(/[,;|\n•]/).flatMap((one) => words(one) ?? []);
  return listAt(from, ...keys).flatMap(
    (one) => words(one) ?? (isObject(one) ? (first(one, 'name', 'title') ?? []) : []),
  );
}

/** Texts of a list whose entries may hold commas: one text is one entry. */
export const textsAt = (from: Loose, ...keys: string[]): string[] =>
  listAt(from, ...keys).flatMap(
    (one) => words(one) ?? (isObject(one) ? (first(one, 'text', 'name', 'summary') ?? []) : []),
  );

/** Text, or the name of the thing: `"Acme"` and `{"name": "Acme"}` alike. */
export function called(from: Loose, ...keys: string[]): string | null {
  const value = valueAt(from, keys);
  return words(value) ?? (isObject(value) ? first(value, 'name', 'title', 'text') : null);
}
