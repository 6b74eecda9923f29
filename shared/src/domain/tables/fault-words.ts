import { type FaultReason } from './row-values.js';

/** What is wrong and what would mend it, in English for the faults file; screens have words of their own. */
export const faultWords: Readonly<Record<FaultReason, { readonly what: string; readonly fix: string }>> = {
  'name-missing': {
    what: 'There is no name.',
    fix: 'Fill in the name, or the given and the family name.',
  },
  'cells-too-many': {
    what: 'The row has more cells than the header.',
    fix: 'Put texts that contain the separator in quotation marks.',
  },
  'cells-too-few': {
    what: 'The row has fewer cells than the header.',
    fix: 'Put texts that contain a line break in quotation marks, or add the separators that are missing.',
  },
  'cell-too-long': { what: 'The cell is longer than 20,000 characters.', fix: 'Shorten it.' },
  'line-too-long': {
    what: 'The row is longer than 1 MB.',
    fix: 'Shorten it, or close an open quotation mark.',
  },
  'quote-open': {
    what: 'A quotation mark opens here and is never closed.',
    fix: 'Close it, or double it where it belongs to the text.',
  },
  'id-form': {
    what: 'This is not one of our ids.',
    fix: 'Leave the id as the export wrote it, or empty it for a new candidate.',
  },
  'email-form': {
    what: 'This is not an e-mail address.',
    fix: 'Write it as name@example.com, or empty the cell.',
  },
  'phone-form': {
    what: 'This is not a phone number.',
    fix: 'Write it as +49 30 1234567, or empty the cell.',
  },
  'country-unknown': {
    what: 'No country is known by this name.',
    fix: 'Write its usual name or its two-letter code.',
  },
  'date-unreadable': { what: 'This is not a date.', fix: 'Write it as 2019-03 or 2019.' },
  'date-impossible': {
    what: 'This date cannot be right here.',
    fix: 'Write the month in which it began or ended, as 2019-03. A date of birth does not belong here.',
  },
  'date-ambiguous': {
    what: 'Day and month could be either way round; only the year was read.',
    fix: 'Write it as 2019-03, or choose the order of day and month.',
  },
  'end-before-start': { what: 'The end is before the start.', fix: 'Correct one of the two dates.' },
  'number-unreadable': { what: 'This is not a number of years.', fix: 'Write it as 5 or 1.5.' },
  'number-impossible': {
    what: 'Nobody has worked that long.',
    fix: 'Write the number of years, from 0 to 60.',
  },
  'pay-unreadable': { what: 'This is not an amount.', fix: 'Write it as 80000 EUR per year.' },
  'pay-impossible': {
    what: 'Nobody is paid that.',
    fix: 'Correct the amount, its currency or its period, or empty the cell.',
  },
  'pay-currency-missing': {
    what: 'The amount has no currency.',
    fix: 'Add it, as in 80000 EUR, or choose one for the whole table.',
  },
  'pay-period-missing': {
    what: 'The amount does not say for how long it is.',
    fix: 'Add "per year", "per month" or "per hour", or choose one for the whole table.',
  },
  'seniority-unknown': {
    what: 'This is no known step of a career.',
    fix: 'Write intern, junior, mid, senior, lead, principal or executive.',
  },
  'language-unknown': {
    what: 'No language is known by this name.',
    fix: 'Write its usual name, as in German (C1).',
  },
  'link-form': { what: 'This is not a web address.', fix: 'Write it as https://example.com.' },
};
