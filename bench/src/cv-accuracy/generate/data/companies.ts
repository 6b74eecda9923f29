/** Coined companies; no word in them is a skill. The ending is the country's. */
export const companyStems =
  'Harbour,Nordlicht,Quayside,Albatros,Meridian,Kestrel,Lumora,Vantera,Brightwell,Osprey,Solvane,Tidewater,Castellan,Zephyra,Oakhurst,Lindenau,Corvane,Halberg,Marisol,Falkenried,Pellworm,Ravenna,Tessaly,Umbrava,Wexcombe,Yarrowby,Estrella,Fontaine,Granville,Ilmenau,Jorvik,Kaldera,Lorenz,Monteluce,Navarra,Orlanda,Pontevera,Quintero,Rosendal,Sturmvogel';

export const companySecond =
  'Systems,Logistics,Group,Digital,Foods,Energy,Bank,Labs,Insurance,Retail,Media,Motors,Health,Solutions,Partners,Consulting';

export const companyEndings: Readonly<Record<string, string>> = {
  US: 'Inc.|LLC|Corp.|',
  GB: 'Ltd|plc|',
  IE: 'Ltd|',
  DE: 'GmbH|AG|GmbH & Co. KG|',
  AT: 'GmbH|AG|',
  FR: 'SAS|SA|SARL|',
  ES: 'S.L.|S.A.|',
  MX: 'S.A. de C.V.|',
  PT: 'Lda.|S.A.|',
  BR: 'Ltda.|S.A.|',
  IT: 'S.p.A.|S.r.l.|',
  NL: 'B.V.|N.V.|',
  PL: 'Sp. z o.o.|S.A.|',
  CZ: 's.r.o.|a.s.|',
  SE: 'AB|',
  TR: 'A.Ş.|',
};
