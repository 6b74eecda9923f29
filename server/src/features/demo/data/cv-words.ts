import { type CvLanguage, type Sector } from '../personas.js';

export interface CvWords {
  readonly profile: string;
  readonly experience: string;
  readonly education: string;
  readonly skills: string;
  readonly languages: string;
  readonly certifications: string;
  readonly present: string;
  /** January first. */
  readonly months: readonly string[];
  /** The stated levels 1-4. */
  readonly levels: readonly [string, string, string, string];
  readonly degrees: Readonly<Record<'Bachelor' | 'Master' | 'Diploma', string>>;
  /** `{title}` the newest title, `{years}` whole years of work. */
  readonly about: string;
  /** What was done in a job; `{a}` and `{b}` skills, `{n}` and `{p}` numbers. */
  readonly deeds: Readonly<Record<Sector, readonly string[]>>;
  /** The sentence that says the CV is made up. */
  readonly synthetic: string;
}

const months = (text: string): string[] => text.split(' ');

export const cvWords: Readonly<Record<CvLanguage, CvWords>> = {
  en: {
    profile: 'Profile',
    experience: 'Work experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    certifications: 'Certifications',
    present: 'Present',
    months: months('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    levels: ['basic', 'working knowledge', 'advanced', 'expert'],
    degrees: { Bachelor: 'Bachelor of Science', Master: 'Master of Science', Diploma: 'Diploma' },
    about: '{title} with {years} years of work behind me, looking for a team abroad.',
    deeds: {
      software: [
        'Built and ran services with {a} and {b} for {n} customers.',
        'Cut release time by {p} % after moving the team to {a}.',
        'Introduced {a}; incidents fell by {p} % within a year.',
        'Reviewed code, mentored two colleagues and kept the {a} parts healthy.',
      ],
      product: [
        'Led the {a} work for a product with {n} customers.',
        'Brought {a} and {b} together; complaints fell by {p} %.',
        'Ran {a} workshops with five teams.',
      ],
      industry: [
        'Designed assemblies with {a} for a line of {n} units a year.',
        'Lowered scrap by {p} % using {a} and {b}.',
      ],
      health: [
        'Cared for up to {p} patients a shift; responsible for {a} and {b}.',
        'Trained {p} new colleagues in {a}.',
      ],
    },
    synthetic: 'Synthetic CV: this person is invented for the Portolan demo.',
  },
  de: {
    profile: 'Profil',
    experience: 'Berufserfahrung',
    education: 'Ausbildung',
    skills: 'Kenntnisse',
    languages: 'Sprachen',
    certifications: 'Zertifikate',
    present: 'heute',
    months: months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    levels: ['Grundkenntnisse', 'gute Kenntnisse', 'sehr gute Kenntnisse', 'Expertenkenntnisse'],
    degrees: { Bachelor: 'Bachelor of Science', Master: 'Master of Science', Diploma: 'Diplom' },
    about: '{title} mit {years} Jahren Berufserfahrung, auf der Suche nach einem Team im Ausland.',
    deeds: {
      software: [
        'Entwicklung und Betrieb von Diensten mit {a} und {b} für {n} Kunden.',
        'Umstellung auf {a}; die Zeit bis zur Auslieferung sank um {p} %.',
        'Einführung von {a}, {p} % weniger Störungen in einem Jahr.',
      ],
      product: [
        'Verantwortlich für {a} in einem Produkt mit {n} Kunden.',
        '{a} und {b} zusammengeführt; {p} % weniger Beschwerden.',
      ],
      industry: [
        'Konstruktion von Baugruppen mit {a} für {n} Stück im Jahr.',
        'Ausschuss mit {a} und {b} um {p} % gesenkt.',
      ],
      health: [
        'Versorgung von bis zu {p} Patienten je Schicht; verantwortlich für {a} und {b}.',
        'Einarbeitung von {p} Kollegen in {a}.',
      ],
    },
    synthetic: 'Synthetischer Lebenslauf: Diese Person ist für die Portolan-Demo erfunden.',
  },
  fr: {
    profile: 'Profil',
    experience: 'Expérience professionnelle',
    education: 'Formation',
    skills: 'Compétences',
    languages: 'Langues',
    certifications: 'Certifications',
    present: 'aujourd’hui',
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    levels: ['notions', 'bonne maîtrise', 'avancé', 'expert'],
    degrees: { Bachelor: 'Licence', Master: 'Master', Diploma: 'Diplôme' },
    about: '{title}, {years} ans d’expérience, à la recherche d’une équipe à l’étranger.',
    deeds: {
      software: [
        'Développement et exploitation de services avec {a} et {b} pour {n} clients.',
        'Passage à {a} : délai de mise en production réduit de {p} %.',
        'Mise en place de {a}, {p} % d’incidents en moins en un an.',
      ],
      product: [
        'Responsable de {a} pour un produit de {n} clients.',
        'Rapprochement de {a} et {b} : {p} % de réclamations en moins.',
      ],
      industry: [
        'Conception d’ensembles avec {a} pour {n} unités par an.',
        'Rebuts réduits de {p} % grâce à {a} et {b}.',
      ],
      health: [
        'Soins à {p} patients par poste ; responsable de {a} et {b}.',
        'Formation de {p} collègues : {a}.',
      ],
    },
    synthetic: 'CV synthétique : cette personne est inventée pour la démonstration de Portolan.',
  },
  es: {
    profile: 'Perfil',
    experience: 'Experiencia laboral',
    education: 'Formación académica',
    skills: 'Competencias',
    languages: 'Idiomas',
    certifications: 'Certificaciones',
    present: 'actualidad',
    months: months(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    levels: ['básico', 'intermedio', 'avanzado', 'experto'],
    degrees: { Bachelor: 'Grado', Master: 'Máster', Diploma: 'Diplomatura' },
    about: '{title} con {years} años de experiencia, en busca de un equipo en el extranjero.',
    deeds: {
      software: [
        'Desarrollo y operación de servicios con {a} y {b} para {n} clientes.',
        'Migración a {a}: el tiempo de entrega bajó un {p} %.',
        'Implantación de {a}, {p} % menos de incidencias en un año.',
      ],
      product: [
        'Responsable de {a} en un producto con {n} clientes.',
        'Unión de {a} y {b}: un {p} % menos de quejas.',
      ],
      industry: [
        'Diseño de conjuntos con {a} para {n} unidades al año.',
        'Reducción de mermas del {p} % con {a} y {b}.',
      ],
      health: [
        'Atención a {p} pacientes por turno; responsable de {a} y {b}.',
        'Formación de {p} compañeros en {a}.',
      ],
    },
    synthetic: 'CV sintético: esta persona es inventada para la demostración de Portolan.',
  },
};
