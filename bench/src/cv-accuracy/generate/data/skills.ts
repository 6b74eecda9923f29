/** What CVs of this bench call a skill, and which one it is. A list of its own: the reader's word lists are not asked. */
export const products: Readonly<Record<string, string>> = {
  Java: 'java',
  'Spring Boot': 'spring-boot',
  Hibernate: 'hibernate',
  PostgreSQL: 'postgresql',
  MySQL: 'mysql',
  Redis: 'redis',
  'Apache Kafka': 'apache-kafka',
  RabbitMQ: 'rabbitmq',
  Docker: 'docker',
  Kubernetes: 'kubernetes',
  Python: 'python',
  Django: 'django',
  FastAPI: 'fastapi',
  'Node.js': 'nodejs',
  NestJS: 'nestjs',
  TypeScript: 'typescript',
  GraphQL: 'graphql',
  MongoDB: 'mongodb',
  Git: 'git',
  Go: 'go',
  Rust: 'rust',
  'C#': 'c-sharp',
  'C++': 'cpp',
  PHP: 'php',
  Laravel: 'laravel',
  Elasticsearch: 'elasticsearch',
  JUnit: 'junit',
  JavaScript: 'javascript',
  React: 'react',
  Angular: 'angular',
  'Vue.js': 'vue',
  Redux: 'redux',
  HTML5: 'html',
  CSS3: 'css',
  Sass: 'sass',
  webpack: 'webpack',
  Storybook: 'storybook',
  Jest: 'jest',
  Cypress: 'cypress',
  'Next.js': 'nextjs',
  Figma: 'figma',
  'Apache Spark': 'apache-spark',
  'Apache Airflow': 'apache-airflow',
  Snowflake: 'snowflake',
  BigQuery: 'bigquery',
  dbt: 'dbt',
  SQL: 'sql',
  Databricks: 'databricks',
  Scala: 'scala',
  'Amazon Redshift': 'amazon-redshift',
  Tableau: 'tableau',
  'Power BI': 'power-bi',
  pandas: 'pandas',
  NumPy: 'numpy',
  'scikit-learn': 'scikit-learn',
  TensorFlow: 'tensorflow',
  PyTorch: 'pytorch',
  R: 'r',
  Jupyter: 'jupyter',
  MLflow: 'mlflow',
  XGBoost: 'xgboost',
  Terraform: 'terraform',
  Ansible: 'ansible',
  AWS: 'aws',
  'Microsoft Azure': 'azure',
  Linux: 'linux',
  Jenkins: 'jenkins',
  'GitLab CI': 'gitlab-ci',
  Prometheus: 'prometheus',
  Grafana: 'grafana',
  Helm: 'helm',
  Bash: 'bash',
  NGINX: 'nginx',
  Selenium: 'selenium',
  JMeter: 'jmeter',
  Postman: 'postman',
  Playwright: 'playwright',
  Cucumber: 'cucumber',
  TestRail: 'testrail',
  Jira: 'jira',
  Scrum: 'scrum',
  Kanban: 'kanban',
  Confluence: 'confluence',
  'Microsoft Project': 'microsoft-project',
  Trello: 'trello',
  Asana: 'asana',
  'Microsoft Excel': 'microsoft-excel',
  SAP: 'sap',
  DATEV: 'datev',
  IFRS: 'ifrs',
  QuickBooks: 'quickbooks',
  Xero: 'xero',
  NetSuite: 'netsuite',
  SolidWorks: 'solidworks',
  AutoCAD: 'autocad',
  CATIA: 'catia',
  ANSYS: 'ansys',
  MATLAB: 'matlab',
  Simulink: 'simulink',
  FMEA: 'fmea',
  'Google Analytics': 'google-analytics',
  'Google Ads': 'google-ads',
  SEO: 'seo',
  HubSpot: 'hubspot',
  WordPress: 'wordpress',
  Canva: 'canva',
  Workday: 'workday',
  Personio: '',
  LinkedIn: '',
  'Microsoft PowerPoint': 'microsoft-powerpoint',
  'Windows Server': 'windows-server',
  VMware: 'vmware',
  'Active Directory': 'active-directory',
  PowerShell: 'powershell',
  Zabbix: 'zabbix',
  'Hyper-V': 'hyper-v',
  Citrix: 'citrix',
  'Adobe XD': 'adobe-xd',
  'Adobe Photoshop': 'adobe-photoshop',
  'Adobe Illustrator': 'adobe-illustrator',
  Miro: 'miro-boards',
  Salesforce: 'salesforce',
  Kotlin: 'kotlin',
  Swift: 'swift',
  Flutter: 'flutter',
  'React Native': 'react-native',
  Firebase: 'firebase',
  Xcode: 'xcode',
  SQLite: 'sqlite',
  Unity: 'unity',
  Wireshark: 'wireshark',
  OpenShift: 'openshift',
  'CI/CD': 'ci-cd',
  gRPC: 'grpc',
  OAuth: 'oauth',
};

