import { type Persona } from '../personas.js';

const words = (text: string): string[] => text.split(' ');

export const otherPersonas: readonly Persona[] = [
  {
    id: 'product',
    count: 20,
    occupationCode: '11-2021',
    sector: 'product',
    titles: {
      en: ['Project Coordinator', 'Product Manager', 'Senior Product Manager', 'Head of Product'],
      de: ['Projektkoordinator', 'Produktmanager', 'Senior-Produktmanager', 'Leiter Produkt'],
      fr: ['Coordinateur de projet', 'Chef de produit', 'Chef de produit senior', 'Directeur produit'],
      es: ['Coordinador de proyectos', 'Jefe de producto', 'Jefe de producto sénior', 'Director de producto'],
    },
    yearlyUsd: [68_000, 108_000, 142_000, 186_000],
    variants: [
      {
        core: words('product-management backlog-management agile jira'),
        often: words('user-research ab-testing scrum confluence okrs market-research sql'),
      },
      {
        core: words('project-management scrum jira risk-management'),
        often: words('confluence microsoft-project budget-management kanban agile business-analysis'),
      },
    ],
    also: words(
      'google-analytics figma prioritisation stakeholder-management tableau business-analysis product-discovery microsoft-excel web-analytics',
    ),
    certifications: words('pmp prince2-practitioner pspo psm'),
    degrees: ['Business Administration', 'Industrial Engineering', 'Economics'],
  },
  {
    id: 'design',
    count: 19,
    occupationCode: '15-1255',
    sector: 'product',
    titles: {
      en: ['Junior UX Designer', 'UX Designer', 'Senior UX Designer', 'Design Lead'],
      de: ['Junior-UX-Designer', 'UX-Designer', 'Senior-UX-Designer', 'Leiter Gestaltung'],
      fr: ['Designer UX junior', 'Designer UX', 'Designer UX senior', 'Responsable design'],
      es: ['Diseñador UX junior', 'Diseñador UX', 'Diseñador UX sénior', 'Responsable de diseño'],
    },
    yearlyUsd: [66_000, 94_000, 124_000, 152_000],
    variants: [
      {
        core: words('figma user-research wireframing ui-design'),
        often: words('design-thinking design-systems miro-boards information-architecture web-accessibility'),
      },
      {
        core: words('figma graphic-design adobe-photoshop adobe-illustrator'),
        often: words('design-systems typography adobe-xd ui-design responsive-design'),
      },
      {
        core: words('ux-design ui-design figma html'),
        often: words('css javascript responsive-design sketch-for-mac design-thinking after-effects'),
      },
    ],
    also: words(
      'product-discovery responsive-design adobe-indesign google-analytics agile jira illustration',
    ),
    certifications: words('psm'),
    degrees: ['Interaction Design', 'Psychology', 'Media Informatics'],
  },
  {
    id: 'mechanical',
    count: 14,
    occupationCode: '17-2141',
    sector: 'industry',
    titles: {
      en: [
        'Graduate Mechanical Engineer',
        'Mechanical Engineer',
        'Senior Mechanical Engineer',
        'Principal Mechanical Engineer',
      ],
      de: [
        'Junior-Konstrukteur',
        'Konstruktionsingenieur',
        'Senior-Konstruktionsingenieur',
        'Leiter Konstruktion',
      ],
      fr: [
        'Ingénieur mécanique junior',
        'Ingénieur mécanique',
        'Ingénieur mécanique senior',
        'Responsable bureau d’études',
      ],
      es: [
        'Ingeniero mecánico junior',
        'Ingeniero mecánico',
        'Ingeniero mecánico sénior',
        'Jefe de ingeniería mecánica',
      ],
    },
    yearlyUsd: [72_000, 96_000, 122_000, 150_000],
    variants: [
      {
        core: words('solidworks cad finite-element-analysis'),
        often: words('ansys autocad gdt 3d-printing technical-drawing'),
      },
      {
        core: words('catia cad gdt'),
        often: words('siemens-nx finite-element-analysis matlab fmea statistical-process-control'),
      },
      {
        core: words('matlab simulink thermodynamics'),
        often: words('python computational-fluid-dynamics ansys control-engineering'),
      },
    ],
    also: words(
      'lean six-sigma-method microsoft-excel project-management quality-management materials-science plc',
    ),
    certifications: words('six-sigma-green-belt pe-licence'),
    degrees: ['Mechanical Engineering', 'Mechatronics', 'Industrial Engineering'],
  },
  {
    id: 'nursing',
    count: 11,
    occupationCode: '29-1141',
    sector: 'health',
    titles: {
      en: ['Staff Nurse', 'Registered Nurse', 'Senior Staff Nurse', 'Ward Manager'],
      de: ['Pflegefachkraft', 'Gesundheits- und Krankenpfleger', 'Fachkrankenpfleger', 'Stationsleitung'],
      fr: ['Infirmier débutant', 'Infirmier diplômé', 'Infirmier spécialisé', 'Cadre de santé'],
      es: ['Enfermero junior', 'Enfermero', 'Enfermero especialista', 'Supervisor de enfermería'],
    },
    yearlyUsd: [68_000, 84_000, 98_000, 116_000],
    variants: [
      {
        core: words('nursing medication-administration vital-signs-monitoring'),
        often: words(
          'wound-care infection-control vital-signs-monitoring electronic-health-records phlebotomy',
        ),
      },
      {
        core: words('intensive-care nursing vital-signs-monitoring'),
        often: words('pharmacology medication-administration infection-control triage epic-ehr'),
      },
    ],
    also: words('electronic-health-records triage medical-terminology palliative-care paediatrics epic-ehr'),
    certifications: words('bls-acls first-aid registered-nurse'),
    degrees: ['Nursing', 'Nursing Science'],
  },
];
