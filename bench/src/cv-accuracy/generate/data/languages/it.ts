import { type Words } from './words.js';

export const italian: Words = {
  locale: 'it-IT',
  headings: {
    contact: 'Contatti|Dati personali',
    summary: 'Profilo|Chi sono',
    experience:
      'Esperienza professionale|Esperienze lavorative|Esperienza lavorativa|Esperienze professionali',
    education: 'Istruzione|Formazione|Istruzione e formazione',
    skills: 'Competenze|Competenze tecniche',
    languages: 'Lingue|Conoscenze linguistiche',
    certificates: 'Certificazioni|Certificati',
    volunteer: 'Volontariato',
    interests: 'Interessi|Hobby',
  },
  present: 'oggi|presente|in corso',
  since: 'da',
  until: 'a',
  at: 'presso',
  page: 'Pagina',
  years: 'anni',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  monthsShort: 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  labels: { email: 'E-mail', phone: 'Telefono', place: 'Indirizzo', link: 'Sito web' },
  titles: {
    backend: 'Sviluppatore back-end|Sviluppatrice Java senior|Ingegnere del software',
    frontend: 'Sviluppatore front-end|Sviluppatrice web|Programmatore web',
    data: 'Ingegnere dei dati|Data engineer senior|Sviluppatrice BI',
    science: 'Data scientist|Scienziata dei dati|Ingegnere di apprendimento automatico',
    devops: 'Ingegnere DevOps|Ingegnere cloud|Sistemista DevOps',
    quality: 'Ingegnere della qualità|Collaudatrice software|Analista QA',
    project: 'Responsabile di progetto|Capo progetto|Coordinatrice di progetti',
    accounts: 'Contabile|Ragioniera|Responsabile amministrativo',
    mechanics: 'Ingegnere meccanico|Progettista meccanico|Ingegnere progettista',
    marketing: 'Responsabile marketing|Specialista di marketing digitale|Direttrice marketing',
    people: 'Responsabile risorse umane|Addetta alla selezione|Direttore risorse umane',
    systems: 'Amministratore di sistema|Tecnica informatica|Sistemista',
    design: 'Designer UX|Progettista di prodotto|Grafica',
    mobile: 'Sviluppatore mobile|Sviluppatrice Android|Sviluppatore iOS',
  },
  degrees: {
    it: 'Laurea in Informatica|Laurea magistrale in Ingegneria Informatica|Laurea triennale in Informatica|Dottorato di ricerca in Informatica',
    business: 'Laurea in Economia aziendale|Laurea magistrale in Finanza|Diploma di Ragioneria',
    engineering: 'Laurea in Ingegneria Meccanica|Laurea magistrale in Ingegneria Meccanica',
    design: 'Laurea in Design|Laurea magistrale in Design della comunicazione',
  },
  summary:
    'Collega affidabile che ama gli obiettivi chiari e i numeri onesti.|Lavoro volentieri con persone che amano il proprio mestiere.|Alla ricerca di una squadra attenta ai suoi clienti.',
  deeds:
    'Creazione e gestione di servizi con {a} e {b} per clienti di vari paesi|Introduzione di {a} in tre squadre e formazione di dodici colleghi|Sostituzione di una vecchia soluzione con una nuova basata su {a} e {b}|Responsabile di {a}, compresa la pianificazione|Riduzione dei costi di un quinto grazie al passaggio a {a}|Uso quotidiano di {a}, {b} in una squadra di sei persone',
  plain:
    'Risposta ai clienti entro un giorno|Accoglienza dei nuovi colleghi e stesura del manuale|Preparazione del bilancio annuale e presentazione al consiglio|Riduzione dei tempi di consegna da sei settimane a due|Rappresentanza dell’azienda alle fiere|Cura di quattro grandi clienti',
  traps:
    'Preparazione del go-to-market per la stagione della primavera 2019|Relazione trimestrale al C-level|Lavoro a stretto contatto con il reparto R&D di Lione|Gestione delle spedizioni express perdute|Aiuto al resto della squadra durante l’estate',
  without: 'Nessuna esperienza con {n}',
  levels: 'A1|A2|B1|B2|C1|madrelingua',
  volunteer: 'Allenatore dei giovani|Tesoriera|Volontario in cucina',
  interests: 'Escursioni, scacchi, coro|Vela, pane fatto in casa|Giochi da tavolo, fotografia di uccelli',
};
