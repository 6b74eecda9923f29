const opening = new Set(['(', '[', '{', '（']);
const closing = new Set([')', ']', '}', '）']);

/** The items of a cell that lists several; separators within brackets do not count. */
export function splitList(cell: string, separators: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell.charAt(at);
    if (opening.has(unit)) depth += 1;
    else if (closing.has(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '\n' || (depth === 0 && separators.includes(unit) && !inNumber(cell, at))) {
      push(items, cell, from, at);
      from = at + 1;
      depth = 0;
    }
  }
  push(items, cell, from, cell.length);
  return items;
}

/** The comma of "2,5 years". */
function inNumber(cell: string, at: number): boolean {
  return cell.charAt(at) === ',' && isDigit(cell.charAt(at - 1)) && isDigit(cell.charAt(at + 1));
}

const isDigit = (unit: string) => unit >= '0' && unit <= '9';

function push(items: string[], cell: string, from: number, to: number): void {
  const item = cell.slice(from, to).replace(/^[\s•·●▪◦*]+|\s+$/gu, '');
  if (item !== '') items.push(item);
}
