import { type Persona } from '../personas.js';

const words = (text: string): string[] => text.split(' ');

export const softwarePersonas: readonly Persona[] = [
  {
    id: 'back-end',
    count: 92,
    occupationCode: '15-1252',
    sector: 'software',
    titles: {
      en: [
        'Junior Back-end Developer',
        'Back-end Developer',
        'Senior Back-end Developer',
        'Staff Back-end Engineer',
      ],
      de: [
        'Junior-Softwareentwickler Backend',
        'Softwareentwickler Backend',
        'Senior-Softwareentwickler Backend',
        'Softwarearchitekt',
      ],
      fr: [
        'Développeur back-end junior',
        'Développeur back-end',
        'Développeur back-end senior',
        'Architecte logiciel',
      ],
      es: [
        'Desarrollador back-end junior',
        'Desarrollador back-end',
        'Desarrollador back-end sénior',
        'Arquitecto de software',
      ],
    },
    yearlyUsd: [86_000, 118_000, 152_000, 190_000],
    variants: [
      {
        core: words('java spring-boot sql git'),
        often: words(
          'hibernate junit maven gradle apache-kafka oracle-database postgresql apache-tomcat microservices kotlin rest keycloak',
        ),
      },
      {
        core: words('python django sql git'),
        often: words(
          'flask fastapi celery-task-queue postgresql redis pytest sqlalchemy nginx rest rabbitmq graphql',
        ),
      },
      {
        core: words('javascript typescript nodejs git'),
        often: words(
          'expressjs nestjs mongodb postgresql redis jest graphql rest rabbitmq prisma websockets',
        ),
      },
      {
        core: words('php laravel mysql git'),
        often: words(
          'symfony redis nginx apache-http-server phpunit composer-for-php memcached rest javascript elasticsearch',
        ),
      },
      {
        core: words('c-sharp dot-net sql git'),
        often: words(
          'asp-net entity-framework sql-server azure iis rabbitmq microservices rest redis signalr',
        ),
      },
      {
        core: words('go postgresql docker git'),
        often: words('grpc kubernetes redis apache-kafka microservices prometheus rest linux webhooks nats'),
      },
      {
        core: words('ruby ruby-on-rails postgresql git'),
        often: words('redis sidekiq rspec heroku nginx rest javascript graphql memcached'),
      },
      {
        core: words('scala apache-kafka sql git'),
        often: words(
          'akka apache-spark apache-cassandra java microservices postgresql grpc functional-programming',
        ),
      },
      {
        core: words('elixir phoenix-framework postgresql git'),
        often: words('erlang redis docker graphql rest websockets linux'),
      },
      {
        core: words('rust linux git postgresql'),
        often: words('grpc docker redis cpp apache-kafka prometheus webassembly profiling'),
      },
    ],
    also: words(
      'docker kubernetes aws gcp azure jenkins gitlab-ci github-actions circleci linux oauth openapi code-review unit-testing design-patterns query-optimisation load-balancing terraform bash owasp encryption api-authentication load-testing monitoring-and-observability',
    ),
    certifications: words(
      'aws-developer-associate azure-developer-associate ocp-java aws-solutions-architect-associate',
    ),
    degrees: ['Computer Science', 'Software Engineering', 'Information Systems', 'Mathematics'],
  },
  {
    id: 'front-end',
    count: 54,
    occupationCode: '15-1254',
    sector: 'software',
    titles: {
      en: [
        'Junior Front-end Developer',
        'Front-end Developer',
        'Senior Front-end Developer',
        'Lead Front-end Engineer',
      ],
      de: [
        'Junior-Frontend-Entwickler',
        'Frontend-Entwickler',
        'Senior-Frontend-Entwickler',
        'Leitender Frontend-Entwickler',
      ],
      fr: [
        'Développeur front-end junior',
        'Développeur front-end',
        'Développeur front-end senior',
        'Responsable technique front-end',
      ],
      es: [
        'Desarrollador front-end junior',
        'Desarrollador front-end',
        'Desarrollador front-end sénior',
        'Líder técnico front-end',
      ],
    },
    yearlyUsd: [72_000, 98_000, 128_000, 158_000],
    variants: [
      {
        core: words('javascript react css html git'),
        often: words('typescript redux nextjs jest storybook webpack tailwind-css graphql vite cypress'),
      },
      {
        core: words('typescript angular html css git'),
        often: words('rxjs sass vitest monorepos webpack javascript ngrx playwright'),
      },
      {
        core: words('javascript vue html css git'),
        often: words('nuxt vuex typescript vite tailwind-css sass cypress vitest'),
      },
      {
        core: words('javascript svelte html css git'),
        often: words('typescript vite d3 tailwind-css playwright web-components'),
      },
      {
        core: words('php wordpress javascript css html'),
        often: words('jquery mysql sass npm bootstrap git'),
      },
    ],
    also: words(
      'web-accessibility responsive-design figma rest nodejs npm core-web-vitals design-systems github-actions docker unit-testing code-review',
    ),
    certifications: words('aws-cloud-practitioner psm'),
    degrees: ['Computer Science', 'Media Informatics', 'Interaction Design'],
  },
  {
    id: 'mobile',
    count: 30,
    occupationCode: '15-1252',
    sector: 'software',
    titles: {
      en: ['Junior Mobile Developer', 'Mobile Developer', 'Senior Mobile Developer', 'Lead Mobile Engineer'],
      de: ['Junior-App-Entwickler', 'App-Entwickler', 'Senior-App-Entwickler', 'Leitender App-Entwickler'],
      fr: [
        'Développeur mobile junior',
        'Développeur mobile',
        'Développeur mobile senior',
        'Responsable technique mobile',
      ],
      es: [
        'Desarrollador móvil junior',
        'Desarrollador móvil',
        'Desarrollador móvil sénior',
        'Líder técnico móvil',
      ],
    },
    yearlyUsd: [80_000, 112_000, 145_000, 178_000],
    variants: [
      {
        core: words('swift ios-development xcode git'),
        often: words('swiftui objective-c uikit app-store-release mobile-testing rest'),
      },
      {
        core: words('kotlin android-development git gradle'),
        often: words('jetpack-compose java android-studio websockets kotlin-multiplatform firebase'),
      },
      {
        core: words('dart flutter git'),
        often: words('firebase android-development ios-development rest sqlite app-store-release'),
      },
      {
        core: words('javascript react-native typescript git'),
        often: words('react redux ios-development android-development npm jest graphql firebase'),
      },
    ],
    also: words(
      'sqlite unit-testing github-actions oauth graphql figma code-review mobile-testing design-patterns',
    ),
    certifications: words('gcp-developer aws-cloud-practitioner'),
    degrees: ['Computer Science', 'Software Engineering', 'Electrical Engineering'],
  },
  {
    id: 'quality',
    count: 26,
    occupationCode: '15-1253',
    sector: 'software',
    titles: {
      en: ['QA Tester', 'QA Engineer', 'Senior QA Engineer', 'Test Manager'],
      de: ['Softwaretester', 'QA-Ingenieur', 'Senior-QA-Ingenieur', 'Testmanager'],
      fr: [
        'Testeur logiciel',
        'Ingénieur qualité logiciel',
        'Ingénieur qualité logiciel senior',
        'Responsable des tests',
      ],
      es: ['Probador de software', 'Ingeniero de calidad', 'Ingeniero de calidad sénior', 'Jefe de pruebas'],
    },
    yearlyUsd: [62_000, 88_000, 114_000, 136_000],
    variants: [
      {
        core: words('selenium java test-automation sql'),
        often: words('junit cucumber jenkins rest-assured maven testng postman'),
      },
      {
        core: words('cypress javascript test-automation git'),
        often: words('typescript playwright postman github-actions jest'),
      },
      {
        core: words('python pytest test-automation git'),
        often: words('selenium robot-framework postman jenkins sql locust-load-testing'),
      },
      {
        core: words('manual-testing jira sql test-planning'),
        often: words('postman user-acceptance-testing confluence agile regression-testing testrail'),
      },
    ],
    also: words('load-testing jmeter docker linux agile scrum gitlab-ci api-development web-accessibility'),
    certifications: words('istqb csm psm'),
    degrees: ['Information Systems', 'Computer Science', 'Physics'],
  },
];
