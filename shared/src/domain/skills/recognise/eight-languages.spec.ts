import { describe, expect, it } from '@jest/globals';
import { skillTranslations } from '../data/translations.js';
import { skillGraph } from '../taxonomy.js';
import { recogniseSkills } from './recognise.js';

const found = (text: string) =>
  recogniseSkills(text).map(({ skillId, negated }) => (negated ? `!${skillId}` : skillId));

describe('what somebody says not to know, in eight languages', () => {
  it.each([
    ['en', 'No experience with Kubernetes so far.'],
    ['en', 'I have never used Kubernetes.'],
    ['de', 'Keine Erfahrung mit Kubernetes.'],
    ['de', 'Bisher noch nicht mit Kubernetes gearbeitet, ohne Kenntnisse in Kubernetes.'],
    ['fr', 'Aucune expérience avec Kubernetes.'],
    ['fr', 'Sans expérience de Kubernetes.'],
    ['es', 'Sin experiencia con Kubernetes.'],
    ['es', 'No he trabajado con Kubernetes.'],
    ['pt', 'Sem experiência com Kubernetes.'],
    ['pt', 'Não tenho experiência com Kubernetes.'],
    ['it', 'Nessuna esperienza con Kubernetes.'],
    ['it', 'Non ho mai lavorato con Kubernetes.'],
    ['nl', 'Geen ervaring met Kubernetes.'],
    ['nl', 'Nog niet gewerkt met Kubernetes.'],
    ['pl', 'Brak doświadczenia z Kubernetes.'],
    ['pl', 'Nie mam doświadczenia z Kubernetes.'],
  ])('%s: %s', (_language, text) => {
    const said = found(text).filter((id) => id.includes('kubernetes'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.at(-1)).toBe('!kubernetes');
  });

  it.each([
    'Built with Kubernetes, without downtime.',
    'Einführung von Kubernetes, nicht nur im eigenen Team.',
    'Mise en place de Kubernetes sans interruption.',
  ])('is not said by "%s"', (text) => expect(found(text)).toEqual(['kubernetes']));
});

describe('skills under their own names', () => {
  it.each([
    ['Datenbanken, Projektmanagement, Maschinelles Lernen', 'databases project-management machine-learning'],
    [
      'Bases de données, gestion de projet, apprentissage automatique',
      'databases project-management machine-learning',
    ],
    [
      'Bases de datos, gestión de proyectos, aprendizaje automático',
      'databases project-management machine-learning',
    ],
    [
      'Bancos de dados, gestão de projetos, aprendizado de máquina',
      'databases project-management machine-learning',
    ],
    [
      'Basi di dati, gestione progetti, apprendimento automatico',
      'databases project-management machine-learning',
    ],
    ['Databanken, projectmanagement, machinaal leren', 'databases project-management machine-learning'],
    [
      'Bazy danych, zarządzanie projektami, uczenie maszynowe',
      'databases project-management machine-learning',
    ],
    ['Tworzenie mikroserwisów i baz danych', 'microservices databases'],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids.split(' ')));

  it.each([
    'Ich kann gute Kommunikation nicht leiden.',
    'La cuisine est au fond du couloir.',
    'La comunicazione arriva domani.',
    'Riduzione dei costi grazie al nuovo fornitore',
    'Szukam zespołu, który dba o swoich klientów',
    'Einarbeitung neuer Kollegen und Pflege des Handbuchs',
    'Laurea in Informatica, Licenciatura em Informática',
    'E D U C A T I O N  A N D  R E S E A R C H',
  ])('everyday words are no skills: %s', (text) => expect(found(text)).toEqual([]));

  it('has for each listed skill a name that leads to it', () => {
    const lines = skillTranslations.split('\n').filter((line) => line.includes('|'));
    expect(lines.length).toBeGreaterThan(90);
    for (const line of lines) {
      const id = line.split('|')[0]?.trim() ?? '';
      const added = skillGraph.skill(id)?.aliases ?? [];
      expect([id, added.some((name) => found(`Skills: ${name}, ${name}`).includes(id))]).toEqual([id, true]);
    }
  });
});

describe('tools named in work', () => {
  const tools = 'Skills: Python, Java, Docker, Kubernetes, PostgreSQL\n\n';

  it.each([
    ['Introduced Cypress in three teams', 'cypress'],
    ['Verantwortlich für Confluence einschließlich Planung', 'confluence'],
    ['Réduction des coûts grâce au passage à Scala', 'scala'],
    ['Introducción de Postman en tres equipos', 'postman'],
    ['Responsável por Jenkins, incluindo o planeamento', 'jenkins'],
    ['Responsabile di Cypress, compresa la pianificazione', 'cypress'],
    ['Kosten verlaagd door over te stappen op Rust', 'rust'],
    ['Odpowiedzialność za Helm, w tym planowanie', 'helm'],
  ])('%s', (sentence, id) => expect(found(`${tools}${sentence}`)).toContain(id));

  it.each([
    'Had to react quickly to the flood',
    'Took the helm of a team of four',
    'Planned for spring 2019',
  ])('but not in "%s"', (sentence) => expect(found(`${tools}${sentence}`)).toHaveLength(5));
});
