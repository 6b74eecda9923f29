import { fault, type Outcome, read } from './reading.js';

/* eslint-disable-next-line no-control-regex -- counting control characters is the point */
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text of a plain file: UTF-16 by its mark, strict UTF-8, else Windows-1252. Bytes that are no text are refused. */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const text = decode(bytes);
  const strange = text.match(controls)?.length ?? 0;
  if (strange > Math.max(8, text.length * 0.02))
    return fault('mismatch', 'The name says this is text, but its content is not. Check which file this is.');
  if (!/[\p{L}\p{N}]/u.test(text)) return fault('empty', 'This file is empty.');
  return read(text);
}

/** Marks of Markdown that are no part of the words: headings, emphasis, rules. */
export const withoutMarkdown = (text: string): string =>
  text
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1/g, '$2')
    .replace(/^\*(?=\S)([^*\n]+)\*$/gm, '$1')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, '');
