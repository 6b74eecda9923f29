import { type Chance, listed } from './chance.js';
import { type Words } from './data/languages/words.js';
import { asOf, type MonthNumber } from './profile.js';
import { type Language } from './types.js';

const forms = ['long', 'long', 'short', 'short', 'slash', 'dots', 'iso', 'years'] as const;
type Form = (typeof forms)[number];

const two = (value: number) => String(value).padStart(2, '0');

/** Writes every date of one CV in one way. */
export class DateWriter {
  private readonly form: Form;
  private readonly dash: string;
  private readonly present: string;
  private readonly since: boolean;

  constructor(
    chance: Chance,
    private readonly words: Words,
    private readonly language: Language,
  ) {
    this.form = chance.one(forms);
    this.dash = chance.one([
      ' – ',
      ' – ',
      ' - ',
      '–',
      ' — ',
      this.form === 'iso' ? ' – ' : ` ${words.until} `,
    ]);
    this.present = chance.one(listed(words.present, '|'));
    this.since = chance.in(25) && this.dash.trim().length > 1;
  }

  /** Printed and as the truth has it: no more precise than the page. */
  range(start: MonthNumber, end: MonthNumber | null) {
    const until = end === null ? this.present : this.print(end);
    const open = end === null && this.since;
    return {
      start: this.truth(start),
      end: end === null ? 'present' : this.truth(end),
      dates: open ? `${this.words.since} ${this.print(start)}` : `${this.print(start)}${this.dash}${until}`,
    };
  }

  years(start: number, end: number): string {
    return `${start}${this.form === 'iso' ? ' – ' : this.dash}${end}`;
  }

  duration(start: MonthNumber, end: MonthNumber | null): string {
    const months = (end ?? asOf.year * 12 + asOf.month - 1) - start + 1;
    const years = Math.floor(months / 12);
    return years === 0 ? `${months} mos` : `${years} ${this.words.years}`;
  }

  private truth(month: MonthNumber): string {
    const year = String(Math.floor(month / 12));
    return this.form === 'years' ? year : `${year}-${two((month % 12) + 1)}`;
  }

  private print(month: MonthNumber): string {
    const year = Math.floor(month / 12);
    const number = (month % 12) + 1;
    switch (this.form) {
      case 'years':
        return String(year);
      case 'slash':
        return `${two(number)}/${year}`;
      case 'dots':
        return this.language === 'en' ? `${two(number)}/${year}` : `${two(number)}.${year}`;
      case 'iso':
        return `${year}-${two(number)}`;
      case 'long':
        return this.spelt(this.words.months, month);
      case 'short':
        return this.spelt(this.words.monthsShort, month);
    }
  }

  private spelt(names: string, month: MonthNumber): string {
    const name = listed(names, '|')[month % 12] ?? '';
    const of = (this.language === 'es' || this.language === 'pt') && this.form === 'long' ? ' de' : '';
    return `${name}${of} ${Math.floor(month / 12)}`;
  }
}
