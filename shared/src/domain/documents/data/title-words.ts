const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that make a line a job title (en, de, fr, es, pt, it, nl, pl), folded, whole words. */
export const titleWords: readonly string[] = [
  ...list(`engineer developer dev programmer coder architect manager mgr director lead leader head chief officer president
    ceo cto cfo coo cio cmo cpo ciso chro vp svp evp avp founder cofounder co-founder owner partner principal consultant analyst scientist
    researcher administrator admin sysadmin specialist expert technician technologist designer tester intern internship trainee apprentice
    apprenticeship assistant associate coordinator co-ordinator supervisor executive representative rep advisor adviser teacher lecturer
    professor tutor instructor trainer coach nurse physician doctor surgeon paramedic pharmacist lawyer attorney solicitor barrister
    counsel paralegal accountant auditor bookkeeper controller comptroller treasurer clerk cashier waiter waitress waitstaff server barista bartender chef
    cook baker butcher host hostess driver operator mechanic electrician plumber carpenter welder machinist painter roofer planner buyer merchandiser recruiter sourcer
    secretary receptionist writer copywriter editor journalist reporter translator interpreter photographer videographer producer strategist
    evangelist advocate devops devsecops sre dba webmaster freelancer contractor foreman inspector agent broker trader banker teller underwriter actuary
    economist statistician mathematician librarian archivist curator artist animator illustrator musician actor superintendent dispatcher courier steward stewardess
    therapist psychologist psychiatrist counselor counsellor midwife dentist hygienist optician veterinarian biologist chemist physicist geologist postdoc fellow captain lieutenant sergeant
    corporal generalist practitioner marketer salesperson salesman saleswoman seller stylist hairdresser beautician cleaner housekeeper janitor caretaker gardener farmer
    guard bouncer firefighter policeman pilot sailor fisherman worker labourer laborer handyman hand helper temp moderator facilitator organizer organiser promoter
    negotiator estimator surveyor appraiser scrum master champion ambassador liaison envoy deputy delegate chair chairman chairwoman chairperson trustee
    investigator detective examiner grader proofreader ghostwriter blogger influencer publicist planner scheduler purchaser stocker packer picker
    caregiver carer nanny babysitter volunteer student staff crew attendant bellboy concierge valet usher ranger lifeguard referee umpire
    hacker tinkerer mentor integrator implementer configurator modeler modeller annotator labeler`),
  ...list(`entwickler ingenieur leiter berater sachbearbeiter werkstudent praktikant mitarbeiter geschaftsfuhrer
    verkaufer techniker kaufmann kauffrau kaufleute lehrer architekt informatiker administrator referent auszubildender auszubildende azubi
    assistent assistenz teamleiter projektleiter abteilungsleiter bereichsleiter bauleiter filialleiter schichtleiter pfleger arzt programmierer
    fachinformatiker wissenschaftler angestellter angestellte kellner koch bedienung servicekraft aushilfe verkaufskraft fachkraft fachverkaufer hilfskraft tutor dozent
    erzieher betreuer monteur mechaniker mechatroniker elektriker elektroniker schlosser tischler schreiner maler maurer backer metzger fahrer lagerist disponent einkaufer buchhalter
    steuerberater rechtsanwalt notar richter redakteur journalist ubersetzer dolmetscher gestalter zeichner konstrukteur planer prufer gutachter
    vertreter vertriebler aussendienst innendienst makler banker apotheker physiotherapeut ergotherapeut psychologe sozialarbeiter sozialpadagoge hausmeister
    trainee volontar hospitant doktorand postdoktorand professor vorstand prokurist inhaber grunder gesellschafter selbststandiger freiberufler beauftragter beauftragte koordinator
    sekretar sekretarin assistentin arztin kochin leitung stellvertretender stellvertretende tester supporter fuhrungskraft gruppenleiter werksleiter meister geselle facharbeiter maschinenbediener`),
  ...list(`developpeur developpeuse ingenieur ingenieure directeur directrice responsable charge chargee consultante consultant stagiaire stage alternant alternante
    apprenti apprentie technicien technicienne architecte chercheur chercheuse gestionnaire comptable vendeur vendeuse enseignant enseignante professeur
    assistante chef cheffe administrateur administratrice formateur formatrice redacteur redactrice infirmier infirmiere integrateur integratrice analyste
    serveur serveuse conducteur conductrice acheteur acheteuse commercial commerciale conseiller conseillere secretaire receptionniste hotesse hote caissier caissiere employe employee
    ouvrier ouvriere operateur operatrice mecanicien electricien plombier menuisier macon chauffeur livreur cuisinier cuisiniere boulanger patissier boucher
    graphiste concepteur conceptrice designer testeur testeuse programmeur programmeuse animateur animatrice educateur educatrice aide-soignant aide-soignante medecin pharmacien
    avocat avocate juriste notaire traducteur traductrice interprete journaliste photographe coordinateur coordinatrice coordonnateur superviseur president presidente fondateur
    fondatrice gerant gerante associe associee auditeur auditrice controleur controleuse actuaire economiste statisticien doctorant doctorante maitre attache attachee adjoint adjointe
    preparateur magasinier cariste agent manutentionnaire planificateur administrateur chargé`),
  ...list(`ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa director directora consultor consultora becario becaria
    practicante tecnico tecnica analista programador programadora arquitecto arquitecta profesor profesora maestro maestra encargado encargada contable contador contadora asesor
    asesora enfermero enfermera abogado abogada investigador investigadora disenador disenadora administrativo administrativa administrador administradora camarero camarera
    dependiente dependienta vendedor vendedora comercial cajero cajera cocinero cocinera ayudante auxiliar recepcionista secretario secretaria operario operaria
    operador operadora mecanico electricista conductor conductora repartidor repartidora mozo teleoperador teleoperadora responsable coordinador coordinadora supervisor supervisora
    subdirector subdirectora presidente presidenta fundador fundadora socio socia autonomo autonoma periodista redactor redactora traductor traductora interprete medico medica farmaceutico
    psicologo psicologa trabajador trabajadora educador educadora monitor monitora formador formadora docente tutor tutora pasante especialista lider probador delegado delegada
    economista auditor auditora gestor gestora comprador compradora cientifico cientifica asistente`),
  ...list(`engenheiro engenheira desenvolvedor desenvolvedora programador diretor diretora estagiario estagiaria estagio coordenador coordenadora
    arquiteto arquiteta assistente pesquisador pesquisadora especialista supervisora gerente chefe lider consultor consultora tecnico tecnica analista professor professora
    enfermeiro enfermeira medico medica advogado advogada contador contadora vendedor vendedora atendente caixa garcom garconete cozinheiro cozinheira auxiliar ajudante motorista
    operador operadora mecanico eletricista recepcionista secretaria secretario jornalista redator redatora tradutor tradutora designer cientista trainee aprendiz bolsista monitor
    monitora gestor gestora comprador compradora encarregado socio fundador fundadora empregado empregada empreendedor empreendedora administrador administradora responsavel testador`),
  ...list(`ingegnere ingegnera sviluppatore sviluppatrice direttore direttrice consulente tirocinante stagista tecnico tecnica programmatore
    programmatrice architetto impiegato impiegata docente insegnante ricercatore ricercatrice progettista contabile ragioniere addetto addetta sistemista analista
    responsabile coordinatore coordinatrice capo cameriere cameriera commesso commessa cuoco cuoca barista venditore venditrice cassiere cassiera operaio operaia operatore operatrice
    magazziniere autista elettricista idraulico meccanico infermiere infermiera medico farmacista avvocato notaio giornalista redattore redattrice traduttore traduttrice grafico
    grafica segretario segretaria receptionist assistente apprendista praticante educatore educatrice formatore formatrice amministratore amministratrice amministrativo presidente fondatore fondatrice
    socio titolare gestore specialista esperto esperta scienziato collaudatore revisore dirigente funzionario funzionaria agente collaboratore collaboratrice aiuto`),
  ...list(`ontwikkelaar ontwikkelaarster ingenieur stagiair stagiaire medewerker medewerkster adviseur adviseuse directeur directrice programmeur beheerder teamleider projectleider
    verkoper verkoopster docent docente leraar lerares onderzoeker ontwerper kok ober serveerster kelner bediende winkelmedewerker verkoopmedewerker kassamedewerker magazijnmedewerker chauffeur
    monteur elektricien loodgieter timmerman schilder verpleegkundige verzorgende arts huisarts tandarts apotheker advocaat jurist notaris boekhouder accountant accountmanager
    secretaresse receptionist receptioniste journalist redacteur vertaler tolk fotograaf vormgever coordinator hoofd leidinggevende voorzitter oprichter eigenaar zzp-er zzp'er zelfstandige
    assistent assistente trainee promovendus hoogleraar begeleider trainer inkoper planner analist data-analist consultant tester architect softwarearchitect specialist manager systeembeheerder applicatiebeheerder vakkenvuller bezorger`),
  ...list(`inzynier programista programistka kierownik kierowniczka dyrektor dyrektorka specjalista specjalistka analityk konsultant konsultantka stazysta
    stazystka praktykant praktykantka asystent asystentka mlodszy mlodsza starszy starsza ksiegowa ksiegowy glowny glowna nauczyciel nauczycielka administrator tester testerka projektant projektantka
    koordynator koordynatorka handlowiec przedstawiciel sprzedawca sprzedawczyni kasjer kasjerka kelner kelnerka kucharz kucharka barman recepcjonista recepcjonistka sekretarka
    pracownik pracownica magazynier kierowca mechanik elektryk hydraulik spawacz operator monter technik lekarz lekarka pielegniarka farmaceuta prawnik adwokat radca notariusz dziennikarz
    redaktor redaktorka tlumacz tlumaczka grafik architekt lider liderka prezes wiceprezes wspolwlasciciel wlasciciel zalozyciel zalozycielka doradca opiekun opiekunka badacz naukowiec doktorant wykladowca adiunkt
    informatyk informatyczka konstruktor konstruktorka logistyk spedytor ekonomista statystyk chemik psycholog fizjoterapeuta ratownik stolarz slusarz murarz fryzjer fryzjerka strazak
    rekruter rekruterka kontroler audytor zastepca mistrz brygadzista pomocnik referent inspektor naczelnik menedzer menadzer`),
];

