import { fold } from '@portolan/shared/domain/documents';

/** What a column of a candidates table may hold, and how its header is written (folded, letters and digits only). */
const synonyms = {
  name: 'name fullname candidate candidatename vollername nom nomcomplet nombre nombrecompleto nome nomecompleto naam imieinazwisko',
  firstName: 'firstname givenname forename first vorname prenom nombres primeironome voornaam imie',
  lastName:
    'lastname surname familyname last nachname familienname nomdefamille apellido apellidos sobrenome cognome achternaam nazwisko',
  email:
    'email mail emailaddress primaryemail emailadresse courriel correo correoelectronico posta adresemail',
  phone:
    'phone phonenumber telephone tel mobile mobilenumber cell telefon telefonnummer handy mobil telefono telefone telemovel telefoon numertelefonu',
  city: 'city town stadt ort wohnort ville ciudad cidade citta stad woonplaats miasto',
  region: 'region state province bundesland provincia estado regione provincie wojewodztwo',
  country: 'country countrycode land pays pais paese kraj',
  location: 'location place address adresse anschrift lieu ubicacion direccion localidade indirizzo adres',
  headline:
    'headline title currenttitle jobtitle position currentposition role currentrole stelle poste cargo puesto ruolo functie stanowisko',
  company:
    'company currentcompany employer currentemployer organisation organization firma arbeitgeber unternehmen entreprise empresa azienda bedrijf',
  start: 'start startdate since currentsince from beginn debut inicio inizio',
  skills:
    'skills skill keyskills technologies kenntnisse fahigkeiten competences habilidades competencias competenze vaardigheden umiejetnosci',
  languages: 'languages language sprachen langues idiomas lingue talen jezyki',
  certifications:
    'certifications certificates certification zertifikate certificaciones certificazioni certyfikaty',
  education:
    'education degree ausbildung abschluss formation formacion educacao istruzione opleiding wyksztalcenie',
  link: 'link links linkedin linkedinurl linkedinprofile url website web github profile profileurl xing portfolio',
  summary: 'summary profiletext about description notes comment comments',
} as const;

export type ColumnMeaning = keyof typeof synonyms;

const meaningOf = new Map<string, ColumnMeaning>(
  (Object.entries(synonyms) as [ColumnMeaning, string][]).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning] as const),
  ),
);

/** The meaning of each header, null for columns that are not read. */
export function readHeader(headers: readonly string[]): readonly (ColumnMeaning | null)[] {
  return headers.map((header) => meaningOf.get(fold(header).replace(/[^\p{L}\p{N}]/gu, '')) ?? null);
}
