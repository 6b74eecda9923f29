import { outline } from '../outline.js';

/** Security, performance, testing, software engineering, mobile, methods. */
export const engineeringPracticeSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
security | Security and secure coding | secure coding practices; secure coding; application security; information security; cyber security; cybersecurity; AppSec; InfoSec; IT security; IT-Sicherheit; ciberseguridad; cybersécurité; network security | esco:8088750d-8388-4170-a76f-48354c469c44
  owasp | Common vulnerabilities | OWASP; OWASP Top 10; OWASP Top Ten; SQL injection prevention; XSS prevention | -
  encryption | Encryption | cryptography; data encryption; AES encryption; RSA encryption; PKI; public key infrastructure | esco:d32db06e-bd06-4415-a7ab-1b0ee68caa9a
  authentication-and-authorisation | Authentication and authorisation | authentication and authorization; identity and access management; IAM; single sign-on; SSO; role-based access control; RBAC; access control lists; MFA; multi-factor authentication | esco:5da73370-f6b9-417d-a94c-09bf01f84aa2
    keycloak | Keycloak | | -
    okta | Okta | | -
    auth0 | Auth0 | | -
    cyberark | CyberArk | | onet:43233203 CyberArk
    sailpoint | SailPoint | | -
  penetration-testing | Penetration testing | pen testing; pentesting; penetration tester; ethical hacking; pentest | esco:de586dcf-d7e5-4340-bf5b-d59026f1b436
    burp-suite | Burp Suite | BurpSuite | -
    metasploit | Metasploit | | esco:50597e96-9b6a-4736-ac79-dd80f36c0269
    nmap | Nmap | network scanning | onet:43233205 Nmap
    kali-linux | Kali Linux | | esco:625b57ee-29d4-425b-bf99-9fd54dd021fe
    owasp-zap | OWASP ZAP | | esco:1ce4cddd-4a74-458e-a2d4-152ca939475a
  vulnerability-management | Vulnerability management | vulnerability assessment; vulnerability scanning | -
    nessus | Nessus | Tenable; Tenable Nessus | esco:2891f0dc-4426-4a9a-8fbb-db4fb0a66f91
    qualys | Qualys | | -
    snyk | Snyk | | -
    trivy | Trivy | | -
  siem | SIEM | security information and event management | -
    qradar | QRadar | IBM QRadar | -
    microsoft-sentinel | Microsoft Sentinel | Azure Sentinel | -
    arcsight | ArcSight | | -
  security-operations | Security operations | SOC analyst; security operations center; security operations centre | -
  threat-modelling | Threat modelling | threat modeling; STRIDE; threat intelligence; threat hunting | esco:78845d0c-e56f-4318-a9c6-bf75931dd520
  digital-forensics | Digital forensics | computer forensics; malware analysis | esco:118a9b27-1c5a-4214-b685-1a4d9e6365ea
  intrusion-detection | Intrusion detection | IDS/IPS; Snort; Suricata; intrusion prevention | onet:43232801 Snort
  endpoint-security | Endpoint security | EDR; CrowdStrike; Microsoft Defender; antivirus software | onet:43233205 Antivirus software
  zero-trust | Zero trust | zero trust architecture | -
  devsecops | DevSecOps | SAST; DAST; static application security testing | -
  secrets-management | Secrets management | HashiCorp Vault; Azure Key Vault; AWS Secrets Manager | -
  iso-27001 | ISO 27001 | ISO/IEC 27001; ISMS; information security management system | esco:3ff589b7-68df-4ea5-ae41-b395bdb2378f
  pci-dss | PCI DSS | PCI compliance | -
  nist-frameworks | NIST frameworks | NIST CSF; NIST 800-53; NIST Cybersecurity Framework | -
  soc-2 | SOC 2 compliance | SOC 2; SOC2 | -
  security-audits | Security audits | security audit; security auditing | -
  web-application-firewalls | Web application firewalls | web application firewall; WAF | -
performance | Performance engineering | performance optimisation; performance optimization; performance tuning; web performance; application performance | -
  profiling | Profiling | performance profiling; CPU profiling; memory profiling; flame graphs | -
  load-testing | Load testing | stress testing of software; performance testing; load tests | onet:43232406 Load testing software
    jmeter | JMeter | Apache JMeter | onet:43232405 Apache JMeter
    gatling | Gatling | | -
    k6 | Grafana k6 | k6 load testing | -
    locust-load-testing | Locust load testing | | -
    loadrunner | LoadRunner | HP LoadRunner | onet:43232406 Hewlett Packard LoadRunner
  code-optimisation | Code optimisation | code optimization | -
  scalability | Scalability | high scalability; scalable systems; scalable architecture; high availability | -
  concurrency | Concurrency | multithreading; multi-threading; concurrent programming; parallel programming; multithreaded programming; parallel computing | esco:25b291b5-8245-4d9d-b391-86a8a31d7109
  memory-management | Memory management | garbage collection tuning; JVM tuning | -
  core-web-vitals | Core Web Vitals | Lighthouse audits; PageSpeed | -
  high-performance-computing | High-performance computing | HPC; OpenMP; MPI programming | esco:4503c65f-2bd0-4aa5-91cd-4188c7e5e31b
  low-latency-systems | Low-latency systems | real-time systems | esco:bf6c5ed4-84af-440f-abcc-7fa5ba19c738
