import { outline } from '../outline.js';

/** Certificates and licences: held or not. */
export const certifications = outline(
  'certification',
  'O*NET technology skills and ESCO skills list no certificates',
  `
cloud-certifications | ~Cloud certifications | | -
  aws-cloud-practitioner | AWS Certified Cloud Practitioner | AWS Cloud Practitioner; CLF-C02; CLF-C01 | -
  aws-solutions-architect-associate | AWS Certified Solutions Architect – Associate | AWS Certified Solutions Architect; AWS Solutions Architect Associate; AWS Solutions Architect; SAA-C03; SAA-C02 | -
  aws-solutions-architect-professional | AWS Certified Solutions Architect – Professional | AWS Solutions Architect Professional; SAP-C02 | -
  aws-developer-associate | AWS Certified Developer – Associate | AWS Certified Developer; AWS Developer Associate; DVA-C02; DVA-C01 | -
  aws-sysops | AWS Certified SysOps Administrator | AWS SysOps Administrator; SOA-C02 | -
  aws-devops-professional | AWS Certified DevOps Engineer | AWS DevOps Engineer Professional; DOP-C02 | -
  aws-security-specialty | AWS Certified Security – Specialty | AWS Security Specialty | -
  aws-data-engineer | AWS Certified Data Engineer | AWS Data Engineer Associate; AWS Certified Big Data | -
  aws-machine-learning | AWS Certified Machine Learning | AWS Machine Learning Specialty | -
  azure-fundamentals | Azure Fundamentals certification | Microsoft Azure Fundamentals; AZ-900 | -
  azure-developer-associate | Azure Developer Associate | Microsoft Certified: Azure Developer Associate; AZ-204 | -
  azure-administrator | Azure Administrator Associate | Microsoft Certified: Azure Administrator; AZ-104 | -
  azure-architect | Azure Solutions Architect Expert | AZ-305; AZ-303 | -
  azure-devops-expert | Azure DevOps Engineer Expert | AZ-400 | -
  azure-data-engineer | Azure Data Engineer Associate | DP-203 | -
  azure-ai-engineer | Azure AI Engineer Associate | AI-102; AI-900; Azure AI Fundamentals | -
  azure-security-engineer | Azure Security Engineer Associate | AZ-500 | -
  power-bi-data-analyst | Power BI Data Analyst Associate | PL-300; DA-100 | -
  gcp-associate-engineer | Google Associate Cloud Engineer | Associate Cloud Engineer | -
  gcp-architect | Google Professional Cloud Architect | Professional Cloud Architect | -
  gcp-data-engineer | Google Professional Data Engineer | Professional Data Engineer | -
  gcp-developer | Google Professional Cloud Developer | Professional Cloud Developer | -
  oracle-cloud-associate | Oracle Cloud Infrastructure Foundations | OCI Foundations Associate; OCI Architect Associate | -
  terraform-associate | HashiCorp Certified: Terraform Associate | Terraform Associate | -
  snowpro | SnowPro Core | SnowPro Core Certification; SnowPro | -
  databricks-certified | Databricks Certified Data Engineer | Databricks Certified Associate Developer | -
software-certifications | ~Software and container certifications | | -
  cka | Certified Kubernetes Administrator | CKA | -
  ckad | Certified Kubernetes Application Developer | CKAD | -
  cks | Certified Kubernetes Security Specialist | CKS | -
  docker-certified | Docker Certified Associate | | -
  oca-java | Oracle Certified Associate, Java | OCAJP; Oracle Certified Associate Java SE Programmer; Java OCA | -
  ocp-java | Oracle Certified Professional, Java | OCPJP; Oracle Certified Professional: Java SE Programmer; Oracle Certified Java Programmer; SCJP; Sun Certified Java Programmer; Java OCP | -
  oracle-dba-certified | Oracle Certified Professional DBA | Oracle Database Administrator Certified Professional | -
  spring-certified | Spring Certified Professional | Spring Professional Certification | -
  zend-certified | Zend Certified Engineer | Zend Certified PHP Engineer | -
  rhcsa | Red Hat Certified System Administrator | RHCSA | -
  rhce | Red Hat Certified Engineer | RHCE | -
  lpic | LPIC | LPIC-1; LPIC-2; Linux Professional Institute Certification | -
  comptia-linux | CompTIA Linux+ | Linux+ | -
  mongodb-certified | MongoDB Certified Developer | MongoDB Certified DBA | -
  salesforce-admin | Salesforce Certified Administrator | Salesforce Administrator certification | -
  salesforce-developer | Salesforce Platform Developer I | Salesforce Certified Platform Developer | -
  servicenow-csa | ServiceNow Certified System Administrator | ServiceNow CSA | -
  istqb | ISTQB Certified Tester | ISTQB; ISTQB Foundation Level; CTFL; ISTQB Advanced Level | -
  mcsa | Microsoft Certified Solutions Associate | MCSA | -
  mcsd | Microsoft Certified Solutions Developer | MCSD | -
  mcse | Microsoft Certified Solutions Expert | MCSE; Microsoft Certified Systems Engineer | -
  mos | Microsoft Office Specialist | MOS Excel; Microsoft Office Specialist Excel | -
  tableau-certified | Tableau Certified Data Analyst | Tableau Desktop Specialist | -
  cisa | Certified Information Systems Auditor | CISA | -
security-certifications | ~Security and network certifications | | -
  cissp | CISSP | Certified Information Systems Security Professional | -
  cism | CISM | Certified Information Security Manager | -
  ceh | Certified Ethical Hacker | CEH | -
  oscp | OSCP | Offensive Security Certified Professional | -
  security-plus | CompTIA Security+ | Security+; Sec+ | -
  network-plus | CompTIA Network+ | Network+ | -
  comptia-a-plus | CompTIA A+ | | -
  cysa | CompTIA CySA+ | CySA+ | -
  ccsp | CCSP | Certified Cloud Security Professional | -
  crisc | CRISC | Certified in Risk and Information Systems Control | -
  gsec | GIAC Security Essentials | GSEC; GIAC GCIH; GCIH | -
  iso-27001-lead-auditor | ISO 27001 Lead Auditor | ISO/IEC 27001 Lead Auditor; ISO 27001 Lead Implementer | -
  ccna | CCNA | Cisco Certified Network Associate | -
  ccnp | CCNP | Cisco Certified Network Professional | -
  ccie | CCIE | Cisco Certified Internetwork Expert | -
  jncia | JNCIA | Juniper Networks Certified Associate | -
  cipp | CIPP/E | Certified Information Privacy Professional; CIPP/US; CIPM | -
management-certifications | ~Project, process and business certifications | | -
  pmp | PMP | Project Management Professional; PMP certified | -
  capm | CAPM | Certified Associate in Project Management | -
  prince2-foundation | PRINCE2 Foundation | PRINCE2; PRINCE 2 | -
  prince2-practitioner | PRINCE2 Practitioner | | -
  ipma | IPMA Level D | IPMA; IPMA Level C; IPMA Level B; GPM-Zertifikat | -
  csm | Certified ScrumMaster | CSM; Certified Scrum Master | -
  psm | Professional Scrum Master | PSM I; PSM II; PSM1 | -
  cspo | Certified Scrum Product Owner | CSPO | -
  pspo | Professional Scrum Product Owner | PSPO I; PSPO | -
  safe-agilist | SAFe Agilist | Certified SAFe Agilist; Leading SAFe; SAFe Program Consultant | -
  pmi-acp | PMI-ACP | PMI Agile Certified Practitioner | -
  itil | ITIL certification | ITIL; ITIL v3; ITIL v4; ITIL 4 Foundation; ITIL Foundation; ITIL Expert; ITIL V3 Foundation | -
  togaf | TOGAF | TOGAF 9 Certified; TOGAF Certified | -
  cobit | COBIT | COBIT 5 Foundation | esco:9bb7a97a-1a16-431e-8ea6-ad0f9f59aa0a
  six-sigma-green-belt | Six Sigma Green Belt | Lean Six Sigma Green Belt; Green Belt | -
  six-sigma-black-belt | Six Sigma Black Belt | Lean Six Sigma Black Belt; Black Belt | -
  cbap | CBAP | Certified Business Analysis Professional; CCBA | -
  shrm-cp | SHRM-CP | SHRM Certified Professional; SHRM-SCP | -
  phr | PHR | Professional in Human Resources; SPHR | -
  cipd | CIPD | CIPD Level 5; CIPD Level 7 | -
  google-ads-certified | Google Ads certification | Google Ads Certified; AdWords Certified | -
  hubspot-certified | HubSpot Inbound Marketing certification | HubSpot Certified; HubSpot Academy | -
finance-certifications | ~Finance, trade and health certifications | | -
  cfa | CFA | Chartered Financial Analyst; CFA Charterholder; CFA Level I; CFA Level II | -
  cpa | CPA | Certified Public Accountant | -
  acca | ACCA | Association of Chartered Certified Accountants | -
  cma | CMA | Certified Management Accountant; CIMA; Chartered Global Management Accountant | -
  cia | Certified Internal Auditor | | -
  frm | FRM | Financial Risk Manager | -
  cscp | APICS CSCP | CSCP; CPIM; Certified Supply Chain Professional | -
  pe-licence | Professional Engineer licence | Professional Engineer; Chartered Engineer; CEng; FE exam | -
  leed | LEED Accredited Professional | LEED AP; LEED Green Associate | -
  nebosh | NEBOSH | NEBOSH General Certificate; IOSH | -
  osha-30 | OSHA 30 | OSHA 10; OSHA 30-Hour | -
  registered-nurse | Registered nurse licence | Registered Nurse; RN licence; NCLEX-RN | -
  bls-acls | Basic Life Support | BLS certification; ACLS; Advanced Cardiovascular Life Support; CPR certified | -
  first-aid | First aid certificate | First Aid certified; Ersthelfer | -
  haccp-certificate | HACCP certificate | HACCP Level 3; Food Hygiene Certificate | -
  driving-licence-b | Driving licence | driver's license; driving license; Führerschein Klasse B; permis B; permis de conduire; carnet de conducir; Führerschein | -
  forklift-licence | Forklift licence | forklift license; Staplerschein; CACES | -
language-certificates | ~Language certificates | | -
  toefl | TOEFL | TOEFL iBT | -
  ielts | IELTS | IELTS Academic | -
  toeic | TOEIC | | -
  cambridge-english | Cambridge English | Cambridge C1 Advanced; Cambridge Certificate in Advanced English; Cambridge Proficiency; First Certificate in English | -
  goethe | Goethe-Zertifikat | TestDaF; telc Deutsch; DSH | -
  delf-dalf | DELF | DALF | -
  dele | DELE | SIELE | -
  hsk | HSK | HSK 5; HSK 6; HSK 4 | -
  jlpt | JLPT | JLPT N1; JLPT N2; JLPT N3 | -
  topik | TOPIK | | -
`,
);
