/** Month words in en, de, fr, es, pt, it, nl, pl (nominative and genitive), folded; one row per month. */
export const monthWords: readonly (readonly string[])[] = [
  'january jan januar janner jan janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty',
  'february feb febr februar feber fevrier fevr fev febrero fevereiro febbraio februari luty lutego lut',
  'march mar marz mrz mars marzo marco maart mrt marzec marca',
  'april apr avril avr abril abr aprile kwiecien kwietnia kwi',
  'may mai mayo maio maggio mag mei maj maja',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip',
  'august aug aout agosto ago augustus sierpien sierpnia sie',
  'september sep sept septembre septiembre setembro set settembre wrzesien wrzesnia wrz',
  'october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz',
  'november nov novembre noviembre novembro listopad listopada lis',
  'december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru',
].map((row) => row.split(' '));

/** Seasons name a time of the year no closer than the year itself; folded. */
export const seasonWords: readonly string[] =
  'spring summer autumn fall winter fruhjahr fruhling sommer herbst printemps ete automne hiver primavera verano otono invierno verao outono inverno estate autunno lente zomer herfst wiosna lato jesien zima'.split(
    ' ',
  );

/** Words for "until today", folded. */
export const presentWords: readonly string[] = [
  'present',
  'the present',
  'current',
  'currently',
  'now',
  'today',
  'to date',
  'ongoing',
  'heute',
  'jetzt',
  'aktuell',
  'laufend',
  'dato',
  "aujourd'hui",
  'ce jour',
  'present day',
  'en cours',
  'actuel',
  'actuellement',
  'actualidad',
  'la actualidad',
  'actual',
  'actualmente',
  'presente',
  'el presente',
  'hoy',
  'atual',
  'atualmente',
  'o momento',
  'oggi',
  'ad oggi',
  'attuale',
  'in corso',
  'heden',
  'nu',
  'obecnie',
  'nadal',
  'teraz',
  'dzis',
];

/** Words that open a range without an end: "since 2019". Folded. */
export const sinceWords: readonly string[] = [
  'since',
  'seit',
  'depuis',
  'desde',
  'dal',
  'da',
  'sinds',
  'vanaf',
  'od',
  'ab',
];

/** Words between the two dates of a range, besides dashes. Folded. */
export const untilWords: readonly string[] = [
  'to',
  'until',
  'till',
  'through',
  'bis',
  'a',
  'au',
  'jusque',
  'hasta',
  'al',
  'ate',
  'tot',
  'do',
  'fino a',
];
