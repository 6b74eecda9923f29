// Order matters: every browser also claims to be the ones below it.
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** "Firefox · Linux" from what the browser says of itself; null when it says nothing one would recognise. */
export function browserOf(userAgent: string | null): string | null {
  const found = [browsers, systems].flatMap(
    (names) => names.find(([mark]) => userAgent?.includes(mark))?.[1] ?? [],
  );
  return found.length === 0 ? null : found.join(' · ');
}
