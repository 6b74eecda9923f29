import { type FieldSpan } from './types.js';

/** A stretch just written, as it stands in the text. */
export interface Written {
  readonly text: string;
  readonly span: FieldSpan;
}

/** Writes a kept text line by line and tells where each value came to stand. */
export class TextComposer {
  private written = '';

  constructor(private readonly keep: (text: string) => string) {}

  get text(): string {
    return this.written;
  }

  get length(): number {
    return this.written.length;
  }

  /** A value without surrounding space or forbidden characters; null when nothing is left. */
  clean(value: string): string | null {
    const kept = this.keep(value).trim();
    return kept === '' ? null : kept;
  }

  line(value: string): Written | null {
    return this.put('', value);
  }

  labelled(label: string, value: string): Written | null {
    return this.put(`${label}: `, value);
  }

  heading(text: string, count: number): void {
    if (count === 0) return;
    this.gap();
    this.written += `${text}\n`;
  }

  gap(): void {
    if (this.written !== '' && !this.written.endsWith('\n\n')) this.written += '\n';
  }

  private put(lead: string, value: string): Written | null {
    const text = this.clean(value);
    if (text === null) return null;
    const start = this.written.length + lead.length;
    this.written += `${lead}${text}\n`;
    return { text, span: { start, end: start + text.length } };
  }
}
