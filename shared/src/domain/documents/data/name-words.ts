/** What names are made of besides names, folded: particles, titles, and words that no name holds. */
const words = (text: string): readonly string[] => text.split(' ');

/** Written small between given and family names. */
export const nameParticles: readonly string[] = words(
  "da das de del della den der di do dos du e el la las le les lo los te ten ter van von vom y zu zum zur al bin bint ibn ben abu af av dalla dello degli dei d' 't op auf und of tot uit i",
);

/** In front of a name and no part of it. A doctorate stays: many passports carry it. */
export const nameTitles: readonly string[] = words(
  'mr mrs ms miss mx sir herr frau mme mlle monsieur madame senor senora srta signor signora sigra dhr mevr mw pani prof professor engr drs mgr inz dott dottssa ddr shri smt dipl dipl-ing dipl-inf dipl-kfm dipl-kffr dipl-psych dipl-phys dipl-math dipl-wirt-ing dipling dr-ing',
);

/** Titles only with their point: without it they are given names, or the letters of one. */
export const dottedTitles: readonly string[] = words(
  'm fr hr sr sra don pan sig eng ing ir lic mag arch adv rev',
);

/** Behind a name and no part of it. */
export const postNominals: readonly string[] = words(
  'phd ph d dphil msc m sc meng beng bsc b mba emba ma ba md mphil llm llb jd esq pmp prince2 cpa cfa acca fcca cissp phr sphr shrm-cp shrm-scp pe peng jr sr ii iii iv rn bsn msn mscn rd csm cspo itil pgmp frm cma aca ca ceng miet mrics cipd mcipd fcipd dds dvm dipl-ing diploming diplom-informatiker mag bakk inz mgr lic edd psyd dr he/him she/her they/them er/ihm sie/ihr',
);

/** Nothing that holds one of these is a name. */
export const notNameWords: readonly string[] = words(
  'curriculum vitae resume lebenslauf cv zyciorys hoja vida curriculo page pagina seite strona avatar photo foto email e-mail mail phone telefon telephone telefono mobile address adresse direccion endereco indirizzo adres confidential street strasse avenue road rue calle via ulica website webseite linkedin github gitlab portfolio nationality nationalitat nationalite born geboren birth date datum profile profil about objective summary name curriculum-vitae application bewerbung anschreiben cover letter experience erfahrung education ausbildung skills kenntnisse references available hybrid remote location contact kontakt contacto contato contatto bio dossier candidate bewerber present today heute updated aktualisiert version senior junior lead freelance freelancer gmbh inc ltd llc university universitat universite universidad universidade universita uniwersytet politechnika college school hochschule institute institut department bachelor master diploma personal information informations daten',
);

/** What stands before the whole name, folded. */
export const wholeNameLabels: ReadonlySet<string> = new Set([
  'name',
  'full name',
  'candidate name',
  'candidate',
  'name und vorname',
  'vor- und nachname',
  'vor- und zuname',
  'vorname und name',
  'vorname nachname',
  'vorname, name',
  'name, vorname',
  'nachname, vorname',
  'nom et prenom',
  'nom, prenom',
  'prenom et nom',
  'nom complet',
  'prenom nom',
  'nombre y apellidos',
  'nombre completo',
  'nombre y apellido',
  'apellidos y nombre',
  'nome completo',
  'nome e cognome',
  'cognome e nome',
  'nome e apelido',
  'nome e sobrenome',
  'naam',
  'volledige naam',
  'voor- en achternaam',
  'imie i nazwisko',
  'nazwisko i imie',
  'surname(s) / first name(s)',
  'first name(s) / surname(s)',
  'surname / first name',
  'first name / surname',
  'nombre(s) / apellido(s)',
  '姓名',
  '氏名',
  '名前',
  'お名前',
  '성명',
  '이름',
  'фио',
  'имя',
  'ф.и.о',
  'ονοματεπωνυμο',
  'الاسم',
  'שם',
  'नाम',
  'ho va ten',
  'ho ten',
  'adi soyadi',
  'ad soyad',
  'jmeno a prijmeni',
  'jmeno',
  'namn',
  'navn',
  'nama',
]);

/** What stands before the given name or the family name alone, folded. */
export const givenNameLabels: ReadonlySet<string> = new Set(
  'first name|first name(s)|given name|given name(s)|given names|vorname|vorname(n)|prenom|prenom(s)|nombre(s)|nombres|nome proprio|nome(s)|nome proprio|voornaam|voornamen|imie|imiona|imie (imiona)'.split(
    '|',
  ),
);
export const familyNameLabels: ReadonlySet<string> = new Set(
  'last name|surname|surname(s)|family name|nachname|familienname|zuname|nom de famille|nom(s)|apellido|apellidos|apellido(s)|apelido|apelido(s)|sobrenome|cognome|achternaam|nazwisko|nazwisko(-a)'.split(
    '|',
  ),
);
/** Either the whole name, or the family name where a given name is labelled beside it. */
export const eitherNameLabels: ReadonlySet<string> = new Set(['nom', 'nombre', 'nome', 'name', 'naam']);
