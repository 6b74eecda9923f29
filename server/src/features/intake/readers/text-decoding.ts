import { fault, type Outcome, read } from './reading.js';

/* eslint-disable-next-line no-control-regex -- counting control characters is the point */
const controls = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

/** UTF-16 without its mark has a zero in every other byte of plain letters. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  if (head.length < 8) return null;
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const many = head.length * 0.2;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : null;
}

/** Words of Windows-1252 that are only letters with marks are Cyrillic read wrongly. */
const cyrillicMisread = /[À-ÿ]{4,}/g;
/** Signs of Windows-1252 that stand inside words are Polish, Czech or Hungarian letters read wrongly. */
const centralMisread = /\p{L}[¹³¿¼¾]|[¹³¿¼¾£¥¯]\p{Ll}/gu;

function oneByte(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const words = western.match(/\p{L}{3,}/gu)?.length ?? 0;
  if ((western.match(cyrillicMisread)?.length ?? 0) > words * 0.4)
    return new TextDecoder('windows-1251').decode(bytes);
  return (western.match(centralMisread)?.length ?? 0) > 2
    ? new TextDecoder('windows-1250').decode(bytes)
    : western;
}

/** How the text itself names its encoding: `charset=…` in HTML, `encoding="…"` in XML. */
function named(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const found = /<\?xml[^>]*encoding=["']([\w-]+)|<meta[^>]*charset=["']?([\w-]+)/i.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = named(bytes);
    return (label === null || /utf-?8/i.test(label) ? null : decodeAs(label, bytes)) ?? oneByte(bytes);
  }
}

/**
 * Text of a plain file: UTF-16 by its mark or its zeros, strict UTF-8, the encoding that the text names, else
 * Windows-1252, -1251 or -1250 by its letters. Bytes that are no text are refused.
 */
export function decodeText(bytes: Uint8Array): Outcome<string> {
  const text = decode(bytes);
  const strange = text.match(controls)?.length ?? 0;
  if (strange > Math.max(8, text.length * 0.02))
    return fault('mismatch', 'The name says this is text, but its content is not. Check which file this is.');
  if (!/[\p{L}\p{N}]/u.test(text)) return fault('empty', 'This file is empty.');
  return read(text);
}
