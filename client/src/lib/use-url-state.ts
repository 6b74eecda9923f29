import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type z } from 'zod';

/** Fields with defaults; arrays are repeated keys in the address. */
type Shape = z.ZodObject;

const fieldsOf = (schema: Shape) => schema.shape as Readonly<Record<string, z.ZodType>>;

/** Reads the address; a field that does not parse falls back to its own default, never to an error page. */
export function readUrlState<S extends Shape>(schema: S, search: URLSearchParams): z.output<S> {
  const entries = Object.entries(fieldsOf(schema)).map(([key, field]) => {
    const found = candidatesFor(search.getAll(key)).find((value) => field.safeParse(value).success);
    return [key, field.safeParse(found).data] as const;
  });
  return Object.fromEntries(entries) as z.output<S>;
}

/** A new address with the changes written; what equals its default is left out, foreign keys stay. */
export function writeUrlState<S extends Shape>(
  schema: S,
  search: URLSearchParams,
  changes: Partial<z.output<S>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(changes)) {
    next.delete(key);
    const usual = fieldsOf(schema)[key]?.safeParse(undefined).data;
    if (value === undefined || value === null || JSON.stringify(value) === JSON.stringify(usual)) continue;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) next.append(key, String(one));
    // An emptied list differs from its default; one empty value says so.
    if (Array.isArray(value) && value.length === 0) next.append(key, '');
  }
  return next;
}

function candidatesFor(texts: readonly string[]): unknown[] {
  const [first] = texts;
  if (first === undefined) return [undefined];
  const emptied = texts.length === 1 && first === '';
  const lists = emptied ? [[]] : [texts, texts.map(plain)];
  return [first, plain(first), ...lists, undefined];
}

function plain(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/**
 * Filters, sort and tabs of a page, kept in the address so that it can be shared and gone back to.
 * @example const [filters, setFilters] = useUrlState(z.object({ q: z.string().default(''), country: z.array(Country).default([]) }));
 */
export function useUrlState<S extends Shape>(
  schema: S,
): [z.output<S>, (changes: Partial<z.output<S>>, how?: { push?: boolean }) => void] {
  const [search, setSearch] = useSearchParams();
  const state = useMemo(() => readUrlState(schema, search), [schema, search]);
  const set = useCallback(
    (changes: Partial<z.output<S>>, how?: { push?: boolean }) =>
      setSearch((now) => writeUrlState(schema, now, changes), {
        replace: !how?.push,
        preventScrollReset: true,
      }),
    [schema, setSearch],
  );
  return [state, set];
}
