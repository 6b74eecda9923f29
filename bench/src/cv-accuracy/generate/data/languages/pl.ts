import { type Words } from './words.js';

export const polish: Words = {
  locale: 'pl-PL',
  headings: {
    contact: 'Kontakt|Dane osobowe',
    summary: 'Profil|O mnie|Podsumowanie',
    experience: 'Doświadczenie zawodowe|Doświadczenie|Przebieg kariery',
    education: 'Wykształcenie|Edukacja',
    skills: 'Umiejętności|Kompetencje',
    languages: 'Języki|Języki obce|Znajomość języków',
    certificates: 'Certyfikaty',
    volunteer: 'Wolontariat',
    interests: 'Zainteresowania|Hobby',
  },
  present: 'obecnie|do teraz|nadal',
  since: 'od',
  until: 'do',
  at: 'w',
  page: 'Strona',
  years: 'lat',
  months: 'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
  monthsShort: 'sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru',
  labels: { email: 'E-mail', phone: 'Telefon', place: 'Adres', link: 'Strona WWW' },
  titles: {
    backend: 'Programista back-end|Starszy programista Java|Inżynier oprogramowania',
    frontend: 'Programista front-end|Programistka webowa|Starszy programista front-end',
    data: 'Inżynier danych|Inżynierka danych|Programista BI',
    science: 'Analityk danych|Badaczka danych|Inżynier uczenia maszynowego',
    devops: 'Inżynier DevOps|Inżynier chmury|Inżynier niezawodności',
    quality: 'Tester oprogramowania|Testerka automatyzująca|Inżynier jakości',
    project: 'Kierownik projektu|Kierowniczka projektów|Koordynator projektów',
    accounts: 'Księgowa|Główny księgowy|Kontroler finansowy',
    mechanics: 'Inżynier mechanik|Konstruktor|Inżynier projektu',
    marketing: 'Kierownik marketingu|Specjalistka ds. marketingu|Dyrektor marketingu',
    people: 'Specjalistka ds. kadr|Rekruter|Kierownik działu kadr',
    systems: 'Administrator systemów|Informatyk|Administratorka sieci',
    design: 'Projektantka UX|Projektant produktu|Grafik',
    mobile: 'Programista aplikacji mobilnych|Programistka Android|Programista iOS',
  },
  degrees: {
    it: 'Licencjat, informatyka|Magister inżynier, informatyka|Inżynier, informatyka|Doktor nauk technicznych, informatyka',
    business: 'Licencjat, zarządzanie|Magister, finanse i rachunkowość|Licencjat, ekonomia',
    engineering: 'Inżynier, mechanika i budowa maszyn|Magister inżynier, mechanika',
    design: 'Licencjat, wzornictwo|Magister, grafika',
  },
  summary:
    'Solidna osoba, która lubi jasne cele i uczciwe liczby.|Chętnie pracuję z ludźmi, którzy kochają swój zawód.|Szukam zespołu, który dba o swoich klientów.',
  deeds:
    'Tworzenie i utrzymanie usług z użyciem {a} i {b} dla klientów z wielu krajów|Wprowadzenie {a} w trzech zespołach i przeszkolenie dwunastu osób|Zastąpienie starego rozwiązania nowym opartym na {a} i {b}|Odpowiedzialność za {a}, w tym planowanie|Obniżenie kosztów o jedną piątą dzięki przejściu na {a}|Codzienna praca z {a}, {b} w zespole sześciu osób',
  plain:
    'Odpowiadanie na pytania klientów w ciągu jednego dnia|Wdrażanie nowych osób i pisanie podręcznika|Przygotowanie rocznego budżetu i prezentacja dla zarządu|Skrócenie czasu dostawy z sześciu tygodni do dwóch|Reprezentowanie firmy na targach|Opieka nad czterema dużymi klientami',
  traps:
    'Przygotowanie go-to-market na wiosnę 2019|Raport kwartalny dla C-level|Bliska współpraca z działem R&D w Lyonie|Obsługa zagubionych przesyłek ekspresowych|Pomoc reszcie zespołu w okresie letnim',
  without: 'Brak doświadczenia z {n}',
  levels: 'A1|A2|B1|B2|C1|język ojczysty',
  volunteer: 'Trener młodzieży|Skarbniczka|Wolontariusz w kuchni',
  interests: 'Wędrówki, szachy, chór|Żeglarstwo, pieczenie chleba|Gry planszowe, fotografowanie ptaków',
};
