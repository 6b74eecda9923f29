/** Where synthetic people live: [country, weight, currency, yearly pay against the United States in percent, cities]. */
export interface Place {
  readonly country: string;
  readonly weight: number;
  readonly currency: string;
  /** Local units for one US dollar of pay, rough, used only to make plausible expectations. */
  readonly unitsPerDollar: number;
  /** Pay level against the United States, percent. */
  readonly payPercent: number;
  readonly cities: readonly string[];
}

type Row = readonly [string, number, string, number, number, string];

const rows: readonly Row[] = [
  ['US', 9, 'USD', 1, 100, 'Seattle|Austin|Denver|Atlanta|Chicago|Portland|Raleigh'],
  ['DE', 8, 'EUR', 0.92, 66, 'Berlin|Hamburg|München|Köln|Leipzig|Stuttgart'],
  ['GB', 7, 'GBP', 0.79, 64, 'London|Manchester|Leeds|Bristol|Glasgow'],
  ['IN', 7, 'INR', 83, 28, 'Bengaluru|Pune|Hyderabad|Chennai|Kochi'],
  ['CA', 5, 'CAD', 1.36, 70, 'Toronto|Vancouver|Montréal|Ottawa|Halifax'],
  ['NL', 5, 'EUR', 0.92, 64, 'Amsterdam|Utrecht|Eindhoven|Groningen'],
  ['SG', 4, 'SGD', 1.34, 62, 'Singapore'],
  ['FR', 4, 'EUR', 0.92, 56, 'Lyon|Nantes|Toulouse|Paris|Lille'],
  ['ES', 4, 'EUR', 0.92, 46, 'Madrid|Valencia|Málaga|Bilbao'],
  ['BR', 4, 'BRL', 5.1, 32, 'São Paulo|Recife|Curitiba|Belo Horizonte'],
  ['UA', 4, 'UAH', 40, 34, 'Kyiv|Lviv|Kharkiv|Dnipro'],
  ['PL', 4, 'PLN', 4, 44, 'Warszawa|Kraków|Wrocław|Gdańsk'],
  ['NG', 4, 'NGN', 1500, 22, 'Lagos|Abuja|Ibadan'],
  ['MX', 3, 'MXN', 17, 34, 'Ciudad de México|Guadalajara|Monterrey'],
  ['PT', 3, 'EUR', 0.92, 42, 'Lisboa|Porto|Braga'],
  ['IT', 3, 'EUR', 0.92, 46, 'Milano|Torino|Bologna|Napoli'],
  ['GR', 3, 'EUR', 0.92, 36, 'Athens|Thessaloniki|Patras'],
  ['EG', 3, 'EGP', 48, 20, 'Cairo|Alexandria|Giza'],
  ['CN', 3, 'CNY', 7.2, 44, 'Shanghai|Shenzhen|Hangzhou|Chengdu'],
  ['JP', 3, 'JPY', 150, 50, 'Tokyo|Osaka|Fukuoka'],
  ['KR', 3, 'KRW', 1350, 50, 'Seoul|Busan|Daejeon'],
  ['VN', 3, 'VND', 25000, 24, 'Hà Nội|Đà Nẵng|Thành phố Hồ Chí Minh'],
  ['PH', 3, 'PHP', 57, 24, 'Manila|Cebu|Davao'],
  ['TR', 3, 'TRY', 33, 30, 'İstanbul|Ankara|İzmir'],
  ['IE', 2, 'EUR', 0.92, 68, 'Dublin|Cork|Galway'],
  ['AT', 2, 'EUR', 0.92, 60, 'Wien|Graz|Linz'],
  ['CH', 2, 'CHF', 0.89, 96, 'Zürich|Bern|Lausanne'],
  ['BE', 2, 'EUR', 0.92, 58, 'Gent|Bruxelles|Leuven'],
  ['SE', 2, 'SEK', 10.5, 60, 'Stockholm|Göteborg|Malmö'],
  ['RO', 2, 'RON', 4.6, 42, 'București|Cluj-Napoca|Iași'],
  ['HU', 2, 'HUF', 360, 38, 'Budapest|Szeged|Debrecen'],
  ['RS', 2, 'RSD', 108, 36, 'Beograd|Novi Sad|Niš'],
  ['IL', 2, 'ILS', 3.7, 76, 'Tel Aviv|Haifa|Jerusalem'],
  ['JO', 2, 'JOD', 0.71, 26, 'Amman|Irbid'],
  ['MA', 2, 'MAD', 10, 24, 'Casablanca|Rabat|Tanger'],
  ['KE', 2, 'KES', 130, 26, 'Nairobi|Mombasa|Kisumu'],
  ['GH', 2, 'GHS', 15, 22, 'Accra|Kumasi'],
  ['ET', 2, 'ETB', 57, 18, 'Addis Ababa|Bahir Dar'],
  ['TH', 2, 'THB', 36, 34, 'Bangkok|Chiang Mai'],
  ['GE', 2, 'GEL', 2.7, 30, 'Tbilisi|Batumi'],
  ['AM', 2, 'AMD', 390, 34, 'Yerevan|Gyumri'],
  ['BD', 2, 'BDT', 117, 20, 'Dhaka|Chattogram'],
  ['AR', 2, 'USD', 1, 34, 'Buenos Aires|Córdoba|Rosario'],
  ['CO', 2, 'COP', 4000, 30, 'Bogotá|Medellín|Cali'],
  ['AU', 2, 'AUD', 1.5, 76, 'Melbourne|Brisbane|Perth'],
  ['TW', 2, 'TWD', 32, 46, 'Taipei|Hsinchu|Kaohsiung'],
];

export const places: readonly Place[] = rows.map(
  ([country, weight, currency, unitsPerDollar, payPercent, cities]) => ({
    country,
    weight,
    currency,
    unitsPerDollar,
    payPercent,
    cities: cities.split('|'),
  }),
);
