import { type Archive } from './archive.js';
import { readWholeXml } from './xml-stream.js';

/** How a stored number is shown. */
export type NumberFormat = (raw: string) => string;

/** Spreadsheets store 18.4 as 18.399999999999999 and show fifteen digits: those are what was typed. */
export function plainNumber(raw: string): string {
  if (/^-?\d{1,15}$/.test(raw)) return raw;
  const number = Number(raw);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : raw;
}

const dayMilliseconds = 86_400_000;
/** 1900 is taken for a leap year, so that days after February 1900 count from here. */
const dayZero = Date.UTC(1899, 11, 30);
const dayZeroOf1904 = Date.UTC(1904, 0, 1);
/** The year 9999. */
const lastDay = 2_958_465;

/** A day as YYYY-MM-DD; a time of day alone stays a number. */
const asDay =
  (zero: number): NumberFormat =>
  (raw) => {
    const days = Math.floor(Number(raw));
    if (!(days >= 1 && days <= lastDay)) return plainNumber(raw);
    return new Date(zero + days * dayMilliseconds).toISOString().slice(0, 10);
  };

const withZeros =
  (length: number): NumberFormat =>
  (raw) => {
    const plain = plainNumber(raw);
    return /^\d+$/.test(plain) ? plain.padStart(length, '0') : plain;
  };

/** Formats that every workbook has without naming them (ECMA-376, 18.8.30), East Asian days included. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

function formatOf(id: number, code: string | undefined, zero: number): NumberFormat {
  if (code === undefined) return isBuiltInDay(id) ? asDay(zero) : plainNumber;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';')[0] ?? '';
  if (/^0{2,20}$/.test(bare)) return withZeros(bare.length);
  return /[yd]|mmm/i.test(bare) && !/general/i.test(bare) ? asDay(zero) : plainNumber;
}

/** How the numbers of each cell style are shown, by the number of the style. */
export async function readFormats(archive: Archive, isFrom1904: boolean): Promise<readonly NumberFormat[]> {
  const part = 'xl/styles.xml';
  if (!archive.names.includes(part)) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  await readWholeXml(await archive.open(part), {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      formats.push(formatOf(id, codes.get(id), isFrom1904 ? dayZeroOf1904 : dayZero));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
}
