const needsEscape = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string =>
  needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign) : text;

const plainElement = /^[\w.@+/:-]+$/;
const isNull = /^null$/i;

function element(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (plainElement.test(value) && !isNull.test(value)) return value;
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}

/** A value of a row that COPY writes; an array becomes an array of PostgreSQL. */
export type CopyValue = string | number | boolean | null | readonly (string | number)[];

function written(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped(`{${value.map(element).join(',')}}`);
}

/** One line of COPY's text format. The texts must be free of NUL, which PostgreSQL does not take. */
export function copyLine(values: readonly CopyValue[]): string {
  let line = written(values[0] ?? null);
  for (let index = 1; index < values.length; index += 1) line += `\t${written(values[index] ?? null)}`;
  return `${line}\n`;
}

/** Without NUL and halves of characters, which PostgreSQL does not take. */
export function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole;
}
