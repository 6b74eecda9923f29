import { type CandidateColumn } from '../columns.js';

/**
 * How headers are written in English, German, French, Spanish, Portuguese, Italian, Dutch and Polish: letters and
 * digits only, lower case, without accents. The first word of each list is the name our own template uses.
 */
export const columnWords: Readonly<Record<CandidateColumn, string>> = {
  id: 'portolanid',
  sourceKey: `recordid candidateid applicantid personid contactid externalid externalcandidateid sourceid sourcekey
    candidatenumber applicantnumber personnelnumber candidateref reference uniqueid uuid bewerberid kandidatenid
    bewerbernummer idcandidat idcandidato idcandidate idkandydata kandidaatid profileid`,
  name: `name fullname candidate candidatename applicant applicantname contactname personname displayname legalname
    vollername vollstandigername bewerber bewerbername kandidat kandidatenname nomcomplet nometprenom prenometnom
    nomducandidat candidat nombrecompleto nombreyapellidos nombreyapellido candidato nomecompleto nomeecognome
    nomecandidato volledigenaam naam kandidaat imieinazwisko nazwiskoiimie kandydat`,
  givenName: `givenname firstname forename first givennames firstnames forenames preferredname preferredfirstname
    legalfirstname vorname vornamen rufname prenom prenoms nombre nombres primernombre primeironome voornaam voornamen
    imie imiona`,
  familyName: `familyname lastname surname last surnames familynames legallastname secondname nachname familienname zuname
    nom nomdefamille apellido apellidos sobrenome apelido ultimonome cognome achternaam familienaam nazwisko`,
  email: `email mail emailaddress emailaddresses emails primaryemail primaryemailaddress personalemail workemail homeemail
    privateemail businessemail candidateemail contactemail secondaryemail secondemail otheremail otheremails alternateemail
    emailid 2ndemail emailadresse mailadresse epost courriel adressemail adresseemail adressecourriel adresseelectronique
    correo correoelectronico emaildecontacto direcciondecorreo enderecodeemail indirizzoemail postaelettronica
    emailadres adresemail adrespocztyelektronicznej poczta`,
  phone: `phone phonenumber phonenumbers phones telephone telephonenumber tel telno telnr mobile mobilenumber mobilephone cell
    cellphone cellphonenumber homephone workphone primaryphone primaryphonenumber contactnumber contactno contactphone
    candidatephone otherphone secondaryphone whatsapp telefon telefonnummer handy handynummer mobil mobilnummer
    mobiltelefon rufnummer festnetz telephoneportable portable telephonemobile numerodetelephone mobiel telefono
    telefonos movil celular numerodetelefono telefone telemovel cellulare numeroditelefono telefoon telefoonnummer
    gsm numertelefonu komorka telefonkomorkowy`,
  place: `place location address currentlocation residence homeaddress candidatelocation basedin whereabouts postaladdress
    primaryaddress adresse anschrift standort wohnsitz aufenthaltsort lieu localisation lieuderesidence domicile
    ubicacion direccion lugar localizacao localidade endereco morada indirizzo localita posizione adres locatie
    vestigingsplaats adreszamieszkania lokalizacja miejscezamieszkania`,
  city: `city town currentcity homecity municipality addresscity stadt ort wohnort ville commune ciudad poblacion
    municipio cidade concelho citta comune stad woonplaats plaats miasto miejscowosc`,
  region: `region state province county stateprovince stateregion provinceregion territory canton addressstate bundesland
    provinz kanton departement provincia estado comunidadautonoma distrito regione provincie wojewodztwo`,
  country: `country countrycode countryofresidence countryname nation currentcountry addresscountry land staat
    wohnsitzland pays paysderesidence pais paisderesidencia paese nazione landvanverblijf kraj panstwo`,
  headline: `headline currenttitle tagline professionalheadline professionaltitle profiletitle jobheadline titreduprofil
    accroche titular titularprofesional titoloprofessionale`,
  jobTitle: `jobtitle title position currentposition role currentrole currentjobtitle currentjob occupation profession
    jobrole designation latestposition mostrecentposition mostrecenttitle latesttitle lasttitle stelle stellenbezeichnung
    berufsbezeichnung beruf funktion tatigkeit aktuelleposition jobbezeichnung poste postea posteactuel intituleduposte
    fonction metier puesto puestoactual cargo cargoactual ocupacion profesion cargoatual funcao profissao ruolo
    ruoloattuale posizioneattuale mansione qualifica professione functie huidigefunctie functietitel beroep
    stanowisko obecnestanowisko zawod`,
  company: `company currentcompany employer currentemployer organisation organization companyname employername
    currentorganization latestemployer latestcompany lastcompany mostrecentcompany mostrecentemployer workplace firma
    arbeitgeber unternehmen aktuellerarbeitgeber betrieb entreprise employeur societe entrepriseactuelle employeuractuel
    empresa empresaactual empleador compania empresaatual empregador azienda societa aziendaattuale datoredilavoro
    bedrijf werkgever huidigewerkgever organisatie pracodawca obecnypracodawca przedsiebiorstwo`,
  jobStart: `startdate start jobstart since currentsince from datefrom workedsince employmentstart currentjobstart startedon
    jobstartdate positionstart inpositionsince beginn eintritt eintrittsdatum seit startdatum von debut datededebut depuis
    inicio fechadeinicio desde datadeinicio inizio datadiinizio dal begin begindatum sinds poczatek datarozpoczecia od`,
  jobEnd: `enddate end jobend until to dateto employmentend jobenddate leftin positionend bis ende austritt austrittsdatum
    enddatum fin datedefin jusqua fechadefin hasta fim datadefim ate fine datadifine al einde einddatum tot koniec
    datazakonczenia do`,
  jobs: 'jobs jobhistory workhistory employmenthistory werdegang berufserfahrungliste historiquedesemplois',
  years: `years yearsofexperience experience yearsexperience totalexperience experienceyears experienceinyears workexperience
    yoe totalyearsofexperience relevantexperience totalworkexperience yearsofexp exp expyears totalexp berufserfahrung
    berufsjahre erfahrung jahreberufserfahrung erfahrunginjahren anneesdexperience experienceprofessionnelle anciennete
    anosdeexperiencia experiencia experiencialaboral experienciaenanos anosdeexperienciaprofissional experienciaprofissional
    annidiesperienza esperienza esperienzalavorativa jarenervaring ervaring werkervaring jaarervaring latadoswiadczenia
    doswiadczenie doswiadczeniezawodowe stazpracy`,
  seniority: `seniority senioritylevel level careerlevel joblevel experiencelevel grade rank stufe karrierestufe
    erfahrungsstufe senioritat niveau niveaudexperience niveaudeseniorite nivel niveldeexperiencia senioridad senioridade
    nivelprofesional livello livellodiesperienza anzianita ervaringsniveau senioriteit poziom poziomdoswiadczenia`,
  skills: `skills skill keyskills keyskill skillset skillsets technicalskills hardskills coreskills topskills mainskills
    primaryskills secondaryskills otherskills technologies technology techstack stack tools expertise competencies
    competences competency knowledge programminglanguages itskills kenntnisse fahigkeiten fachkenntnisse fertigkeiten
    kompetenzen technologien ittechnologien itkenntnisse schlusselqualifikationen skillsundkenntnisse
    competencestechniques savoirfaire technologiesmaitrisees habilidades competencias conocimientos aptitudes
    tecnologias habilidadestecnicas conhecimentos competenze abilita conoscenze tecnologie capacita vaardigheden
    kennis competenties technologieen umiejetnosci kompetencje technologie znajomosc`,
  languages: `languages language spokenlanguages languageskills foreignlanguages languagesspoken sprachen sprache
    sprachkenntnisse fremdsprachen langues langue competenceslinguistiques idiomas idioma conocimientosdeidiomas linguas
    lingua lingue conoscenzelinguistiche linguestraniere talen taal talenkennis jezyki jezyk znajomoscjezykow
    jezykiobce`,
  certifications: `certifications certificates certification certificate certs licenses licences licensesandcertifications
    professionalcertifications zertifikate zertifizierungen zertifikat zertifizierung bescheinigungen certificats
    certificat certificaciones certificacion certificados certificacoes certificacao certificazioni certificazione
    certificati certificaten certificering certyfikaty certyfikat`,
  link: `link links url urls website web websites homepage personalwebsite profile profilelink profileurl portfolio
    portfoliourl socialmedia socialprofiles xing xingurl xingprofil webseite internetseite siteweb sitedinternet sitioweb
    paginaweb enlace enlaces sitioweburl sitedaweb ligacao sitoweb sito collegamento webadres stronainternetowa strona`,
  linkedin: `linkedin linkedinurl linkedinprofile linkedinlink linkedinprofileurl linkedinaddress linkedinid linkedinprofil
    profillinkedin perfillinkedin perfildelinkedin profilolinkedin linkedinprofiel liprofile linkedincom`,
  github:
    'github githuburl githubprofile githublink githubusername gitlab gitlaburl gitprofile perfilgithub profilgithub',
  institution: `institution school university college schoolname universityname almamater educationinstitution
    latestschool schule hochschule universitat bildungseinrichtung ausbildungsstatte ecole universite etablissement
    institucion universidad escuela centrodeestudios instituicao universidade escola universita scuola istituto
    ateneo universiteit onderwijsinstelling uczelnia szkola uniwersytet`,
  degree: `degree qualification highestdegree highestqualification highestqualificationheld educationlevel diploma
    highesteducation degreename studies fieldofstudy major abschluss hochsterabschluss bildungsabschluss studium
    studiengang studienabschluss diplome niveaudetudes plushautdiplome titulacion titulo gradoacademico estudios
    niveldeestudios grau habilitacoes grauacademico titolodistudio laurea diplomaconseguito opleiding diplomas
    hoogstgenotenopleiding stopiennaukowy wyksztalcenie tytul`,
  educationEnd: `graduation graduationyear graduationdate yearofgraduation graduated gradyear educationend degreeyear
    abschlussjahr abschlussdatum anneedediplome anneedobtention anodegraduacion fechadegraduacion anodeformatura
    annodilaurea afstudeerjaar jaarvanafstuderen rokukonczenia rokukonczeniastudiow`,
  education: `education educations educationhistory ausbildung bildung bildungsweg formation formations parcoursscolaire
    formacion educacion formacionacademica formacao educacao formacaoacademica istruzione formazione onderwijs edukacja`,
  payExpectation: `expectedsalary payexpectation salaryexpectation salaryexpectations desiredsalary desiredpay
    expectedpay expectedctc targetsalary desiredcompensation expectedcompensation desiredrate expectedrate payrate
    hourlyrate salaryrequirement salaryrequirements gehaltsvorstellung gehaltswunsch wunschgehalt gehaltserwartung
    stundensatz pretentionssalariales salairesouhaite salaireattendu expectativasalarial salariodeseado
    pretensionsalarial pretensaosalarial salariopretendido salariodesejado retribuzionedesiderata aspettativaeconomica
    ralrichiesta gewenstsalaris salariswens salarisindicatie oczekiwaniafinansowe oczekiwanewynagrodzenie
    oczekiwanapensja`,
  payCurrency: `paycurrency currency salarycurrency expectedsalarycurrency currencycode wahrung gehaltswahrung devise
    monnaie moneda divisa moeda valuta munteenheid waluta`,
  payPeriod: `payperiod salaryperiod salarytype payfrequency salaryfrequency payinterval paytype gehaltszeitraum
    periodedesalaire periodosalarial periodo okreswynagrodzenia`,
  notes: `notes note summary profiletext about bio biography comments comment description coverletter remarks resumetext
    candidatesummary aboutme additionalinfo additionalinformation bemerkung bemerkungen notiz notizen anmerkungen
    beschreibung kommentar zusammenfassung profiltext remarques commentaires commentaire resume apropos notas
    observaciones comentarios resumen acercade observacoes sobre notizie commenti osservazioni riepilogo opmerkingen
    notities samenvatting omschrijving uwagi notatki komentarz podsumowanie opis`,
  cvFile: `cvfile file filename cv cvname cvfilename cvdocument resumefile resumefilename resumename resumedocument attachment
    attachmentname document documentname curriculum curriculumvitae datei dateiname lebenslauf lebenslaufdatei
    dokument dokumentname anhang fichier nomdufichier nomdefichier fichiercv archivo nombredelarchivo nombredearchivo
    hojadevida ficheiro nomedoficheiro arquivo nomedoarquivo nomefile nomedelfile allegato bestand bestandsnaam
    cvbestand bijlage plik nazwapliku plikcv zalacznik`,
};
