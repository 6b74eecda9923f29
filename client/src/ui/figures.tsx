import { useFormat } from '../lib/use-format.js';

/** A calendar day or an instant, as 21 Nov 2026; an instant shows its time on hover. */
export function Day({ at }: { readonly at: string }) {
  const format = useFormat();
  const full = at.length > 10 ? format.instant(at) : format.day(at);
  return (
    <time dateTime={at} title={full}>
      {format.day(at)}
    </time>
  );
}

/** How long ago, with the exact time on hover. */
export function Ago({ at }: { readonly at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.instant(at)}>
      {format.ago(at)}
    </time>
  );
}

export function Count({ value, decimals }: { readonly value: number; readonly decimals?: number }) {
  const format = useFormat();
  return <>{format.count(value, decimals)}</>;
}