software-testing | Software testing | QA testing; quality assurance testing; software quality assurance; software tester; QA engineer; Softwaretests; tests logiciels; pruebas de software | esco:5d74614d-32c8-4ca4-9818-6980e52424b1
  unit-testing | Unit testing | unit tests; unit test | esco:7961413f-61d0-4722-9cd9-20a050a29899
    junit | JUnit | JUnit 5; Mockito | onet:43232406 JUnit
    pytest | pytest | | -
    jest | Jest | Jest testing | onet:43232406 Jest
    mocha-testing | Mocha testing | Mocha and Chai; Mocha/Chai; Jasmine testing | -
    vitest | Vitest | | -
    nunit | NUnit | xUnit.net; xUnit; MSTest | onet:43232406 NUnit
    phpunit | PHPUnit | | -
    rspec | RSpec | Minitest for Ruby | -
    testng | TestNG | | onet:43232406 TestNG
    testing-library | Testing Library | React Testing Library | -
    googletest | GoogleTest | Google Test; gtest | -
    testcontainers | Testcontainers | | -
  test-automation | Test automation | automated testing; automated tests; test automation engineer; Testautomatisierung | esco:7557f0f4-b8bc-4ac0-b91e-222ab1ba744f
    selenium | Selenium | Selenium WebDriver | onet:43232406 Selenium
    cypress | Cypress | Cypress.io | -
    playwright | Playwright | | -
    puppeteer | Puppeteer | | -
    appium | Appium | | onet:43232406 Appium
    robot-framework | Robot Framework | | onet:43232406 Robot Framework
    katalon | Katalon | Katalon Studio | -
    testcomplete | TestComplete | Ranorex | -
    uft | UFT | HP UFT; QTP; Unified Functional Testing | -
    webdriverio | WebdriverIO | | -
    rest-assured | REST Assured | RestAssured | -
  integration-testing | Integration testing | integration tests | onet:43232406 Integration testing software
  end-to-end-testing | End-to-end testing | E2E testing; e2e tests; end-to-end tests | -
  tdd | Test-driven development | TDD | -
  bdd | Behaviour-driven development | BDD; behavior driven development | -
    cucumber | Cucumber | Gherkin; SpecFlow | -
  regression-testing | Regression testing | regression tests | onet:43232406 Regression testing software
  manual-testing | Manual testing | exploratory testing; manual tests | -
  user-acceptance-testing | User acceptance testing | UAT; acceptance testing | -
  test-planning | Test planning | test plans; test cases; test strategy; test case design | -
  testrail | TestRail | Xray for Jira; Zephyr for Jira; HP ALM; Quality Center | -
  contract-testing | Contract testing | Pact testing | -
  mutation-testing | Mutation testing | | onet:43232406 Mutation testing software
  property-based-testing | Property-based testing | fuzz testing; fuzzing | -
  sonarqube | SonarQube | static code analysis; SonarCloud; code quality tools | onet:43232406 SonarQube
  debugging | Debugging | debug software; troubleshooting software | esco:2522a6ce-3202-4ac8-9f5b-b9cb5a3a83a1
