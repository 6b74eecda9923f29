/** Words a degree may consist of without naming its subject, folded (en, de, fr, es, pt, it, nl, pl). */
export const bareDegreeWords: ReadonlySet<string> = new Set(
  `bachelor bachelors bachelor's master masters master's associate associate's doctor doctorate doctoral of the in degree science sciences arts art applied fine engineering technology philosophy education
  honours honors hons first class with upper lower second b.sc bsc msc m.sc b.a ba ma m.a bs b.s ms m.s bs. ms. phd ph.d beng b.eng meng m.eng btech b.tech mtech mphil llb llm diploma postgraduate undergraduate graduate certificate
  diplom fh univ uni tu magister staatsexamen promotion abschluss studium ausbildung licence licenses pro professionnelle maitrise doctorat dut bts but deug dea dess diplome d'ingenieur ingenieur
  grado graduado licenciatura licenciado diplomatura doctorado maestria ingenieria tecnica tecnico superior formacion profesional ciclo formativo grau bacharelado bacharel mestrado mestre doutorado pos-graduacao tecnologo curso
  laurea triennale magistrale specialistica breve dottorato ricerca di dottore titel hbo wo mbo doctoraal propedeuse licencjat inzynier inz mgr studia doktorat i ii stopnia stopien stacjonarne niestacjonarne en de em w`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Lines of schooling that name neither a degree nor a school: marks, courses, theses. Folded. */
export const schoolAside =
  /^(?:grade|grades|gpa|cgpa|marks?|courses?|coursework|relevant (?:courses|coursework|modules)|modules?|thesis|dissertation|honou?rs:|awards?|activities|minor|majors?:|specialisation|specialization|focus|note|abschlussnote|endnote|gesamtnote|schwerpunkte?|vertiefung|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|thema|facher|mention|moyenne|memoire|sujet|specialite|option|nota media|calificacion|trabajo fin|tfg|tfm|tesis|asignaturas|media|nota|dissertacao|tese|trabalho de conclusao|tcc|votazione|voto|tesi|scriptie|afstudeer|cijfer|eindcijfer|specjalizacja|praca|ocena|temat|score|result|classification)\b/;
