import { describe, expect, it } from '@jest/globals';
import { extractProfile } from './extract-profile.js';
import { keepText } from './keep-text.js';

const asOf = '2026-11-21';

/** The words of one profile in one language; tools keep their names. */
interface Words {
  readonly headings: readonly [jobs: string, school: string, skills: string, languages: string];
  readonly jobs: readonly [title: string, company: string, dates: string, done: string][];
  readonly school: readonly [degree: string, school: string, dates: string];
  readonly skills: string;
  readonly lacks: string;
  readonly spoken: string;
}

const told: Readonly<Record<string, Words>> = {
  en: {
    headings: ['Work experience', 'Education', 'Skills', 'Languages'],
    jobs: [
      [
        'Senior Backend Developer',
        'Acme Ltd',
        'March 2021 – Present',
        'Built microservices in Java with PostgreSQL and Docker',
      ],
      ['Data Analyst', 'Brightwater', 'January 2017 – February 2021', 'Introduced Kubernetes and Jenkins'],
    ],
    school: ['Bachelor of Computer Science', 'University of Leeds', '2013 – 2016'],
    skills: 'Databases, Machine learning, Project management, Version control, Git, Python',
    lacks: 'No experience with Angular.',
    spoken: 'English (native), German (C1)',
  },
  de: {
    headings: ['Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Sprachen'],
    jobs: [
      [
        'Senior Backend-Entwicklerin',
        'Acme GmbH',
        'März 2021 – heute',
        'Microservices in Java mit PostgreSQL und Docker gebaut',
      ],
      ['Datenanalystin', 'Nordlicht', 'Januar 2017 – Februar 2021', 'Einführung von Kubernetes und Jenkins'],
    ],
    school: ['Bachelor Informatik', 'Universität Ulm', '2013 – 2016'],
    skills: 'Datenbanken, Maschinelles Lernen, Projektmanagement, Versionsverwaltung, Git, Python',
    lacks: 'Keine Erfahrung mit Angular.',
    spoken: 'Englisch (Muttersprache), Deutsch (C1)',
  },
  fr: {
    headings: ['Expérience professionnelle', 'Formation', 'Compétences', 'Langues'],
    jobs: [
      [
        'Développeuse backend senior',
        'Acme SARL',
        "mars 2021 – aujourd'hui",
        'Développement de microservices en Java avec PostgreSQL et Docker',
      ],
      [
        'Analyste de données',
        'Boréal',
        'janvier 2017 – février 2021',
        'Introduction de Kubernetes et Jenkins',
      ],
    ],
    school: ['Licence Informatique', 'Université de Lyon', '2013 – 2016'],
    skills:
      'Bases de données, Apprentissage automatique, Gestion de projet, Contrôle de version, Git, Python',
    lacks: 'Aucune expérience avec Angular.',
    spoken: 'Anglais (langue maternelle), Allemand (C1)',
  },
  es: {
    headings: ['Experiencia laboral', 'Formación académica', 'Habilidades', 'Idiomas'],
    jobs: [
      [
        'Desarrolladora backend senior',
        'Acme S.L.',
        'marzo de 2021 – actualidad',
        'Desarrollo de microservicios en Java con PostgreSQL y Docker',
      ],
      [
        'Analista de datos',
        'Solaria',
        'enero de 2017 – febrero de 2021',
        'Introducción de Kubernetes y Jenkins',
      ],
    ],
    school: ['Grado en Informática', 'Universidad de Sevilla', '2013 – 2016'],
    skills: 'Bases de datos, Aprendizaje automático, Gestión de proyectos, Control de versiones, Git, Python',
    lacks: 'Sin experiencia con Angular.',
    spoken: 'Inglés (nativo), Alemán (C1)',
  },
  pt: {
    headings: ['Experiência profissional', 'Formação acadêmica', 'Competências', 'Idiomas'],
    jobs: [
      [
        'Desenvolvedora backend sênior',
        'Acme Ltda',
        'março de 2021 – atual',
        'Desenvolvimento de microsserviços em Java com PostgreSQL e Docker',
      ],
      [
        'Analista de dados',
        'Farol Digital',
        'janeiro de 2017 – fevereiro de 2021',
        'Introdução de Kubernetes e Jenkins',
      ],
    ],
    school: ['Bacharelado em Informática', 'Universidade do Porto', '2013 – 2016'],
    skills: 'Bancos de dados, Aprendizado de máquina, Gestão de projetos, Controle de versão, Git, Python',
    lacks: 'Sem experiência com Angular.',
    spoken: 'Inglês (nativo), Alemão (C1)',
  },
  it: {
    headings: ['Esperienza lavorativa', 'Istruzione', 'Competenze', 'Lingue'],
    jobs: [
      [
        'Sviluppatrice backend senior',
        'Acme S.r.l.',
        'marzo 2021 – in corso',
        'Sviluppo di microservizi in Java con PostgreSQL e Docker',
      ],
      [
        'Analista dati',
        'Faro Digitale',
        'gennaio 2017 – febbraio 2021',
        'Introduzione di Kubernetes e Jenkins',
      ],
    ],
    school: ['Laurea in Informatica', 'Politecnico di Milano', '2013 – 2016'],
    skills: 'Basi di dati, Apprendimento automatico, Gestione progetti, Controllo di versione, Git, Python',
    lacks: 'Nessuna esperienza con Angular.',
    spoken: 'Inglese (madrelingua), Tedesco (C1)',
  },
  nl: {
    headings: ['Werkervaring', 'Opleiding', 'Vaardigheden', 'Talen'],
    jobs: [
      [
        'Senior backend ontwikkelaar',
        'Acme B.V.',
        'maart 2021 – heden',
        'Microservices gebouwd in Java met PostgreSQL en Docker',
      ],
      ['Data-analist', 'Noorderlicht', 'januari 2017 – februari 2021', 'Invoering van Kubernetes en Jenkins'],
    ],
    school: ['Bachelor Informatica', 'Universiteit Utrecht', '2013 – 2016'],
    skills: 'Databases, Machinaal leren, Projectmanagement, Versiebeheer, Git, Python',
    lacks: 'Geen ervaring met Angular.',
    spoken: 'Engels (moedertaal), Duits (C1)',
  },
  pl: {
    headings: ['Doświadczenie zawodowe', 'Wykształcenie', 'Umiejętności', 'Języki'],
    jobs: [
      [
        'Starsza programistka',
        'Acme Sp. z o.o.',
        'marzec 2021 – obecnie',
        'Tworzenie mikroserwisów w Java z PostgreSQL i Docker',
      ],
      ['Analityczka danych', 'Zielony Las', 'styczeń 2017 – luty 2021', 'Wprowadzenie Kubernetes i Jenkins'],
    ],
    school: ['Licencjat, informatyka', 'Politechnika Łódzka', '2013 – 2016'],
    skills: 'Bazy danych, Uczenie maszynowe, Zarządzanie projektami, Kontrola wersji, Git, Python',
    lacks: 'Brak doświadczenia z Angular.',
    spoken: 'Angielski (język ojczysty), Niemiecki (C1)',
  },
};

