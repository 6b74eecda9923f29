/** What people of a trade work with, by the names in skills.ts. */
export interface Trade {
  readonly key: string;
  readonly field: 'it' | 'business' | 'engineering' | 'design';
  readonly products: string;
  readonly general: string;
  /** What the trade's titles say by themselves. */
  readonly maybe: string;
}

export const trades: readonly Trade[] = [
  {
    key: 'backend',
    field: 'it',
    products:
      'Java,Spring Boot,Hibernate,PostgreSQL,MySQL,Redis,Apache Kafka,RabbitMQ,Docker,Kubernetes,Python,Django,FastAPI,Node.js,NestJS,TypeScript,GraphQL,MongoDB,Git,Go,Rust,C#,C++,PHP,Laravel,Elasticsearch,JUnit,CI/CD,gRPC,OAuth',
    general:
      'databases,version-control,microservices,unit-testing,agile,relational-databases,object-oriented-programming',
    maybe: 'java software-engineering programming-languages software-architecture',
  },
  {
    key: 'frontend',
    field: 'it',
    products:
      'JavaScript,TypeScript,React,Angular,Vue.js,Redux,HTML5,CSS3,Sass,webpack,Storybook,Jest,Cypress,Next.js,Figma,Git,GraphQL',
    general: 'web-development',
    maybe: 'front-end web-development web-accessibility',
  },
  {
    key: 'data',
    field: 'it',
    products:
      'Python,SQL,Apache Spark,Apache Airflow,Apache Kafka,Snowflake,BigQuery,dbt,Databricks,Scala,Amazon Redshift,PostgreSQL,Tableau,Power BI,Docker,AWS',
    general: 'data-analysis,databases',
    maybe: 'data-engineering business-intelligence',
  },
  {
    key: 'science',
    field: 'it',
    products:
      'Python,R,pandas,NumPy,scikit-learn,TensorFlow,PyTorch,Jupyter,MLflow,XGBoost,SQL,Tableau,BigQuery,Git',
    general: 'machine-learning,data-analysis',
    maybe: 'data-science',
  },
  {
    key: 'devops',
    field: 'it',
    products:
      'Docker,Kubernetes,Terraform,Ansible,AWS,Microsoft Azure,Linux,Jenkins,GitLab CI,Prometheus,Grafana,Helm,Bash,NGINX,Python,Git,OpenShift,CI/CD',
    general: 'databases',
    maybe: 'devops cloud sre',
  },
  {
    key: 'quality',
    field: 'it',
    products: 'Selenium,JMeter,Postman,Playwright,Cucumber,TestRail,Jira,Java,Python,SQL,Cypress,Git,Jenkins',
    general: 'software-testing,quality-management',
    maybe: 'software-testing test-automation',
  },
  {
    key: 'project',
    field: 'business',
    products:
      'Jira,Scrum,Kanban,Confluence,Microsoft Project,Trello,Asana,Microsoft Excel,Microsoft PowerPoint,SAP',
    general: 'project-management,risk-management',
    maybe: 'project-management',
  },
  {
    key: 'accounts',
    field: 'business',
    products: 'SAP,DATEV,IFRS,QuickBooks,Xero,NetSuite,Microsoft Excel,Power BI',
    general: 'accounting,payroll',
    maybe: 'accounting controlling',
  },
  {
    key: 'mechanics',
    field: 'engineering',
    products: 'SolidWorks,AutoCAD,CATIA,ANSYS,MATLAB,Simulink,FMEA,SAP,Microsoft Excel',
    general: 'project-management,quality-management',
    maybe: 'mechanical-engineering',
  },
  {
    key: 'marketing',
    field: 'business',
    products:
      'Google Analytics,Google Ads,SEO,HubSpot,WordPress,Canva,Salesforce,Microsoft PowerPoint,Adobe Photoshop',
    general: 'digital-marketing,project-management',
    maybe: 'marketing digital-marketing',
  },
  {
    key: 'people',
    field: 'business',
    products: 'Workday,SAP,Microsoft Excel,Microsoft PowerPoint,Power BI,Confluence',
    general: 'recruitment,payroll',
    maybe: 'human-resources recruitment',
  },
  {
    key: 'systems',
    field: 'it',
    products:
      'Windows Server,VMware,Active Directory,PowerShell,Linux,Zabbix,Hyper-V,Citrix,Bash,Wireshark,Microsoft Azure',
    general: 'databases',
    maybe: 'system-administration',
  },
  {
    key: 'design',
    field: 'design',
    products: 'Figma,Adobe XD,Adobe Photoshop,Adobe Illustrator,Miro,HTML5,CSS3,Jira',
    general: 'web-development',
    maybe: 'ux-design ui-design design',
  },
  {
    key: 'mobile',
    field: 'it',
    products: 'Kotlin,Swift,Flutter,React Native,Firebase,Xcode,SQLite,Java,TypeScript,Git,GraphQL',
    general: 'databases',
    maybe: 'mobile-development android-development ios-development',
  },
];
