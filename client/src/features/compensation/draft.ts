import { type Band, BandInput } from '@portolan/shared/contract';

/** A band as it stands in the form: everything is text until it is sent. */
export interface BandDraft {
  readonly employerId: string | null;
  readonly occupationCode: string | null;
  readonly level: string | null;
  readonly country: string | null;
  readonly area: string;
  readonly minimum: string;
  readonly middle: string;
  readonly maximum: string;
  readonly currency: string;
  readonly period: string;
  readonly hoursPerYear: string;
  readonly effectiveFrom: string;
}

/** Whole amounts lose the cents they are stored with. */
const shown = (amount: string): string => amount.replace(/\.00$/, '');

export function draftOf(band: Band | undefined, today: string): BandDraft {
  return band === undefined ? { ...blank, effectiveFrom: today } : written(band);
}

const blank: Omit<BandDraft, 'effectiveFrom'> = {
  employerId: null,
  occupationCode: null,
  level: null,
  country: null,
  area: '',
  minimum: '',
  middle: '',
  maximum: '',
  currency: '',
  period: 'year',
  hoursPerYear: '',
};

function written(band: Band): BandDraft {
  return {
    employerId: band.employer.id,
    occupationCode: band.occupationCode,
    level: band.level,
    country: band.country,
    area: band.area ?? '',
    minimum: shown(band.minimum),
    middle: shown(band.middle),
    maximum: shown(band.maximum),
    currency: band.currency,
    period: band.period,
    hoursPerYear: band.hoursPerYear === null ? '' : String(band.hoursPerYear),
    effectiveFrom: band.effectiveFrom,
  };
}

/** The draft as the contract takes it, or its faults by field. Thousands separators and spaces are taken out. */
export function readDraft(draft: BandDraft) {
  const amount = (text: string): string => text.replaceAll(/[\s,'’]/g, '');
  return BandInput.safeParse({
    ...draft,
    area: draft.area.trim() || null,
    minimum: amount(draft.minimum),
    middle: amount(draft.middle),
    maximum: amount(draft.maximum),
    currency: draft.currency.trim().toUpperCase(),
    hoursPerYear: draft.hoursPerYear.trim() === '' ? null : Number(draft.hoursPerYear),
  });
}
