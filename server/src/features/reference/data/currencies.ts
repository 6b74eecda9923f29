/** ISO 4217 code of the currency in use, by country; a country that is not listed has none suggested. */
// prettier-ignore
export const currencyOfCountry: Readonly<Record<string, string>> = {
  AE: 'AED', AR: 'ARS', AT: 'EUR', AU: 'AUD', BD: 'BDT', BE: 'EUR', BG: 'EUR', BH: 'BHD', BO: 'BOB', BR: 'BRL', CA: 'CAD', CH: 'CHF', CL: 'CLP',
  CN: 'CNY', CO: 'COP', CR: 'CRC', CY: 'EUR', CZ: 'CZK', DE: 'EUR', DK: 'DKK', DO: 'DOP', EC: 'USD', EE: 'EUR', EG: 'EGP', ES: 'EUR', ET: 'ETB',
  FI: 'EUR', FR: 'EUR', GB: 'GBP', GE: 'GEL', GH: 'GHS', GR: 'EUR', GT: 'GTQ', HK: 'HKD', HR: 'EUR', HU: 'HUF', ID: 'IDR', IE: 'EUR', IL: 'ILS',
  IN: 'INR', IQ: 'IQD', IR: 'IRR', IS: 'ISK', IT: 'EUR', JM: 'JMD', JO: 'JOD', JP: 'JPY', KE: 'KES', KR: 'KRW', KW: 'KWD', KZ: 'KZT', LB: 'LBP',
  LI: 'CHF', LK: 'LKR', LT: 'EUR', LU: 'EUR', LV: 'EUR', MA: 'MAD', MT: 'EUR', MX: 'MXN', MY: 'MYR', NG: 'NGN', NL: 'EUR', NO: 'NOK', NP: 'NPR',
  NZ: 'NZD', OM: 'OMR', PA: 'PAB', PE: 'PEN', PH: 'PHP', PK: 'PKR', PL: 'PLN', PR: 'USD', PT: 'EUR', PY: 'PYG', QA: 'QAR', RO: 'RON', RS: 'RSD',
  RU: 'RUB', SA: 'SAR', SE: 'SEK', SG: 'SGD', SI: 'EUR', SK: 'EUR', SN: 'XOF', TH: 'THB', TN: 'TND', TR: 'TRY', TW: 'TWD', TZ: 'TZS', UA: 'UAH',
  UG: 'UGX', US: 'USD', UY: 'UYU', UZ: 'UZS', VN: 'VND', ZA: 'ZAR', ZM: 'ZMW', ZW: 'ZWG',
};