software-engineering | Software engineering | software development; software developer; software engineer; Softwareentwicklung; développement logiciel; desarrollo de software; programming; backend development; back-end development; backend developer; backend engineer; software engineers; software developers | esco:21d2f96d-35f7-4e3f-9745-c533d2dd6e97
  data-structures | Data structures | data structures and algorithms | -
  algorithms | Algorithms | algorithm design | esco:54924a2c-daca-40d3-9716-4b38ceb04f38
  design-patterns | Design patterns | software design patterns; GoF patterns | esco:2b7a79e5-84d8-4880-be66-3d9bb05bea17
  object-oriented-programming | Object-oriented programming | OOP; object-oriented design; OOD; OOA/OOD; object-oriented analysis | esco:5b9cde20-f1b9-4adc-bfb3-dbf70b14138d
  functional-programming | Functional programming | | esco:d31fab87-2a7d-485c-b699-2901ca294b15
  clean-code | Clean code | SOLID principles; clean architecture; hexagonal architecture | -
  refactoring | Refactoring | code refactoring; legacy code modernisation | -
  software-architecture | Software architecture | software architect; solution architecture; solutions architect; systems architecture; system design | esco:f7e2eb04-3e50-4561-bce1-7e51a1fec308
  enterprise-architecture | Enterprise architecture | TOGAF framework; enterprise architect; ArchiMate | -
  mvc-architecture | MVC architecture | model-view-controller; MVC; MVVM | -
  uml | UML | Unified Modeling Language; Unified Modelling Language | esco:7193cb6d-8334-494f-86e5-21e6d03a47c3
  requirements-engineering | Requirements engineering | requirements analysis; requirements gathering; requirements elicitation; requirements management | onet:43232407 Requirements analysis software
  technical-documentation | Technical documentation | documentation writing; software documentation; technical writing | esco:78a74fd1-efc6-49dc-adb1-1b0fbe35c22c
  regular-expressions | Regular expressions | regex; RegExp | esco:697dcc9f-ae92-4506-b5f2-e770d7589f74
  embedded-systems | Embedded systems | embedded software; embedded development; firmware; firmware development; microcontrollers; eingebettete Systeme | esco:162c7407-14ec-43ef-a4c2-31ccd1267850
    arduino | Arduino | | -
    raspberry-pi | Raspberry Pi | | -
    rtos | RTOS | FreeRTOS; real-time operating systems; VxWorks | -
    arm-cortex | ARM Cortex | STM32 | -
    fpga | FPGA | FPGA design; field-programmable gate array | -
    can-bus | CAN bus | AUTOSAR; CANopen | -
    device-drivers | Device drivers | device driver development; Linux kernel development; kernel programming | esco:85616cc4-98bf-4355-9cf1-72ff11752848
    iot | IoT | Internet of Things; industrial IoT | esco:f049d050-12da-4e40-813a-2b5eb6df6b51
  game-development | Game development | game design; game programming; game engine development | -
    unity | Unity | Unity3D; Unity 3D; Unity engine | esco:d1a86399-24d8-415f-98b9-e8cbb6b04a26
    unreal-engine | Unreal Engine | UE4; UE5 | esco:b04c4965-4fd7-4dfa-a8d4-0cec5c5f5d0c
    godot | Godot | | -
    opengl | OpenGL | Vulkan API; DirectX | onet:43232102 OpenGL
  augmented-and-virtual-reality | Augmented and virtual reality | augmented reality; virtual reality; AR/VR; VR; mixed reality | esco:abdc7ac8-151f-40c6-bc1a-1e9b4b073290
  blockchain | Blockchain | blockchain development; distributed ledger; web3 | esco:afa14e38-5973-4cce-a077-f796c1ced2cc
    ethereum | Ethereum | | -
    smart-contracts | Smart contracts | smart contract | esco:670f8eea-f25b-4c3f-97ef-a4729d4c63d6
    hyperledger | Hyperledger | Hyperledger Fabric | -
  geographic-information-systems | Geographic information systems | GIS; geospatial analysis | esco:440f64e5-e66c-45ee-bc29-53c14a2ad720
    arcgis | ArcGIS | Esri ArcGIS; ArcMap; ArcGIS Pro | onet:43232510 ESRI ArcGIS software
    qgis | QGIS | | onet:43232510 QGIS
  low-code-development | Low-code development | low-code; no-code | -
    outsystems | OutSystems | | -
    mendix | Mendix | | -
    power-apps | Power Apps | PowerApps; Microsoft Power Apps; Power Platform | -
    power-automate | Power Automate | Microsoft Flow | onet:43232403 Microsoft Power Automate
    retool | Retool | | -
  robotic-process-automation | Robotic process automation | RPA | -
    uipath | UiPath | | -
    blue-prism | Blue Prism | | -
    automation-anywhere | Automation Anywhere | | -
  internationalisation-of-software | Internationalisation of software | internationalization; i18n; software localization; software localisation; l10n | -
  intellij-idea | IntelliJ IDEA | IntelliJ; PyCharm; WebStorm; JetBrains IDEs | -
  visual-studio-code | Visual Studio Code | VS Code; VSCode | -
  visual-studio | Visual Studio | Microsoft Visual Studio | onet:43232402 Microsoft Visual Studio
  eclipse-ide | Eclipse IDE | Eclipse | onet:43232402 Eclipse IDE
  vim | Vim | Neovim; Emacs | -
  mainframe | Mainframe | IBM mainframe; z/OS; JCL; CICS | -
