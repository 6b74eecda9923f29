import {
  linksAsWritten,
  phonesAsWritten,
  readEmails,
  readLinks,
  readPhones,
  type Several,
} from './cells/contacts.js';
import { placeAsWritten, readPlace } from './cells/places.js';
import { type CandidateColumn } from './columns.js';
import { type RowCells } from './row-cells.js';
import { type Draft, type Reading } from './row-draft.js';
import { type FaultReason } from './row-values.js';

export function readPlaceOf(cells: RowCells, draft: Draft, { own }: Reading): void {
  const [free, city, region, country] = [
    cells.of('place'),
    cells.of('city'),
    cells.of('region'),
    cells.of('country'),
  ];
  if (free === '' && city === '' && region === '' && country === '') return;
  const { place, countryUnknown } = own
    ? placeAsWritten(city || free, region, country)
    : readPlace(free, city, region, country);
  if (place !== null) draft.place = place;
  if (countryUnknown) cells.fault(cells.slot('country'), 'country-unknown', false);
}

/** Every item of the columns that may hold several, each column's first wrong item as a fault. */
function gather<T>(
  cells: RowCells,
  target: CandidateColumn,
  read: (text: string) => Several<T>,
  wrong: { readonly reason: FaultReason; readonly fatal: boolean },
): readonly T[] {
  const [first, second] = cells.all(target);
  if (first === undefined) return [];
  const found: T[] = [];
  for (const slot of second === undefined ? [first] : cells.all(target)) {
    const text = cells.text(slot);
    if (text === '') continue;
    const several = read(text);
    found.push(...several.values);
    if (several.wrong !== null) cells.fault(slot, wrong.reason, wrong.fatal, several.wrong);
  }
  return found;
}

const once = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] =>
  values.length < 2
    ? values
    : [...new Map([...values].reverse().map((value) => [keyOf(value), value])).values()].reverse();

export function readContacts(cells: RowCells, draft: Draft, { settings, own }: Reading): void {
  const emails = gather(cells, 'email', readEmails, { reason: 'email-form', fatal: true });
  if (emails.length > 0) draft.emails = once(emails, (email) => email.toLowerCase());
  const country = draft.place?.country ?? settings.defaultCountry;
  const dial = own ? phonesAsWritten : (text: string) => readPhones(text, country);
  const phones = gather(cells, 'phone', dial, { reason: 'phone-form', fatal: false });
  if (phones.length > 0) draft.phones = once(phones, (phone) => phone.e164 ?? phone.raw);
  const links = (['linkedin', 'github', 'link'] as const).flatMap((target) =>
    gather(cells, target, (text) => (own ? linksAsWritten(text) : readLinks(text, target)), {
      reason: 'link-form',
      fatal: false,
    }),
  );
  if (links.length > 0) draft.links = once(links, (link) => link.url);
}
