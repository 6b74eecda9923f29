/** What an RTF file is made of. `bytes` are letters of the code page in use; `letter` is one of Unicode. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const [openBrace, closeBrace, backslash, newline, carriage] = [0x7b, 0x7d, 0x5c, 0x0a, 0x0d];
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const longestWord = 32;
const longestNumber = 10;

/** `\~`, `\_` and the like: symbols written as a control of one sign. */
const symbols: Readonly<Record<string, string>> = {
  '~': 'nbsp',
  _: 'nbhyphen',
  '-': 'shy',
  '*': '*',
  '|': 'bar',
};

class Scanner {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? 0;
  }

  /** A control: `\word12 `, `\'e4`, `\~`, or an escaped brace. */
  control(): RtfToken {
    this.at += 1;
    const first = this.byte();
    if (isLetter(first)) return this.word();
    this.at += 1;
    if (first === 0x27) return this.hex();
    if (first === openBrace || first === closeBrace || first === backslash)
      return { kind: 'bytes', bytes: [first] };
    if (first === newline || first === carriage) return { kind: 'word', word: 'par', value: null };
    return { kind: 'word', word: symbols[String.fromCharCode(first)] ?? '', value: null };
  }

  plain(): RtfToken {
    const bytes: number[] = [];
    for (; !this.done && bytes.length < 4096; this.at += 1) {
      const byte = this.byte();
      if (byte === openBrace || byte === closeBrace || byte === backslash) break;
      if (byte !== newline && byte !== carriage && byte !== 0) bytes.push(byte);
    }
    return { kind: 'bytes', bytes };
  }

  /** `\bin12` is followed by so many bytes of anything. */
  skip(count: number): void {
    this.at = Math.min(this.bytes.length, this.at + Math.max(0, count));
  }

  private word(): RtfToken {
    const word = this.run(isLetter, longestWord);
    const negative = this.byte() === 0x2d && isDigit(this.byte(1));
    if (negative) this.at += 1;
    const digits = this.run(isDigit, longestNumber);
    if (this.byte() === 0x20) this.at += 1;
    const value = digits === '' ? null : Number(digits) * (negative ? -1 : 1);
    return { kind: 'word', word, value };
  }

  private run(belongs: (byte: number) => boolean, longest: number): string {
    const from = this.at;
    while (!this.done && belongs(this.byte()) && this.at - from < longest) this.at += 1;
    return String.fromCharCode(...this.bytes.subarray(from, this.at));
  }

  private hex(): RtfToken {
    const code = Number.parseInt(String.fromCharCode(this.byte(), this.byte(1)), 16);
    this.at += 2;
    return { kind: 'bytes', bytes: Number.isNaN(code) ? [] : [code] };
  }
}

/** Splits an RTF file into its tokens, one at a time. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const scanner = new Scanner(bytes);
  while (!scanner.done) {
    const byte = scanner.byte();
    if (byte === openBrace || byte === closeBrace) {
      scanner.at += 1;
      yield { kind: byte === openBrace ? 'open' : 'close' };
    } else if (byte === backslash) {
      const token = scanner.control();
      if (token.kind === 'word' && token.word === 'bin') scanner.skip(token.value ?? 0);
      else yield token;
    } else yield scanner.plain();
  }
}
