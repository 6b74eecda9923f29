import { outline } from '../outline.js';

/** Soft skills: noted when a CV claims them, counted only when a person attests them. */
export const softSkills = outline(
  'soft',
  'no entry of this name in the ESCO transversal collection read',
  `
problem-solving | Problem solving | problem-solving skills; problem solver; solve problems; Problemlösung; Problemlösungsfähigkeit; résolution de problèmes; resolución de problemas | esco:adc6dc11-3376-467b-96c5-9b0a21edc869
  analytical-thinking | Analytical thinking | analytical skills; analytical mindset; think analytically; analytisches Denken; esprit analytique; esprit d'analyse; pensamiento analítico; analytical abilities | esco:4707da90-9cfc-46ca-8de0-38a0b7bfb137
  critical-thinking | Critical thinking | pensée critique; kritisches Denken; pensamiento crítico | esco:7dd94ad3-13d6-43fe-8b94-51fcbf67ced9
  creativity | Creativity | creative thinking; Kreativität; créativité; creatividad | esco:c624c6a3-b0ba-4a31-a296-0d433fe47e41
  innovation-skills | Innovation skills | innovative thinking; innovative mindset | esco:c2a0c52c-0b4b-4180-a918-92650ea3b458
  decision-making | Decision making | decision-making skills; Entscheidungsfreude; prise de décision; toma de decisiones | esco:d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47
  systems-thinking | Systems thinking | holistic thinking | esco:d56e2c2f-3e01-4b76-a7bb-ecb6d430172f
  root-cause-analysis | Root cause analysis | troubleshooting skills | onet:43232605 Root cause analysis software
  numeracy | Numeracy | mental arithmetic | esco:19ba11f3-9c99-41fd-a7c9-f77e6a026186
  quick-thinking | Quick thinking | think on my feet | esco:20012caa-b63c-4cb9-b2b8-01a1cfdfc1d1
communication | Communication and collaboration | communication skills; excellent communication; strong communicator; good communicator; communicator; Kommunikationsstärke; Kommunikationsfähigkeit; compétences en communication; habilidades de comunicación; kommunikationsstark | -
  teamwork | Teamwork | team player; team work; collaboration skills; team-oriented; Teamfähigkeit; teamfähig; travail d'équipe; esprit d'équipe; trabajo en equipo; cross-functional collaboration | esco:60c78287-22eb-4103-9c8c-28deaa460da0
  stakeholder-management | Stakeholder management | stakeholder communication; stakeholder engagement; managing stakeholders | -
  written-communication | Written communication | writing skills; report writing; written and verbal communication | onet:43232104 Report writing software
  verbal-communication | Verbal communication | oral communication; interpersonal communication | -
  public-speaking | Public speaking | presentation skills; conference speaking; Präsentationsfähigkeiten | esco:609a8ac1-9d29-4237-9886-596dbbe7ca8a
  active-listening | Active listening | listening skills | -
  negotiation | Negotiation | negotiation skills; negotiating skills; contract negotiation; Verhandlungsgeschick; négociation; negociación | esco:7954861c-86d4-4529-afbb-2c23dab9ac74
  conflict-resolution | Conflict resolution | conflict management; mediation skills; Konfliktlösung | esco:96de2e86-e287-41f2-88ab-15a2343afc6f
  interpersonal-skills | Interpersonal skills | people skills; soft skills | -
  empathy | Empathy | Einfühlungsvermögen; empathie; empatía | esco:77b636e8-fab3-41a8-8022-1e0a354059dc
  intercultural-competence | Intercultural competence | intercultural communication; cross-cultural communication; cultural awareness; interkulturelle Kompetenz | esco:c10d5d87-36cf-42f5-8a12-e560fb5f4af8
  giving-feedback | Giving feedback | constructive feedback; feedback culture | -
  facilitation | Facilitation | workshop facilitation; facilitating workshops; meeting facilitation | esco:5b46f572-7ced-4efd-b270-a81a164d521c
  networking-with-people | Networking with people | relationship building; building relationships | esco:bf983f2a-e941-4646-811d-cc81060cb53f
  remote-collaboration | Remote collaboration | remote working; remote work; distributed team work | -
  storytelling | Storytelling | | -
  diplomacy | Diplomacy | tact and diplomacy | -
continuous-learning | Continuous learning | lifelong learning; self-learner; fast learner; quick learner; Lernbereitschaft; apprentissage continu; aprendizaje continuo; continuous professional development | esco:9bf266a6-188b-4d17-a22f-2f266d76832b
  curiosity | Curiosity | intellectual curiosity; Neugier; curiosité; curiosidad | esco:429062f1-a958-43ea-83dd-4e1af078c156
  self-reflection | Self-reflection | | esco:409a0245-0e6c-4aac-ba16-0920ecb76a8d
  openness-to-feedback | Openness to feedback | accepting feedback; coachability | esco:05aa7c09-46e7-433f-a81b-92841f4551e7
  open-mindedness | Open-mindedness | open-minded | esco:fd89f784-88dc-4d35-abd7-86aa073cab12
  self-directed-learning | Self-directed learning | self-taught; autodidact | -
  growth-mindset | Growth mindset | | -
  knowledge-sharing | Knowledge sharing | knowledge transfer | -
leadership | Leadership | leadership skills; people leadership; team leadership; Führungsstärke; Führungserfahrung; liderazgo | esco:75d8e5d9-bef3-418b-9011-01bff9f27207
  people-management | People management | line management; staff management; managing people; personnel management; Mitarbeiterführung | onet:43231505 Personnel management software
  mentoring | Mentoring | mentorship; mentoring juniors | -
  coaching | Coaching | coaching skills | -
  delegation | Delegation | delegating tasks | esco:b00e948c-19be-4951-8cff-60f88f1046e9
  motivating-others | Motivating others | motivational skills; team motivation | esco:e2d44a9b-f28c-489e-9861-b654b5ded507
  strategic-thinking | Strategic thinking | strategic planning; strategic mindset; strategisches Denken | -
  team-building | Team building | building teams | esco:b19e0820-a96f-4c0a-a724-3c056180c1b3
  accountability | Accountability | sense of responsibility; Verantwortungsbewusstsein; sens des responsabilités | esco:199f7919-5114-41b6-b6a5-41e0e4896ec1
  entrepreneurial-spirit | Entrepreneurial spirit | entrepreneurial mindset; entrepreneurship | esco:bdcf429c-5ccf-4c3d-bb61-4c987573a35e
self-management | Self-management | self-discipline; self-organisation; self-organization; self-motivated; self-starter | esco:468135b7-5757-48c3-9509-fde0e13ec5be
  time-management | Time management | time-management skills; Zeitmanagement; gestion du temps; gestión del tiempo; punctuality | esco:d9013e0e-e937-43d5-ab71-0e917ee882b8
  organisational-skills | Organisational skills | organizational skills; Organisationstalent; sens de l'organisation; capacidad organizativa | esco:6b305973-8993-475f-bd8a-daf037c61401
  prioritisation | Prioritisation | prioritization; task prioritisation | -
  attention-to-detail | Attention to detail | detail-oriented; eye for detail; attention to details; Sorgfalt; souci du détail; atención al detalle | esco:83e6510b-ffeb-4aec-959c-4265fd0ff7b7
  adaptability | Adaptability | adaptable; adapt to change; Anpassungsfähigkeit; adaptabilité; adaptabilidad | esco:49de9958-2aa4-4eef-a89d-fe5d5bcd28c4
  flexibility | Flexibility | Flexibilität; flexibilité; flexibilidad | -
  resilience | Resilience | stress resistance; stress tolerance; working under pressure; Belastbarkeit; résistance au stress; resiliencia | esco:7a147904-22b3-498a-b4d9-7bceeb86b45d
  initiative | Initiative | proactive; proactivity; Eigeninitiative; esprit d'initiative; iniciativa; proactividad | esco:001115fb-569f-4ee6-8381-c6807ef2527f
  independent-working | Independent working | work independently; autonomous working; selbstständiges Arbeiten; eigenverantwortlich; autonomie; autonomía | esco:c29aa9d2-4da8-4bdd-831c-8d4a2fb51730
  reliability-as-a-person | Reliability as a person | dependability; Zuverlässigkeit; trustworthiness | esco:bcf002ce-90f8-42e5-ac1b-5dba208639b0
  commitment | Commitment | Engagement am Arbeitsplatz; work ethic; dedication | esco:1fce1197-3a5b-45b7-8797-575cd3b57a01
  confidence | Confidence | self-confidence; assertiveness | esco:669b75d8-671c-4a1c-8e0b-6466c513c27d
  determination | Determination | perseverance; persistence; Durchhaltevermögen | esco:19a64e91-bfe3-4c48-9225-3bb1229b12f0
  patience | Patience | Geduld | -
  integrity | Integrity | professional ethics; honesty | -
  multitasking | Multitasking | multi-tasking | -
  efficiency-at-work | Efficiency at work | work efficiently; results-oriented; result-oriented; goal-oriented | esco:7a93e22f-54d8-4bf0-9213-d711f6601b49
  discretion | Discretion | confidentiality; handling confidential information | esco:e37d64dc-0f05-4ee8-b065-bf76f70d8f5c
  handling-ambiguity | Handling ambiguity | comfortable with ambiguity; dealing with uncertainty | esco:5cd1930c-278d-4929-b413-27352f5b3687
  customer-focus | Customer focus | customer orientation; customer-oriented; Kundenorientierung; orientation client; orientación al cliente | -
  positive-attitude | Positive attitude | can-do attitude | esco:469748ce-051a-407e-9099-0c9415ac2705
`,
);
