import { type Words } from './words.js';

export const dutch: Words = {
  locale: 'nl-NL',
  headings: {
    contact: 'Contact|Contactgegevens|Persoonlijke gegevens',
    summary: 'Profiel|Over mij',
    experience: 'Werkervaring|Ervaring|Professionele ervaring',
    education: 'Opleiding|Opleidingen',
    skills: 'Vaardigheden|Competenties',
    languages: 'Talen|Talenkennis',
    certificates: 'Certificaten|Certificeringen',
    volunteer: 'Vrijwilligerswerk',
    interests: 'Interesses|Hobby’s',
  },
  present: 'heden|nu',
  since: 'sinds',
  until: 'tot',
  at: 'bij',
  page: 'Pagina',
  years: 'jaar',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  monthsShort: 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec',
  labels: { email: 'E-mail', phone: 'Telefoon', place: 'Adres', link: 'Website' },
  titles: {
    backend: 'Back-end ontwikkelaar|Senior softwareontwikkelaar|Java-ontwikkelaar',
    frontend: 'Front-end ontwikkelaar|Webontwikkelaar|Senior front-end developer',
    data: 'Data engineer|BI-ontwikkelaar|Senior data engineer',
    science: 'Datawetenschapper|Data scientist|Machine learning engineer',
    devops: 'DevOps engineer|Cloud engineer|Platform engineer',
    quality: 'Softwaretester|Testautomatiseerder|Testmanager',
    project: 'Projectleider|Projectmanager|Projectcoördinator',
    accounts: 'Boekhouder|Administrateur|Financieel controller',
    mechanics: 'Werktuigbouwkundig ingenieur|Constructeur|Ontwerpingenieur',
    marketing: 'Marketingmanager|Online marketeer|Marketingmedewerker',
    people: 'HR-adviseur|Recruiter|Personeelsmanager',
    systems: 'Systeembeheerder|Netwerkbeheerder|IT-beheerder',
    design: 'UX-ontwerper|Productontwerper|Grafisch ontwerper',
    mobile: 'App-ontwikkelaar|Android-ontwikkelaar|iOS-ontwikkelaar',
  },
  degrees: {
    it: 'Bachelor Informatica|Master Informatica|HBO-ICT|Master Computer Science',
    business: 'Bachelor Bedrijfskunde|Master Finance|HBO Bedrijfseconomie',
    engineering: 'Bachelor Werktuigbouwkunde|Master Werktuigbouwkunde',
    design: 'Bachelor Grafisch Ontwerp|Master Industrieel Ontwerp',
  },
  summary:
    'Betrouwbare collega die houdt van heldere doelen en eerlijke cijfers.|Ik werk graag met mensen die van hun vak houden.|Op zoek naar een team dat om zijn klanten geeft.',
  deeds:
    'Diensten gebouwd en beheerd met {a} en {b} voor klanten in verschillende landen|{a} ingevoerd in drie teams en twaalf collega’s opgeleid|Een oude oplossing vervangen door een nieuwe op basis van {a} en {b}|Verantwoordelijk voor {a}, inclusief de planning|Kosten met een vijfde verlaagd door over te stappen op {a}|Dagelijks gebruik van {a}, {b} in een team van zes personen',
  plain:
    'Vragen van klanten binnen een dag beantwoord|Nieuwe collega’s ingewerkt en het handboek geschreven|De jaarlijkse begroting voorbereid en gepresenteerd|De levertijd verkort van zes weken naar twee|Het bedrijf vertegenwoordigd op beurzen|Vier grote klanten begeleid',
  traps:
    'Go-to-market voorbereid voor het voorjaar van 2019|Elk kwartaal verslag uitgebracht aan het C-level|Nauw samengewerkt met de afdeling R&D in Lyon|Verloren expreszendingen opgespoord|De rest van het team geholpen in de zomer',
  without: 'Geen ervaring met {n}',
  levels: 'A1|A2|B1|B2|C1|moedertaal',
  volunteer: 'Trainer van het jeugdteam|Penningmeester|Vrijwilliger in de keuken',
  interests: 'Wandelen, schaken, koor|Zeilen, brood bakken|Bordspellen, vogelfotografie',
};
