import { type Persona } from '../personas.js';

const words = (text: string): string[] => text.split(' ');

export const otherPersonas: readonly Persona[] = [
  {
    id: 'product',
    count: 20,
    occupationCode: '13-1082',
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
        core: words('product-management roadmapping agile jira'),
        often: words('user-research a-b-testing scrum confluence okr market-research sql'),
      },
      {
        core: words('project-management scrum jira risk-management'),
        often: words('confluence ms-project budgeting kanban agile vendor-management'),
      },
    ],
    also: words(
      'google-analytics figma prioritisation stakeholder-management tableau business-analysis user-stories microsoft-excel product-analytics',
    ),
    certifications: words(
      'pmp prince2-practitioner professional-scrum-product-owner professional-scrum-master',
    ),
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
        core: words('figma user-research wireframing prototyping'),
        often: words('usability-testing design-systems miro information-architecture web-accessibility'),
      },
      {
        core: words('figma visual-design adobe-photoshop adobe-illustrator'),
        often: words('design-systems typography adobe-xd prototyping responsive-design'),
      },
      {
        core: words('interaction-design prototyping figma html'),
        often: words('css javascript user-interface-design sketch usability-testing motion-design'),
      },
    ],
    also: words(
      'service-design user-interface-design adobe-indesign google-analytics agile jira journey-mapping',
    ),
    certifications: words('professional-scrum-master'),
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
        often: words('ansys autocad gd-and-t 3d-printing sheet-metal-design'),
      },
      {
        core: words('catia cad gd-and-t'),
        often: words('siemens-nx finite-element-analysis matlab fmea tolerance-analysis'),
      },
      {
        core: words('matlab simulink thermodynamics'),
        often: words('python computational-fluid-dynamics ansys control-systems heat-transfer'),
      },
    ],
    also: words(
      'lean-manufacturing six-sigma microsoft-excel project-management quality-control materials-science plc-programming',
    ),
    certifications: words('six-sigma-green-belt certified-solidworks-professional'),
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
        core: words('patient-care medication-administration patient-assessment'),
        often: words('wound-care infection-control vital-signs-monitoring care-planning phlebotomy'),
      },
      {
        core: words('intensive-care-nursing patient-care vital-signs-monitoring'),
        often: words(
          'mechanical-ventilation medication-administration infection-control emergency-nursing intravenous-therapy',
        ),
      },
    ],
    also: words(
      'electronic-health-records triage patient-education palliative-care paediatric-nursing intravenous-therapy emergency-nursing',
    ),
    certifications: words('basic-life-support advanced-cardiac-life-support nmc-registration nclex-rn'),
    degrees: ['Nursing', 'Nursing Science'],
  },
];
