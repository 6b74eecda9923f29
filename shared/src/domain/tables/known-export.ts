import { knownExports, type KnownExport } from './data/known-exports.js';
import { headerKey } from './header-key.js';

/** The applicant-tracking system whose headers these are, when enough of them tell. */
export function recogniseExport(header: readonly string[]): KnownExport | null {
  const keys = new Set(header.map(headerKey));
  const scored = knownExports
    .map((known) => ({ known, found: known.signs.split(' ').filter((sign) => keys.has(sign)).length }))
    .filter(({ known, found }) => found >= known.least)
    .sort((a, b) => b.found / b.known.least - a.found / a.known.least);
  return scored[0]?.known ?? null;
}
