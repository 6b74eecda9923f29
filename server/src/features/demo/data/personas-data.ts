import { type Persona } from '../personas.js';

const words = (text: string): string[] => text.split(' ');

export const dataPersonas: readonly Persona[] = [
  {
    id: 'data-engineer',
    count: 42,
    occupationCode: '15-1243',
    sector: 'software',
    titles: {
      en: ['Junior Data Engineer', 'Data Engineer', 'Senior Data Engineer', 'Data Platform Lead'],
      de: ['Junior-Dateningenieur', 'Dateningenieur', 'Senior-Dateningenieur', 'Leiter Datenplattform'],
      fr: [
        'Ingénieur données junior',
        'Ingénieur données',
        'Ingénieur données senior',
        'Responsable plateforme de données',
      ],
      es: [
        'Ingeniero de datos junior',
        'Ingeniero de datos',
        'Ingeniero de datos sénior',
        'Responsable de plataforma de datos',
      ],
    },
    yearlyUsd: [84_000, 116_000, 148_000, 182_000],
    variants: [
      {
        core: words('python sql apache-spark apache-airflow'),
        often: words('aws snowflake dbt apache-kafka databricks apache-parquet delta-lake scala'),
      },
      {
        core: words('sql dbt snowflake python'),
        often: words('looker fivetran apache-airflow git database-design bigquery'),
      },
      {
        core: words('sql-server ssis sql power-bi'),
        often: words('azure azure-data-factory data-warehousing python t-sql etl'),
      },
      {
        core: words('scala apache-spark apache-kafka sql'),
        often: words('apache-hadoop apache-hive apache-cassandra java apache-flink aws'),
      },
      {
        core: words('gcp bigquery python sql'),
        often: words('apache-beam apache-airflow terraform looker dbt google-pub-sub'),
      },
    ],
    also: words(
      'postgresql docker kubernetes git database-design etl data-warehousing linux query-optimisation database-indexing mongodb redis github-actions data-governance',
    ),
    certifications: words('gcp-data-engineer aws-data-engineer snowpro azure-data-engineer'),
    degrees: ['Computer Science', 'Statistics', 'Information Systems'],
  },
  {
    id: 'data-scientist',
    count: 25,
    occupationCode: '15-2051',
    sector: 'software',
    titles: {
      en: ['Data Analyst', 'Data Scientist', 'Senior Data Scientist', 'Head of Data Science'],
      de: ['Datenanalyst', 'Data Scientist', 'Senior Data Scientist', 'Leiter Data Science'],
      fr: [
        'Analyste de données',
        'Data scientist',
        'Data scientist senior',
        'Responsable science des données',
      ],
      es: [
        'Analista de datos',
        'Científico de datos',
        'Científico de datos sénior',
        'Director de ciencia de datos',
      ],
    },
    yearlyUsd: [76_000, 110_000, 142_000, 184_000],
    variants: [
      {
        core: words('python pandas scikit-learn sql'),
        often: words('numpy matplotlib jupyter statistics machine-learning xgboost mlflow'),
      },
      {
        core: words('r statistics sql tidyverse'),
        often: words('tidyverse shiny sas regression-analysis experimental-design python'),
      },
      {
        core: words('python pytorch machine-learning deep-learning'),
        often: words('tensorflow natural-language-processing computer-vision hugging-face numpy cuda'),
      },
    ],
    also: words(
      'tableau power-bi docker git aws apache-spark ab-testing time-series-analysis data-visualisation bigquery',
    ),
    certifications: words('aws-machine-learning databricks-certified'),
    degrees: ['Statistics', 'Mathematics', 'Physics', 'Biostatistics'],
  },
  {
    id: 'reliability',
    count: 42,
    occupationCode: '15-1244',
    sector: 'software',
    titles: {
      en: [
        'Junior System Administrator',
        'Infrastructure Engineer',
        'Senior Infrastructure Engineer',
        'Lead Infrastructure Engineer',
      ],
      de: [
        'Junior-Systemadministrator',
        'DevOps-Ingenieur',
        'Senior Site Reliability Engineer',
        'Leiter Plattform',
      ],
      fr: [
        'Administrateur système junior',
        'Ingénieur DevOps',
        'Ingénieur fiabilité senior',
        'Responsable plateforme',
      ],
      es: [
        'Administrador de sistemas junior',
        'Ingeniero DevOps',
        'Ingeniero de fiabilidad sénior',
        'Responsable de plataforma',
      ],
    },
    yearlyUsd: [74_000, 112_000, 148_000, 180_000],
    variants: [
      {
        core: words('aws terraform kubernetes linux'),
        often: words('docker helm prometheus grafana jenkins python argo-cd bash'),
      },
      {
        core: words('azure kubernetes terraform azure-devops'),
        often: words('powershell docker bicep-templates linux helm azure-active-directory'),
      },
      {
        core: words('gcp kubernetes docker linux'),
        often: words('terraform go istio prometheus github-actions bash helm'),
      },
      {
        core: words('linux ansible bash nginx'),
        often: words('docker python zabbix vmware postgresql apache-http-server haproxy'),
      },
      {
        core: words('openshift linux ansible docker'),
        often: words('kubernetes jenkins gitlab-ci red-hat-enterprise-linux prometheus elasticsearch'),
      },
    ],
    also: words(
      'git gitlab-ci github-actions circleci incident-management load-balancing autoscaling postgresql redis secrets-management elasticsearch monitoring-and-observability sentry-monitoring cloudformation apache-kafka',
    ),
    certifications: words(
      'cka aws-solutions-architect-associate terraform-associate rhce azure-administrator',
    ),
    degrees: ['Computer Science', 'Network Engineering', 'Information Systems'],
  },
  {
    id: 'security',
    count: 25,
    occupationCode: '15-1212',
    sector: 'software',
    titles: {
      en: [
        'Security Operations Analyst',
        'Information Security Analyst',
        'Senior Security Engineer',
        'Security Architect',
      ],
      de: ['SOC-Analyst', 'IT-Sicherheitsanalyst', 'Senior-Sicherheitsingenieur', 'Sicherheitsarchitekt'],
      fr: ['Analyste SOC', 'Analyste sécurité', 'Ingénieur sécurité senior', 'Architecte sécurité'],
      es: [
        'Analista SOC',
        'Analista de seguridad',
        'Ingeniero de seguridad sénior',
        'Arquitecto de seguridad',
      ],
    },
    yearlyUsd: [78_000, 112_000, 146_000, 184_000],
    variants: [
      {
        core: words('siem splunk incident-management security-operations'),
        often: words('threat-modelling wireshark linux python digital-forensics firewalls'),
      },
      {
        core: words('penetration-testing burp-suite owasp linux'),
        often: words('metasploit python nmap kali-linux owasp-zap bash'),
      },
      {
        core: words('security security-audits threat-modelling owasp'),
        often: words('java devsecops sonarqube github-actions docker oauth'),
      },
      {
        core: words('authentication-and-authorisation azure-active-directory oauth risk-management'),
        often: words('okta iso-27001 nist-frameworks powershell saml azure'),
      },
    ],
    also: words(
      'encryption vulnerability-management aws python endpoint-security tls zero-trust kubernetes git linux',
    ),
    certifications: words('cissp security-plus oscp ccsp ceh cism'),
    degrees: ['Information Security', 'Computer Science', 'Network Engineering'],
  },
];
