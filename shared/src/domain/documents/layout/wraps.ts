import { type Fragment } from './fragments.js';
import { isDated } from './gutters.js';
import { isBold, type Row, rowOf, rowText } from './rows.js';

/** The dates at the end of a row, apart from what stands before them. */
function datesOf(row: Row): Fragment | null {
  const last = row.fragments.at(-1);
  const before = row.fragments.at(-2);
  if (last === undefined || before === undefined || last.rtl || !isDated(last.text)) return null;
  return last.x0 - before.x1 > last.size * 0.3 && last.text.length <= 34 ? last : null;
}

/** Whether the first word of the next row had no room in front of the dates. */
function hadNoRoom(row: Row, next: Row, dates: Fragment): boolean {
  const text = rowText(next);
  const word = text.split(/\s/)[0] ?? '';
  const width = ((next.x1 - next.x0) * word.length) / text.length;
  const end = row.fragments.at(-2)?.x1 ?? 0;
  return end + row.size * 0.25 + width > dates.x0 - 1;
}

const isAlike = (a: Row, b: Row) => Math.abs(a.size - b.size) < 0.4 && isBold(a) === isBold(b);

function wraps(row: Row, next: Row): Fragment | null {
  const dates = datesOf(row);
  if (dates === null) return null;
  const rest = row.fragments.slice(0, -1);
  const head = rowOf(rest);
  const below = next.y - row.y <= head.size * 1.75 && Math.abs(next.x0 - row.x0) < 1.5;
  const plain = next.x1 < dates.x1 + 1 && !isDated(rowText(next)) && !/^[•‣▪–-]/.test(rowText(next));
  // A cell below the dates says that the rows are those of a table.
  const celled = next.fragments.some((one) => Math.abs(one.x0 - dates.x0) < 1.5);
  return isAlike(head, next) && below && plain && !celled && hadNoRoom(row, next, dates) ? dates : null;
}

/** A title too long for the room beside its dates goes on below: it is read to its end, then the dates. */
export function wrapsJoined(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const dates = last === undefined ? null : wraps(last, row);
    if (last === undefined || dates === null) joined.push(row);
    else joined[joined.length - 1] = goingOn(last, row, dates);
  }
  return joined;
}

/** The title of two rows as one, a tab's width in front of the dates. */
function goingOn(row: Row, next: Row, dates: Fragment): Row {
  const head = row.fragments.slice(0, -2);
  const last = row.fragments.at(-2) ?? dates;
  const whole = { ...last, y: next.y, text: `${last.text} ${rowText(next)}` };
  const x1 = Math.min(last.x1, dates.x0 - row.size * 2);
  return { ...row, y: next.y, fragments: [...head, { ...whole, x1 }, { ...dates, y: next.y }] };
}
