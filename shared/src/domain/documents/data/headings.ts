/** Section headings in en, de, fr, es, pt, it, nl, pl, folded and squeezed (letters only). */
export const headingWords = {
  summary:
    'summary profile about aboutme professionalsummary executivesummary careersummary professionalprofile objective careerobjective personalstatement personalprofile introduction overview highlights profil kurzprofil zusammenfassung ubermich uebermich profilprofessionnel apropos apropsdemoi resume presentation perfil perfilprofesional resumen sobremi perfilprofissional resumo sobremim objetivo profilo profiloprofessionale sommario profiel samenvatting overmij persoonlijkprofiel podsumowanie podsumowaniezawodowe omnie profilzawodowy',
  experience:
    'experience work workexperience professionalexperience employment employmenthistory workhistory careerhistory career relevantexperience industryexperience workexperiences experiences positions professionalbackground berufserfahrung beruflichererfahrung berufspraxis beruflicherwerdegang werdegang praktischeerfahrung arbeitserfahrung erfahrung berufstatigkeit experienceprofessionnelle experiencesprofessionnelles parcoursprofessionnel emplois experiencia experiencialaboral experienciaprofesional trayectoriaprofesional historiallaboral experienciaprofissional historicoprofissional percursoprofissional esperienza esperienze esperienzalavorativa esperienzelavorative esperienzaprofessionale esperienzeprofessionali werkervaring ervaring loopbaan arbeidsverleden doswiadczenie doswiadczeniezawodowe przebieg zatrudnienie historiazatrudnienia',
  education:
    'education educationandtraining academicbackground academichistory qualifications academicqualifications educationalbackground degrees studies ausbildung bildung bildungsweg bildungswerdegang studium schulbildung schulischeausbildung akademischeausbildung hochschulbildung formation formations etudes diplomes formationacademique formacion formacionacademica educacion estudios formacao formacaoacademica educacao habilitacoes istruzione formazione istruzioneeformazione titolidistudio opleiding opleidingen onderwijs studie wyksztalcenie edukacja',
  skills:
    'skills technicalskills coreskills keyskills professionalskills skillsandtools skillsandtechnologies coursework technologies techstack technicalproficiencies tools corecompetencies competencies competences areasofexpertise expertise technicalexpertise itskills computerskills skillset softskills hardskills kenntnisse fahigkeiten faehigkeiten kompetenzen itkenntnisse edvkenntnisse fachkenntnisse technischekenntnisse technologien qualifikationen competencestechniques competencesinformatiques habilidades habilidadestecnicas competencias competenciastecnicas conocimientos conocimientosinformaticos aptitudes tecnologias competenze competenzetecniche capacita conoscenze conoscenzeinformatiche vaardigheden technischevaardigheden competenties kennis umiejetnosci umiejetnoscitechniczne kompetencje technologie',
  languages:
    'languages languageskills foreignlanguages spokenlanguages sprachen sprachkenntnisse fremdsprachen langues languesparlees languesetrangeres idiomas linguas lingue linguestraniere conoscenzelinguistiche talen talenkennis taalvaardigheden jezyki jezykiobce znajomoscjezykow',
  certifications:
    'certifications certificates certification certificate licences licenses licensesandcertifications certificationsandlicenses coursesandcertifications certificationsandcourses professionalcertifications training trainings trainingandcertifications zertifikate zertifizierungen weiterbildung weiterbildungen fortbildungen certificationsprofessionnelles certificats certificaciones certificados cursos certificacoes cursosecertificacoes certificazioni certificati corsi certificaten certificeringen cursussen certyfikaty szkolenia kursy kursyicertyfikaty',
  projects:
    'projects personalprojects selectedprojects keyprojects sideprojects academicprojects opensource opensourceprojects projekte projets projetspersonnels proyectos projetos progetti projecten projekty portfolio',
  volunteer:
    'volunteer volunteering volunteerwork volunteerexperience volunteeringexperience communityservice communityinvolvement extracurricular extracurricularactivities activities leadershipandactivities ehrenamt ehrenamtlichestatigkeiten engagement ehrenamtlichesengagement benevolat voluntariado volontariato vrijwilligerswerk wolontariat',
  awards:
    'awards award honors honours awardsandhonors honorsandawards achievements accomplishments auszeichnungen preise prixetdistinctions distinctions premios premiosereconhecimentos reconocimientos premi riconoscimenti prijzen nagrody osiagniecia',
  publications:
    'publications publication papers patents talks talksandpublications publikationen veroffentlichungen publicaciones publicacoes pubblicazioni publicaties publikacje',
  interests:
    'interests interest hobbies hobbiesandinterests interestsandhobbies interessen interessenundhobbys hobbys centresdinteret loisirs intereses aficiones interesses hobby interessi interesses zainteresowania',
  references: 'references referees referenzen reference referencias referencje referenze referenties',
  contact:
    'contact contacts contactdetails contactinformation contactme details personaldetails personalinformation personaldata kontakt kontaktdaten personlichedaten persoenlichedaten personliches coordonnees contactos informationspersonnelles contacto datospersonales datosdecontacto contato dadospessoais contatti datipersonali contattipersonali contactgegevens personalia persoonlijkegegevens danekontaktowe daneosobowe links profiles socialprofiles social',
} as const;

export type SectionKind = keyof typeof headingWords;