/** Endings of titles: compounds of German and Dutch, derivations of the others. Folded, at least five letters before them count. */
export const titleEndings =
  /(?:(?:entwickl|ingenieur|leit|berat|assistent|manag|arbeit|lehr|meist|programmier|architekt|referent|student|praktikant|pfleg|verkauf|vertret|koordinator|betreu|zeichn|gestalt|wissenschaftl|forsch|administrator|einkauf|planer|prufer|fuhr|fahr|redakteur|buchhalt|sekretar|spezialist|analyst|therapeut|padagog|konstrukteur|monteur|bearbeit|mitarbeit|bedien|trainer|trainerin)(?:er|e|s|n|en|in|erin|innen)?|(?:technik|informatik|elektronik|mechanik|mechatronik)(?:er|ers|ern|erin|erinnen)|kaufmann|kauffrau|(?:fach|hilfs|lehr|arbeits|service|pflege)kraft|angestellter?|ontwikkelaar|medewerk(?:er|ster)|adviseur|beheerder|leider|ontwerper|verpleegkundige|kundige|begeleider|architect|analist|inkoper|verkoper|onderzoeker)$/;

/** Words that make a piece of a line a company or an institution, folded, whole words. */
export const companyWords: readonly string[] =
  list(`inc llc ltd limited corp corporation co company gmbh ag kg kgaa ohg gbr ug mbh se eg ev plc llp lp sa sas sasu sarl eurl
  sci sl slu srl srls spa snc bv nv vof cv oy oyj ab as asa aps kft zrt zoo sp lda ltda eireli pty pte bhd pvt kk doo dd sro holding holdings group gruppe groupe grupo gruppo groep grupa
  partners consulting consultancy consultants solutions technologies technology tech systems system software labs lab laboratories laboratory laboratorium bank banque banco banca caixa sparkasse volksbank
  insurance versicherung assurances assurance seguros assicurazioni verzekeringen ubezpieczenia hospital hopital ospedale klinik klinikum clinic clinica clinique krankenhaus ziekenhuis szpital praxis kanzlei
  university universitat universite universidad universidade universita universiteit uniwersytet college school schule ecole escuela escola scuola szkola hochschule institute institut instituto istituto instytut
  foundation stiftung fondation fundacion fundacao fondazione stichting fundacja verein verband association asociacion associazione stowarzyszenie agency agentur agence agencia agenzia agentschap agencja studio studios
  ventures capital invest investments industries industrie industria services service dienste logistics logistik logistique logistica logistiek logistyka pharma pharmaceuticals media medien telecom telekom telecommunications airlines airways
  energy energie energia motors automotive restaurant ristorante restaurante restauracja hotel hotels cafe coffee bakery ministry ministerium ministere ministerio ministerstwo government council stadt gemeinde gemeente mairie ayuntamiento
  comune prefeitura urzad landesamt bundesamt stadtwerke werke werk fabrik fabrique fabrica networks network digital interactive entertainment games publishing verlag editions press news times post magazine
  retail stores store shop supermarket foods brewery farm farms estate properties immobilien realty construction bau engineers associates bros brothers sons sohne fils cie compagnie societe sociedad sociedade societa spolka
  firma przedsiebiorstwo zaklad zaklady freelance self-employed selfemployed bureau office buro kantoor biuro department centre center zentrum centro centrum cooperative genossenschaft cooperativa
  startup nonprofit ngo trust fund academy akademie academie academia accademia akademia museum musee museo theater theatre church kirche army navy force club`);