/** Six ways to set the same words. */
const layouts: Readonly<Record<string, (words: Words) => string>> = {
  'one column': (w) => page(w, ([t, c, d, done]) => `${t}, ${c}\n${d}\n• ${done}`),
  'dates at the right': (w) => page(w, ([t, c, d, done]) => `${t}\t${d}\n${c}\n• ${done}`),
  'dates at the left': (w) => page(w, ([t, c, d, done]) => `${d}\t${t}\n${c}\n${done}.`),
  'company first': (w) => page(w, ([t, c, d, done]) => `${c}\n${t}\n${d}\n• ${done}`),
  'one line': (w) => page(w, ([t, c, d, done]) => `${t} | ${c} | ${d}\n${done}.`),
  'skills first': (w) => {
    const [jobs, school, skills, languages] = w.headings;
    const told = w.jobs.map(([t, c, d, done]) => `${t}\n${c} · ${d}\n• ${done}`).join('\n\n');
    return `${languages}\n${w.spoken}\n\n${skills}\n${w.skills}\n${w.lacks}\n\n${jobs}\n${told}\n\n${school}\n${w.school.join('\n')}`;
  },
};

function page(w: Words, job: (one: Words['jobs'][number]) => string): string {
  const [jobs, school, skills, languages] = w.headings;
  const parts = [
    `${jobs}\n${w.jobs.map(job).join('\n\n')}`,
    `${school}\n${w.school[0]}, ${w.school[1]}, ${w.school[2]}`,
    `${skills}\n${w.skills.replaceAll(', ', '\n')}\n${w.lacks}`,
    `${languages}\n${w.spoken.replaceAll(', ', '\n')}`,
  ];
  return parts.join('\n\n');
}

/** What a rubric can see of a CV: nothing of it may depend on the language it is written in. */
function seen(body: string) {
  const found = extractProfile(keepText(`Jo Doe\njo@example.org\n\n${body}\n`), null, asOf);
  const technical = found.skills.filter(
    ({ value }) => !value.negated && value.skillId !== 'software-engineering',
  );
  return {
    months: found.experienceMonths?.value ?? null,
    jobs: found.jobs.map(({ value }) => [value.start, value.end]),
    schools: found.education.map(({ value }) => [value.start, value.end]),
    skills: technical
      .map(({ value }) => `${value.skillId} ${value.monthsInJobs ?? '-'} ${value.lastUsed ?? '-'}`)
      .sort(),
    absent: found.skills.filter(({ value }) => value.negated).map(({ value }) => value.skillId),
    languages: found.languages.map(({ value }) => `${value.code} ${value.level ?? '-'}`).sort(),
  };
}

const languagesOf = Object.entries(told);
const reference = seen(layouts['one column']?.(told['en'] as Words) ?? '');

describe('the same profile reads the same in eight languages and six layouts', () => {
  it('is a profile worth comparing', () => {
    expect(reference.months).toBe(69 + 50);
    expect(reference.skills.length).toBeGreaterThanOrEqual(11);
    expect(reference.absent).toEqual(['angular']);
    expect(reference.languages).toEqual(['de 5', 'en 6']);
  });

  it.each(
    languagesOf.flatMap(([code, words]) =>
      Object.keys(layouts).map((layout) => [code, layout, words] as const),
    ),
  )('%s, %s', (_code, layout, words) => {
    const found = seen(layouts[layout]?.(words) ?? '');
    // A title that names a skill in one language ("data analyst") is no evidence that the others lack.
    const skills = (all: readonly string[]) =>
      all.filter((one) => !/^(?:data-analysis|api-development) /.test(one));
    expect({ ...found, skills: skills(found.skills) }).toEqual({
      ...reference,
      skills: skills(reference.skills),
    });
  });
});
