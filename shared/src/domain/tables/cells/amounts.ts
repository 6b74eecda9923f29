import { type DecimalMark } from '../columns.js';

const groups = /(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g;

/**
 * A number as people write it in any country: "1.234,56", "1,234.56", "1'234", "80 000". Where one mark stands before
 * exactly three digits it groups thousands, unless `decimal` names it. Null for anything else.
 */
export function readNumber(text: string, decimal: DecimalMark | null): number | null {
  const bare = text
    .trim()
    .replace(groups, '')
    .replace(/[.,][-–—]+$/, '');
  if (!/^[-+−]?\d[\d.,]*$/.test(bare)) return null;
  const mark = decimalMarkOf(bare, decimal);
  const plain = mark === null ? bare.replace(/[.,]/g, '') : withPoint(bare, mark);
  const value = Number(plain.replace('−', '-'));
  return Number.isFinite(value) ? value : null;
}

function withPoint(text: string, mark: DecimalMark): string {
  const other = mark === ',' ? /\./g : /,/g;
  return text.replace(other, '').replace(mark, '.');
}

function decimalMarkOf(text: string, decimal: DecimalMark | null): DecimalMark | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last === -1) return null;
  const mark = text.charAt(last) as DecimalMark;
  const both = text.includes(',') && text.includes('.');
  if (both) return mark;
  if (text.indexOf(mark) !== last) return null;
  const groupOfThree = /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  return groupOfThree && mark !== decimal ? null : mark;
}
