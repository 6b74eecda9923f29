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

/**
 * The lines of a piece in bytes: a text that grows by addition keeps all its parts in memory until it is used. Memory
 * that was handed over and comes back as `spare` is written to again: taking it anew for each piece kept the collector
 * busy.
 */
export class PieceText {
  private buffer: Buffer;
  private length = 0;

  constructor(private readonly spare: () => ArrayBuffer | undefined) {
    this.buffer = this.empty();
  }

  add(line: string): void {
    const most = this.length + line.length * 3;
    if (most > this.buffer.length) this.grow(most);
    this.length += this.buffer.write(line, this.length);
  }

  /** The bytes, and with them the memory they stand in, to hand over. */
  take(): Uint8Array<ArrayBuffer> {
    const { buffer, byteOffset } = this.buffer;
    const taken = new Uint8Array(buffer as ArrayBuffer, byteOffset, this.length);
    this.buffer = this.empty();
    this.length = 0;
    return taken;
  }

  private empty(): Buffer {
    const spare = this.spare();
    return spare === undefined ? Buffer.allocUnsafeSlow(1024 * 1024) : Buffer.from(spare);
  }

  private grow(atLeast: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(atLeast, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