/** Parts of an organisation, which stand after a title without being an employer; folded, whole words. */
export const departmentWords: readonly string[] =
  list(`engineering platform payments sales marketing operations infrastructure finance hr research product products design data analytics growth
  security backend frontend mobile web cloud support success quality development r&d it procurement legal compliance communications strategy emea apac americas europe global international north south east west
  vertrieb einkauf entwicklung technik personal qualitatssicherung softwareentwicklung forschung ventes achats recherche qualite developpement informatique ventas compras desarrollo vendas desenvolvimento vendite acquisti sviluppo
  verkoop inkoop ontwikkeling sprzedaz zakupy rozwoj`);

/** Titles that are family names as well: told from a person's name only where a job is looked for. */
export const surnameTitles: ReadonlySet<string> = new Set(
  list(`cook baker butcher carpenter painter plumber gardener farmer cleaner maler maurer schreiner tischler schlosser backer metzger koch kok ober richter meister mistrz kellner kelner lehrer notar
    steward ranger pilot captain marshal porter judge major champion mentor host hand hands server guard sailor singer packer picker planer prufer fahrer maestro capo president lead leader help staff crew temp
    fellow student partner agent author stage caixa reporter kucharz lider bouncer barman chef caretaker broker trader banker teller buyer seller crewman abbott associe socio socia`),
);

/** Company words that are family names or particles as well: Sá, Church, Post. */
export const surnameCompanies: ReadonlySet<string> = new Set(
  list(`sa as se sl cv co ab sp eg ev kk dd mo asa church post time times news press king store lab bau bureau force field bros brothers sons cie coffee farm farms army navy center centre club motors hotel
    news trust fund tech studio theater museum stadt werk werke academia energia`),
);
