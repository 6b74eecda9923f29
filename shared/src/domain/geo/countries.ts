import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pl from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { countryAliases } from './data/country-aliases.js';

type Names = Readonly<Record<string, string | readonly string[]>>;

const languages = { en, de, fr, es, pt, it, nl, pl } as const;
export type CountryLanguage = keyof typeof languages;

const namesIn = (language: CountryLanguage): Names => languages[language].countries;
const asList = (names: string | readonly string[]): readonly string[] =>
  typeof names === 'string' ? [names] : names;

/** Every ISO 3166-1 alpha-2 code, and XK for Kosovo. */
export const countryCodes: readonly string[] = Object.keys(en.countries).sort();

const known = new Set(countryCodes);

export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The country's name in a language, or the code itself where it is not known. */
export function countryName(code: string, language: CountryLanguage = 'en'): string {
  const names = namesIn(language)[code];
  return (names === undefined ? undefined : asList(names)[0]) ?? code;
}

/** Every spelling known of a country: the names in eight languages and what people write besides. */
export function countrySpellings(code: string): readonly string[] {
  const listed = (Object.keys(languages) as CountryLanguage[]).flatMap((language) =>
    asList(namesIn(language)[code] ?? []),
  );
  return [...new Set([...listed, ...(countryAliases[code] ?? [])])];
}

let alpha3: ReadonlyMap<string, string> | undefined;

/** The two-letter code for a two- or three-letter code in capitals. */
export function countryOfCode(code: string): string | undefined {
  if (known.has(code)) return code;
  alpha3 ??= new Map(codes.map(([two = '', three = '']) => [three, two]));
  return alpha3.get(code);
}
