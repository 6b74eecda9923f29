import { type CvProfile } from '../../../server/src/testing/cv-files.js';

type Job = CvProfile['jobs'][number];

const job = (title: string, company: string, start: string, end: string, ...points: string[]): Job => ({
  title,
  company,
  start,
  end,
  points,
});

interface Person {
  readonly name: string;
  readonly headline: string;
  readonly place: string;
  readonly phone: string;
  readonly jobs: readonly Job[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
}

function profile({ name, ...rest }: Person): CvProfile {
  const address = name
    .normalize('NFKD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '.');
  return {
    ...rest,
    name,
    email: `${address}@post.example`,
    education: [
      { school: 'University of Porto', degree: 'BSc Computer Science', start: '2010', end: '2013' },
    ],
  };
}

/** Ten people for a back-end role: from nearly everything to nearly nothing, so that an order is to be seen. */
export const people: readonly CvProfile[] = [
  profile({
    name: 'Amara Okafor',
    headline: 'Senior back-end engineer',
    place: 'Lagos, Nigeria',
    phone: '+234 803 123 4567',
    jobs: [
      job(
        'Senior Backend Engineer',
        'Tidewater Systems',
        'Mar 2018',
        'Present',
        'Designed REST APIs in Java with Spring Boot on PostgreSQL and Redis',
        'Moved forty services to Docker and Kubernetes on AWS, with GitHub Actions for CI/CD',
      ),
      job('Backend Developer', 'Quayside Labs', 'Jan 2014', 'Feb 2018', 'Java, MySQL, Nginx, Git, OAuth 2.0'),
    ],
    skills: [
      'Java',
      'Spring Boot',
      'PostgreSQL',
      'Redis',
      'Docker',
      'Kubernetes',
      'AWS',
      'Git',
      'Nginx',
      'Kafka',
    ],
    languages: ['English (C2)'],
  }),
  profile({
    name: 'María José Álvarez',
    headline: 'Back-end developer',
    place: 'Valencia, Spain',
    phone: '+34 612 345 678',
    jobs: [
      job(
        'Backend Developer',
        'Puerto Software',
        'Jun 2017',
        'Present',
        'Python and Django services on PostgreSQL, REST APIs for three partners',
        'Introduced Docker and GitLab CI; cut response times with Redis caching',
      ),
    ],
    skills: ['Python', 'Django', 'PostgreSQL', 'Redis', 'Docker', 'GitLab CI', 'Git', 'Linux'],
    languages: ['Spanish (C2)', 'English (C1)'],
  }),
  profile({
    name: 'Tomasz Wiśniewski',
    headline: 'Software engineer',
    place: 'Gdańsk, Poland',
    phone: '+48 601 234 567',
    jobs: [
      job(
        'Software Engineer',
        'Bursztyn Data',
        'Sep 2016',
        'Present',
        'C# and ASP.NET Core services on SQL Server, RabbitMQ between them',
        'Azure DevOps pipelines, Docker images, Prometheus and Grafana',
      ),
    ],
    skills: ['C#', 'ASP.NET Core', 'SQL Server', 'RabbitMQ', 'Azure', 'Docker', 'Git'],
    languages: ['Polish (C2)', 'English (B2)'],
  }),
  profile({
    name: 'Linh Nguyen',
    headline: 'Backend developer, Node.js',
    place: 'Da Nang, Vietnam',
    phone: '+84 912 345 678',
    jobs: [
      job(
        'Backend Developer',
        'Song Han Tech',
        'Feb 2019',
        'Present',
        'Node.js and TypeScript with NestJS, MongoDB and PostgreSQL',
        'GraphQL and REST APIs, Jest, Docker, AWS Lambda',
      ),
    ],
    skills: ['Node.js', 'TypeScript', 'NestJS', 'MongoDB', 'PostgreSQL', 'GraphQL', 'Docker', 'AWS', 'Git'],
    languages: ['Vietnamese (C2)', 'English (B2)'],
  }),
  profile({
    name: 'Katharina Brandt',
    headline: 'Platform engineer',
    place: 'Hamburg, Germany',
    phone: '+49 151 2345 6789',
    jobs: [
      job(
        'Platform Engineer',
        'Elbe Cloud GmbH',
        'Apr 2015',
        'Present',
        'Kubernetes, Terraform and Helm on Google Cloud; Go for the tooling',
        'Jenkins and Argo CD, Vault for secrets, Nginx and Envoy in front',
      ),
    ],
    skills: ['Go', 'Kubernetes', 'Terraform', 'Google Cloud', 'Jenkins', 'Nginx', 'Git', 'Docker'],
    languages: ['German (C2)', 'English (C1)'],
  }),
  profile({
    name: 'Rahul Deshpande',
    headline: 'Data engineer',
    place: 'Pune, India',
    phone: '+91 98200 12345',
    jobs: [
      job(
        'Data Engineer',
        'Sahyadri Analytics',
        'Jul 2018',
        'Present',
        'Python, Apache Spark and Airflow; PostgreSQL and Snowflake',
      ),
    ],
    skills: ['Python', 'Apache Spark', 'Apache Airflow', 'PostgreSQL', 'Git'],
    languages: ['Marathi (C2)', 'English (C1)'],
  }),
  profile({
    name: 'Chloé Lefèvre',
    headline: 'Full-stack developer',
    place: 'Nantes, France',
    phone: '+33 6 12 34 56 78',
    jobs: [
      job(
        'Full-stack Developer',
        'Erdre Studio',
        'Nov 2020',
        'Present',
        'PHP with Symfony and MySQL, Vue in front',
      ),
    ],
    skills: ['PHP', 'Symfony', 'MySQL', 'Vue.js', 'Git'],
    languages: ['French (C2)', 'English (B1)'],
  }),
  profile({
    name: 'Daniel Osei',
    headline: 'Systems administrator',
    place: 'Accra, Ghana',
    phone: '+233 24 123 4567',
    jobs: [job('Systems Administrator', 'Volta Hosting', '2016', '2023', 'Linux, Apache HTTP Server, Bash')],
    skills: ['Linux', 'Bash', 'Apache HTTP Server'],
    languages: ['English (C2)'],
  }),
  profile({
    name: 'Yuki Tanaka',
    headline: 'Junior web developer',
    place: 'Osaka, Japan',
    phone: '+81 90 1234 5678',
    jobs: [
      job(
        'Junior Web Developer',
        'Naniwa Web',
        'Apr 2024',
        'Present',
        'HTML, CSS and JavaScript; a little SQL',
      ),
    ],
    skills: ['HTML', 'CSS', 'JavaScript', 'SQL'],
    languages: ['Japanese (C2)', 'English (B1)'],
  }),
  profile({
    name: 'Ingrid Solberg',
    headline: 'Project coordinator',
    place: 'Bergen, Norway',
    phone: '+47 412 34 567',
    jobs: [
      job('Project Coordinator', 'Fjord Events', 'Jan 2017', 'Present', 'Budgets, suppliers and timetables'),
    ],
    skills: ['Budgeting', 'Microsoft Excel'],
    languages: ['Norwegian (C2)', 'English (C1)'],
  }),
];
