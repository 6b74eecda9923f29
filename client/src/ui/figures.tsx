import { type Money as MoneyValue } from '@portolan/shared/contract';
import { useFormat } from '../lib/use-format.js';

/** €65,000 a year (2,080 h); `bare` leaves the period to a column header. */
export function Money({ money, bare = false }: { readonly money: MoneyValue; readonly bare?: boolean }) {
  const format = useFormat();
  return <span title={format.money(money)}>{bare ? format.amount(money) : format.money(money)}</span>;
}

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