/** Skills with a name of their own in each language: en|de|fr|es|pt|it|nl|pl. */
export const general: Readonly<Record<string, string>> = {
  'project-management':
    'Project management|Projektmanagement|Gestion de projet|Gestión de proyectos|Gestão de projetos|Gestione progetti|Projectmanagement|Zarządzanie projektami',
  'machine-learning':
    'Machine learning|Maschinelles Lernen|Apprentissage automatique|Aprendizaje automático|Aprendizado de máquina|Apprendimento automatico|Machine learning|Uczenie maszynowe',
  'data-analysis':
    'Data analysis|Datenanalyse|Analyse de données|Análisis de datos|Análise de dados|Analisi dei dati|Data-analyse|Analiza danych',
  databases:
    'Databases|Datenbanken|Bases de données|Bases de datos|Bancos de dados|Basi di dati|Databases|Bazy danych',
  accounting:
    'Accounting|Buchhaltung|Comptabilité|Contabilidad|Contabilidade|Contabilità|Boekhouding|Księgowość',
  recruitment:
    'Recruitment|Personalbeschaffung|Recrutement|Selección de personal|Recrutamento e seleção|Selezione del personale|Werving en selectie|Rekrutacja',
  'digital-marketing':
    'Digital marketing|Online-Marketing|Marketing digital|Marketing digital|Marketing digital|Marketing digitale|Online marketing|Marketing internetowy',
  'software-testing':
    'Software testing|Softwaretests|Tests logiciels|Pruebas de software|Testes de software|Test del software|Softwaretesten|Testowanie oprogramowania',
  'risk-management':
    'Risk management|Risikomanagement|Gestion des risques|Gestión de riesgos|Gestão de riscos|Gestione del rischio|Risicomanagement|Zarządzanie ryzykiem',
  'quality-management':
    'Quality management|Qualitätsmanagement|Management de la qualité|Gestión de la calidad|Gestão da qualidade|Gestione della qualità|Kwaliteitsmanagement|Zarządzanie jakością',
  'web-development':
    'Web development|Webentwicklung|Développement web|Desarrollo web|Desenvolvimento web|Sviluppo web|Webontwikkeling|Tworzenie stron internetowych',
  payroll:
    'Payroll|Lohnabrechnung|Gestion de la paie|Gestión de nóminas|Folha de pagamento|Gestione paghe|Loonadministratie|Naliczanie płac',
  'version-control':
    'Version control|Versionsverwaltung|Gestion de versions|Control de versiones|Controle de versão|Controllo di versione|Versiebeheer|Kontrola wersji',
  microservices:
    'Microservices|Microservices|Microservices|Microservicios|Microsserviços|Microservizi|Microservices|Mikrousługi',
  'unit-testing':
    'Unit testing|Unit-Tests|Tests unitaires|Pruebas unitarias|Testes unitários|Test unitari|Unittesten|Testy jednostkowe',
  agile:
    'Agile methods|Agile Methoden|Méthodes agiles|Metodologías ágiles|Metodologias ágeis|Metodologie agili|Agile werken|Metodyki zwinne',
  'relational-databases':
    'Relational databases|Relationale Datenbanken|Bases de données relationnelles|Bases de datos relacionales|Bases de dados relacionais|Basi di dati relazionali|Relationele databases|Relacyjne bazy danych',
  'object-oriented-programming':
    'Object-oriented programming|Objektorientierte Programmierung|Programmation orientée objet|Programación orientada a objetos|Programação orientada a objetos|Programmazione orientata agli oggetti|Objectgeoriënteerd programmeren|Programowanie obiektowe',
};

/** Certificates and the skill they prove. */
export const certificates: Readonly<Record<string, string>> = {
  'AWS Certified Solutions Architect – Associate': 'aws-solutions-architect-associate',
  'Certified Kubernetes Administrator': 'cka',
  'Professional Scrum Master I': 'psm',
  PMP: 'pmp',
  'ISTQB Certified Tester': 'istqb',
  CISSP: 'cissp',
  'PRINCE2 Foundation': 'prince2-foundation',
  'Six Sigma Green Belt': 'six-sigma-green-belt',
};

/** What a certificate's name says besides. */
/** What the name of a degree says, whatever the trade. */
export const degreeWords =
  'software-engineering graphic-design mechanical-engineering finance accounting economics design ux-design';

export const certificateWords =
  'aws kubernetes scrum six-sigma-method project-management prince2-method software-testing lean cloud security';

/** What the sentences of every CV say besides, in words that are nobody's product: trained, presented, a trade fair. */
export const sentenceWords =
  'training-delivery event-management budget-management technical-documentation customer-service account-management onboarding public-speaking';
