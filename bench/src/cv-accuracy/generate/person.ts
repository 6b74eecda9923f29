import { type Chance, halfOf, listed } from './chance.js';
import { type Country, westernCountries } from './data/people.js';
import { furtherCountries } from './data/people-beyond.js';
import { type Split } from './types.js';

export interface Person {
  readonly country: Country;
  readonly name: string;
  readonly nameAlso: readonly string[];
  /** As it stands on the page. */
  readonly printed: string;
  readonly script: string;
  readonly email: string;
  readonly phone: string;
  readonly phonePrinted: string;
  readonly city: { readonly english: string; readonly local: string };
  readonly street: string;
  readonly postcode: string;
  readonly link: string;
}

export const countries: readonly Country[] = [...westernCountries, ...furtherCountries];

interface Names {
  readonly given: string;
  readonly family: string;
}

function latinFull(country: Country, { given, family }: Names): string {
  if (family === '') return given;
  return country.familyFirst ? `${family} ${given}` : `${given} ${family}`;
}

/** Capitals opened again word by word; a reader cannot know more from capitals alone. */
function openCapitals(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(
      /(^|[\s\-’'.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'),
    )
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toLocaleUpperCase('en')}`);
}

type Printing = Pick<Person, 'printed' | 'nameAlso'>;

function withTitle(chance: Chance, full: string, before: boolean): Printing {
  if (!before) return { printed: `${full}, ${chance.one(['PhD', 'PMP', 'MBA', 'M.Sc.'])}`, nameAlso: [] };
  const title = chance.one(['Dr.', 'Prof. Dr.', 'Dr', 'Dipl.-Ing.', 'Mag.']);
  // A doctorate may be kept as part of the name; other titles are not the name.
  const nameAlso = title.includes('Dr') ? [`Dr. ${full}`, `Dr ${full}`] : [];
  return { printed: `${title} ${full}`, nameAlso };
}

function printLatin(chance: Chance, country: Country, names: Names): Printing {
  const full = latinFull(country, names);
  const capitals = (text: string) => text.toLocaleUpperCase('en');
  const form = chance.below(20);
  if (country.code === 'TR' || form < 11) return { printed: full, nameAlso: [] };
  if (form < 14) return { printed: capitals(full), nameAlso: [openCapitals(capitals(full))] };
  if (form < 15 && names.family !== '') {
    const swapped = `${names.family} ${names.given}`;
    const opened = openCapitals(capitals(names.family));
    const nameAlso = [swapped, `${names.given} ${opened}`, `${opened} ${names.given}`];
    return { printed: `${capitals(names.family)}, ${names.given}`, nameAlso };
  }
  if (form < 16 && names.family !== '' && !country.familyFirst) {
    const opened = openCapitals(capitals(names.family));
    return { printed: `${names.given} ${capitals(names.family)}`, nameAlso: [`${names.given} ${opened}`] };
  }
  return withTitle(chance, full, form < 18);
}

function phoneOf(chance: Chance, country: Country): Pick<Person, 'phone' | 'phonePrinted'> {
  const national = chance.one(listed(country.mobile, '|')).replace(/x/g, () => String(chance.between(2, 9)));
  const plus = `+${country.calling}`;
  const phone = plus + national.replace(/\D/g, '');
  const forms = [`${plus} ${national}`, `${plus} ${national}`, `00${country.calling} ${national}`, phone];
  if (country.trunk !== '') forms.push(`${plus} (${country.trunk}) ${national}`, country.trunk + national);
  if (country.code === 'US') forms.push(national.replace(/^(\d{3}) (\d{3}) /, '($1) $2-'));
  return { phone, phonePrinted: chance.one(forms) };
}

const plainLetters = (text: string) =>
  text
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function mailOf(chance: Chance, { given, family }: Names): string {
  const [first, last] = [plainLetters(given), plainLetters(family)];
  const domain = chance.one(['example.com', 'example.org', 'mail.example.net', 'post.example.com']);
  const whole = last === '' ? first : `${first}.${last}`;
  const local = chance.one([
    whole,
    whole,
    `${first}${last}`,
    `${whole}+cv`,
    `${first}_${last || 'mail'}${chance.between(70, 99)}`,
  ]);
  return `${local}@${domain}`;
}

const pair = (text: string): { latin: string; native: string } => {
  const [latin = '', native = latin] = text.split('=');
  return { latin, native };
};

function namesOf(chance: Chance, country: Country, split: Split) {
  const given = pair(chance.one(halfOf(listed(country.given), split)));
  if (country.form === 'none') return { given, family: pair('') };
  const families = chance
    .some(halfOf(listed(country.family), split), country.form === 'two' ? 2 : 1)
    .map(pair);
  return {
    given,
    family: {
      latin: families.map((one) => one.latin).join(' '),
      native: families.map((one) => one.native).join(' '),
    },
  };
}

export function makePerson(chance: Chance, country: Country, split: Split, native: boolean): Person {
  const { given, family } = namesOf(chance, country, split);
  const latin = { given: given.latin, family: family.latin };
  const inOwnScript = native && country.joiner !== undefined;
  const parts = country.nativeFamilyFirst ? [family.native, given.native] : [given.native, family.native];
  const own = parts.join(country.joiner ?? ' ');
  const name = inOwnScript ? own : latinFull(country, latin);
  const city = pair(chance.one(halfOf(listed(country.cities), split)));
  return {
    country,
    name,
    ...(inOwnScript ? { printed: own, nameAlso: [] } : printLatin(chance, country, latin)),
    script: inOwnScript ? country.script : 'Latin',
    email: mailOf(chance, latin),
    ...phoneOf(chance, country),
    city: { english: city.latin, local: city.native },
    street: chance.one(listed(country.streets)).replace('%', String(chance.between(2, 98))),
    postcode: chance.one(listed(country.postcode, '|')),
    link: `linkedin.com/in/${plainLetters(given.latin)}${family.latin === '' ? '' : '-'}${plainLetters(family.latin)}-${chance.between(100, 999)}`,
  };
}