mobile-development | Mobile development | mobile app development; mobile developer; mobile apps; native mobile development | esco:976455eb-5bbe-4493-ae64-ed16c3b009ea
  android-development | Android development | Android; Android SDK; Android developer | onet:43233004 Google Android
    jetpack-compose | Jetpack Compose | Android Jetpack | -
    android-studio | Android Studio | | -
  ios-development | iOS development | iOS; iOS SDK; iOS developer | onet:43233004 Apple iOS
    swift | Swift | | onet:43232405 Swift
    swiftui | SwiftUI | | -
    uikit | UIKit | Core Data; Cocoa Touch | -
    objective-c | Objective-C | ObjC | esco:9973a5a2-7822-4161-99e9-95c781eb63f8
    xcode | Xcode | | esco:449d119b-2d66-43a9-9230-7d27f16afbb6
    cocoapods | CocoaPods | | -
  react-native | React Native | ReactNative; Expo SDK | onet:43232408 React Native
  ionic | Ionic | Ionic Framework; Capacitor; Apache Cordova; Cordova; PhoneGap | onet:43232402 PhoneGap
  kotlin-multiplatform | Kotlin Multiplatform | KMM | -
  app-store-release | App store release | App Store Connect; Google Play Console; Fastlane | -
  mobile-testing | Mobile testing | Espresso testing; XCTest; XCUITest | -
methods | Delivery methods | | -
  agile | Agile | agile methodologies; agile methodology; agile development; agile software development; agiles Projektmanagement; méthodes agiles; metodologías ágiles | esco:dba46f87-0831-49cd-a1c7-340a653c0221
    scrum | Scrum | sprint planning; Scrum Master; Scrum team | -
    kanban | Kanban | | -
    safe-agile | SAFe | Scaled Agile; Scaled Agile Framework; LeSS framework | -
    extreme-programming | Extreme programming | pair programming; mob programming | -
    backlog-management | Backlog management | backlog refinement; backlog grooming; product backlog; user stories | -
    agile-coaching | Agile coaching | agile coach | -
  waterfall | Waterfall | waterfall model; V-Model | esco:6a876489-7ad8-4a13-b09c-c9b8e97a302e
  sdlc | SDLC | software development life cycle; software development lifecycle; systems development life cycle | esco:09f2f811-a3fb-4de3-a70f-6420a6935575
  project-management | Project management | project manager; Projektmanagement; Projektleitung; gestion de projet; gestión de proyectos; project planning; project coordination; program management; programme management | esco:94dd823c-148e-4614-a6e8-99249b16357d
    microsoft-project | Microsoft Project | MS Project | onet:43231507 Microsoft Project
    primavera-p6 | Primavera P6 | Oracle Primavera; Primavera | onet:43231507 Oracle Primavera Enterprise Project Portfolio Management
    gantt-charts | Gantt charts | critical path method | -
    risk-management | Risk management | risk assessment; risk analysis; Risikomanagement; gestion des risques; gestión de riesgos | esco:7f27f1ff-2e17-4b69-990e-c23334478313
    budget-management | Budget management | budgeting; budget planning; budget control | onet:43231601 Budgeting software
    change-management | Change management | organisational change; organizational change management | -
    pmo | PMO | project management office | -
    prince2-method | PRINCE2 method | PRINCE2 methodology | esco:7106b5df-e017-4c28-8c40-98814db5b775
    jira | Jira | Atlassian Jira; JIRA Software | onet:43232201 Atlassian JIRA
    confluence | Confluence | Atlassian Confluence | onet:43231507 Atlassian Confluence
    trello | Trello | | -
    asana | Asana | | onet:43233513 Asana
    monday-com | Monday.com | | -
    smartsheet | Smartsheet | | onet:43231507 Smartsheet
    clickup | ClickUp | Basecamp | onet:43231507 Basecamp
    notion-workspace | Notion workspace | Notion.so | -
    miro-boards | Miro boards | Miro; Mural boards | -
  product-management | Product management | product manager; product owner; product ownership; product strategy; product roadmap; roadmapping; Produktmanagement | -
    okrs | OKRs | objectives and key results; OKR | -
    user-research | User research | usability testing; user interviews | esco:5e14de3d-d055-427e-9f5b-eb068f56b019
    product-discovery | Product discovery | customer discovery | -
  business-analysis | Business analysis | business analyst; process analysis; business requirements | onet:43232605 Business analysis software
    bpmn | BPMN | business process modelling; business process modeling; process mapping; business process management; BPM | -
    visio | Visio | Microsoft Visio; Lucidchart; draw.io | onet:43231518 Microsoft Visio
  lean | Lean | Lean management; Lean manufacturing; Kaizen; 5S; continuous improvement; Lean production; continuous process improvement | esco:0550431f-9c8b-4204-9c45-59bc5feacf06
    six-sigma-method | Six Sigma | Lean Six Sigma; DMAIC | -
    value-stream-mapping | Value stream mapping | | -
  itil-practice | ITIL practices | ITIL processes; ITIL framework | esco:d12e9d68-84c5-444e-aa98-d36533bf03f6
  design-thinking | Design thinking | | -
  technical-leadership | Technical leadership | tech lead; technical lead; team lead; lead developer; engineering management; engineering manager | -
`,
);
