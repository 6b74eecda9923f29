import { type Words } from './words.js';

export const german: Words = {
  locale: 'de-DE',
  headings: {
    contact: 'Kontakt|Persönliche Daten',
    summary: 'Profil|Über mich|Kurzprofil',
    experience: 'Berufserfahrung|Beruflicher Werdegang|Berufliche Erfahrung',
    education: 'Ausbildung|Studium|Bildungsweg',
    skills: 'Kenntnisse|Fähigkeiten|IT-Kenntnisse',
    languages: 'Sprachen|Sprachkenntnisse',
    certificates: 'Zertifikate|Zertifizierungen',
    volunteer: 'Ehrenamt|Ehrenamtliches Engagement',
    interests: 'Interessen|Hobbys',
  },
  present: 'heute|jetzt',
  since: 'seit',
  until: 'bis',
  at: 'bei',
  page: 'Seite',
  years: 'Jahre',
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  monthsShort: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
  labels: { email: 'E-Mail', phone: 'Telefon', place: 'Anschrift', link: 'Webseite' },
  titles: {
    backend: 'Backend-Entwickler|Senior Softwareentwickler|Java-Entwicklerin',
    frontend: 'Frontend-Entwickler|Senior Frontend-Entwicklerin|Webentwickler',
    data: 'Data Engineer|Dateningenieurin|BI-Entwickler',
    science: 'Data Scientist|Datenwissenschaftlerin|Senior Data Scientist',
    devops: 'DevOps-Ingenieur|Cloud-Ingenieurin|DevOps Engineer',
    quality: 'Softwaretester|Testingenieurin|QA-Ingenieur',
    project: 'Projektleiter|Projektmanagerin|Leiter Projektbüro',
    accounts: 'Buchhalterin|Bilanzbuchhalter|Controllerin',
    mechanics: 'Maschinenbauingenieur|Konstrukteurin|Entwicklungsingenieur',
    marketing: 'Marketingmanagerin|Referent Online-Marketing|Leiterin Marketing',
    people: 'Personalreferentin|Personalleiter|Recruiterin',
    systems: 'Systemadministrator|IT-Administratorin|Fachinformatiker Systemintegration',
    design: 'UX-Designerin|Produktdesigner|Grafikdesignerin',
    mobile: 'App-Entwickler|Android-Entwicklerin|iOS-Entwickler',
  },
  degrees: {
    it: 'B.Sc. Informatik|M.Sc. Informatik|Diplom-Informatiker (FH)|Master of Science Wirtschaftsinformatik',
    business: 'B.A. Betriebswirtschaftslehre|Diplom-Kauffrau|M.Sc. Volkswirtschaftslehre',
    engineering: 'B.Eng. Maschinenbau|Diplom-Ingenieur Maschinenbau',
    design: 'B.A. Kommunikationsdesign|M.A. Produktdesign',
  },
  summary:
    'Verlässliche Kollegin mit Freude an klaren Zielen und ehrlichen Zahlen.|Ich arbeite gern mit Menschen, die ihr Handwerk lieben.|Auf der Suche nach einem Team, dem seine Kunden wichtig sind.',
  deeds:
    'Aufbau und Betrieb von Diensten mit {a} und {b} für Kunden in mehreren Ländern|Einführung von {a} in drei Teams und Schulung von zwölf Kollegen|Ablösung einer alten Lösung durch eine neue auf Basis von {a} und {b}|Verantwortlich für {a} einschließlich Planung|Senkung der Kosten um ein Fünftel durch den Umstieg auf {a}|Tägliche Arbeit mit {a}, {b} in einem Team von sechs Personen',
  plain:
    'Beantwortung von Kundenanfragen innerhalb eines Tages|Einarbeitung neuer Kollegen und Pflege des Handbuchs|Vorbereitung des Jahresbudgets und Vorstellung im Vorstand|Verkürzung der Lieferzeit von sechs Wochen auf zwei|Vertretung des Unternehmens auf Messen|Betreuung von vier Großkunden',
  traps:
    'Planung des Go-to-Market für die Saison im Frühjahr 2019|Regelmäßiger Bericht an das C-Level|Enge Zusammenarbeit mit der Abteilung F&E (R&D) in Lyon|Umgang mit Ausfällen bei Express-Lieferungen|Vitamin-C-Kampagne für Mitarbeitende begleitet',
  without: 'Keine Erfahrung mit {n}',
  levels: 'A1|A2|B1|B2|C1|Muttersprache',
  volunteer: 'Trainer der Jugendmannschaft|Kassenwartin|Freiwilliger Helfer',
  interests: 'Wandern, Schach, Chor|Segeln, Brot backen|Brettspiele, Vogelfotografie',
};
