/** A text of its own: what is cut from the text of a file would keep that whole text in memory. */
const flat = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Remembers what it worked out, and forgets everything when it is full: a million rows repeat few words. */
export function remembering<V>(work: (text: string) => V, most = 20_000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = flat(text);
    const value = work(own);
    if (known.size >= most) known.clear();
    known.set(own, value);
    return value;
  };
}
