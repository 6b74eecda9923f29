const opening = new Set(['(', '[', '{', '（']);
const closing = new Set([')', ']', '}', '）']);

const hasBrackets = /[()[\]{}（）]/;
const decimalComma = /\d,\d/;
const patterns = new Map<string, RegExp>();

function patternOf(separators: string): RegExp {
  const known = patterns.get(separators);
  if (known !== undefined) return known;
  const made = new RegExp(`[${separators.replace(/[\\\]^-]/g, '\\$&')}\\n]`, 'u');
  patterns.set(separators, made);
  return made;
}

/** The items of a cell that lists several; separators within brackets and numbers do not count. */
export function splitList(cell: string, separators: string): string[] {
  const isPlain = !hasBrackets.test(cell) && !(separators.includes(',') && decimalComma.test(cell));
  const parts = isPlain ? cell.split(patternOf(separators)) : splitOutside(cell, separators);
  return parts.map(cleanItem).filter((item) => item !== '');
}

function splitOutside(cell: string, separators: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell.charAt(at);
    if (opening.has(unit)) depth += 1;
    else if (closing.has(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '\n' || (depth === 0 && separators.includes(unit) && !inNumber(cell, at))) {
      items.push(cell.slice(from, at));
      from = at + 1;
      depth = 0;
    }
  }
  return [...items, cell.slice(from)];
}

/** The comma of "2,5 years". */
function inNumber(cell: string, at: number): boolean {
  return cell.charAt(at) === ',' && isDigit(cell.charAt(at - 1)) && isDigit(cell.charAt(at + 1));
}

const isDigit = (unit: string) => unit >= '0' && unit <= '9';

const bulleted = /^[\s•·●▪◦*]+/u;

function cleanItem(item: string): string {
  const bare = item.trim();
  return bare.charCodeAt(0) > 127 || bare.startsWith('*') ? bare.replace(bulleted, '') : bare;
}
