/** What labels of a table or list of one job stand for. */
export type JobLabel = 'title' | 'company' | 'place' | 'dates' | 'other';

/** Labels before a colon or in a cell of their own (en, de, fr, es, pt, it, nl, pl), folded. */
const labels: Readonly<Record<JobLabel, string>> = {
  title: `position|position held|job title|title|role|job|occupation|occupation or position held|designation|post|function|stelle|tatigkeit|tatig als|beruf|funktion|berufsbezeichnung|rolle|
    beruf oder funktion|poste|poste occupe|fonction|fonction ou poste occupe|intitule du poste|emploi|puesto|cargo|cargo ocupado|funcion o puesto desempenado|ocupacion|profesion o cargo desempenado|funcao|
    funcao ou cargo ocupado|posicao|ruolo|posizione|posizione ricoperta|lavoro o posizione ricoperti|mansione|qualifica|functie|functietitel|beroep of functie|rol|abschluss|kierunek|studiengang|fachrichtung|field of study|course of study|filiere|specialite|carrera|corso di laurea|studierichting|degree|diplome|titulo|titolo di studio|stanowisko|zajmowane stanowisko|zawod lub zajmowane stanowisko|funkcja|rola`,
  company: `company|employer|organisation|organization|company name|name of employer|name and address of employer|firm|client company|unternehmen|firma|arbeitgeber|betrieb|name und adresse des arbeitgebers|
    entreprise|employeur|societe|organisme|nom et adresse de l'employeur|empresa|empleador|compania|organizacion|nombre y direccion de la empresa|nombre y direccion del empleador|empregador|organizacao|
    nome e endereco do empregador|azienda|datore di lavoro|societa|nome e indirizzo del datore di lavoro|nome del datore di lavoro|bedrijf|werkgever|organisatie|naam en adres van werkgever|pracodawca|przedsiebiorstwo|
    nazwa i adres pracodawcy|nazwa pracodawcy|institution|school|university|hochschule|universitat|etablissement|institucion|universidad|universidade|instituicao|universita|istituto|onderwijsinstelling|uczelnia`,
  place: `location|place|city|ort|standort|arbeitsort|lieu|ville|ubicacion|lugar|ciudad|localizacao|local|cidade|luogo|sede|citta|localita|plaats|locatie|miejsce|lokalizacja|miasto`,
  dates: `dates|date|period|duration|from|time|years|zeitraum|dauer|datum|von|periode|dates d'emploi|duree|periodo|fechas|fecha|duracion|datas|data|duracao|date di impiego|durata|duur|data's|okres|okres zatrudnienia|daty|czas|lata|
    employment period|beschaftigungszeitraum`,
  other: `type of business or sector|business sector|sector|industry|branche|tatigkeitsbereich oder branche|secteur|type ou secteur d'activite|sector de actividad|tipo de empresa o sector|setor|
    tipo di attivita o settore|settore|sector van activiteit|branza|rodzaj dzialalnosci|team size|supervisor|website|url|web`,
};

export const jobLabels: ReadonlyMap<string, JobLabel> = new Map(
  (Object.entries(labels) as [JobLabel, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word.trim(), kind] as const),
  ),
);

/** Words that open a piece of work within a job: a client's project is no job of its own. Folded. */
export const projectLabel =
  /^(?:client|customer|project|kunde|kundenprojekt|projekt|projet|mission|cliente|proyecto|projeto|progetto|klant|project|klient|key project|selected project|technologies|tech stack|stack|tools|environment|environnement|tecnologias|tecnologie|technologien|technologie|keywords|skills|achievements|responsibilities|highlights|aufgaben|taken)\b[^:]{0,20}:/;

/** Work on one's own account: there is no employer to borrow from the lines above. Folded. */
export const ownAccount =
  /\b(?:freelancer?|self-?employed|independent|freiberuf\w*|freischaffend\w*|selbstst?andig\w*|independant\w*|auto-?entrepreneur\w*|a mon compte|autonom[oa]|por cuenta propia|libero professionista|libera professionista|zzp\S*|zelfstandig\w*|wlasna dzialalnosc|samozatrudnien\w*|founder|co-?founder|grunder\w*|fondateur|fondatrice|fundador\w*|fondatore|oprichter|zalozyciel\w*)\b/;
