/**
 * What CVs call a skill in German, French, Spanish, Portuguese, Italian, Dutch and Polish, where it is more than the
 * English name, Polish and German also as they are bent in a sentence: one skill a line as `id | name; name`. A
 * spelling another skill already has is left to that skill. A star marks everyday words: they count in a list of
 * skills or after praise, not in running text.
 */
export const skillTranslations = `
databases | Datenbanken; Datenbanksysteme; bases de données; base de données; bases de datos; base de datos; bancos de dados; banco de dados; bases de dados; base de dados; basi di dati; base di dati; database; databanken; databases; bazy danych; baza danych; baz danych; bazami danych; Datenbanksystemen
relational-databases | relationale Datenbanken; bases de données relationnelles; bases de datos relacionales; bancos de dados relacionais; bases de dados relacionais; database relazionali; basi di dati relazionali; relationele databases; relacyjne bazy danych; relacyjnych baz danych; relationalen Datenbanken
nosql-databases | NoSQL-Datenbanken; bases de données NoSQL; bases de datos NoSQL; bancos de dados NoSQL; database NoSQL; nierelacyjne bazy danych
database-design | Datenbankdesign; Datenbankentwurf; Datenmodellierung; conception de bases de données; modélisation de données; diseño de bases de datos; modelado de datos; modelagem de dados; projeto de banco de dados; progettazione di database; modellazione dei dati; databaseontwerp; datamodellering; projektowanie baz danych; modelowanie danych
query-optimisation | Abfrageoptimierung; optimisation de requêtes; optimización de consultas; otimização de consultas; ottimizzazione delle query; query-optimalisatie; optymalizacja zapytań
database-administration | Datenbankadministration; administration de bases de données; administración de bases de datos; administração de banco de dados; administração de bases de dados; amministrazione di database; databasebeheer; administracja bazami danych; administrowanie bazami danych
api-development | API-Entwicklung; Schnittstellenentwicklung; développement d'API; développement d'APIs; desarrollo de API; desarrollo de APIs; desenvolvimento de APIs; desenvolvimento de API; sviluppo di API; sviluppo API; API-ontwikkeling; tworzenie API; projektowanie API
web-servers | Webserver; serveurs web; servidores web; server web; webservers; serwery WWW; serwery internetowe
web-development | Webentwicklung; Web-Entwicklung; développement web; desarrollo web; desenvolvimento web; desenvolvimento de sites; sviluppo web; webontwikkeling; tworzenie stron internetowych; tworzenie stron WWW; programowanie webowe; tworzenia stron internetowych
front-end | Frontend-Entwicklung; développement front-end; développement frontend; desarrollo front-end; desarrollo frontend; desenvolvimento front-end; desenvolvimento frontend; sviluppo front-end; sviluppo frontend; front-end ontwikkeling; frontend-ontwikkeling; programowanie front-end
version-control | Versionsverwaltung; Versionskontrolle; contrôle de version; gestion de versions; gestion de version; control de versiones; controle de versão; controlo de versões; controle de versões; controllo di versione; controllo versione; versionamento; versiebeheer; kontrola wersji; systemy kontroli wersji; kontroli wersji
security | IT-Sicherheit; Informationssicherheit; sécurité informatique; sécurité de l'information; seguridad informática; seguridad de la información; segurança da informação; segurança informática; sicurezza informatica; informatiebeveiliging; bezpieczeństwo informatyczne; bezpieczeństwo informacji; cyberbezpieczeństwo; Cybersicherheit; cybersécurité; ciberseguridad; cibersegurança; cybersicurezza; cyberbeveiliging
encryption | Verschlüsselung; Kryptographie; chiffrement; cryptographie; cifrado; criptografía; criptografia; crittografia; versleuteling; szyfrowanie; kryptografia; szyfrowania
caching | Zwischenspeicherung; *mise en cache; almacenamiento en caché; pamięć podręczna; buforowanie
cloud | Cloud-Technologien; informatique en nuage; computación en la nube; computação em nuvem; cloudtechnologie; chmura obliczeniowa; przetwarzanie w chmurze; technologie chmurowe; chmury obliczeniowej
containers | *Containerisierung; *conteneurisation; *conteneurs; *contenedores; *contêineres; *contentores; *containerizzazione; *containerisatie; *konteneryzacja; *kontenery; konteneryzacji; kontenerów
microservices | Mikroservices; Mikrodienste; microservicios; microsserviços; microserviços; microservizi; mikroserwisy; mikrousługi; architecture microservices; mikroserwisów; mikroserwisami; mikrousług; mikrousługami
performance | *Leistungsoptimierung; *Performance-Optimierung; optimisation des performances; optimización del rendimiento; otimização de desempenho; ottimizzazione delle prestazioni; *prestatieoptimalisatie; optymalizacja wydajności
ci-cd | kontinuierliche Integration; intégration continue; déploiement continu; integración continua; despliegue continuo; integração contínua; entrega contínua; integrazione continua; continue integratie; ciągła integracja; ciągłe dostarczanie; ciągłej integracji; kontinuierlicher Integration; kontinuierlichen Integration
machine-learning | maschinelles Lernen; apprentissage automatique; apprentissage machine; aprendizaje automático; aprendizaje de máquina; aprendizado de máquina; aprendizagem automática; apprendimento automatico; machinaal leren; uczenie maszynowe; uczenia maszynowego; maschinellem Lernen; maschinellen Lernens
deep-learning | tiefes Lernen; apprentissage profond; aprendizaje profundo; aprendizado profundo; aprendizagem profunda; apprendimento profondo; uczenie głębokie
artificial-intelligence | künstliche Intelligenz; intelligence artificielle; inteligencia artificial; inteligência artificial; intelligenza artificiale; kunstmatige intelligentie; sztuczna inteligencja; sztucznej inteligencji
natural-language-processing | Sprachverarbeitung; traitement du langage naturel; traitement automatique des langues; procesamiento del lenguaje natural; processamento de linguagem natural; elaborazione del linguaggio naturale; natuurlijke taalverwerking; przetwarzanie języka naturalnego
computer-vision | maschinelles Sehen; Bildverarbeitung; vision par ordinateur; visión artificial; visión por computador; visão computacional; visione artificiale; beeldherkenning; widzenie komputerowe
data-analysis | Datenanalyse; Datenauswertung; analyse de données; analyse des données; análisis de datos; análise de dados; analisi dei dati; analisi dati; analisi di dati; data-analyse; gegevensanalyse; analiza danych; analizy danych; analizie danych
data-science | Datenwissenschaft; science des données; ciencia de datos; ciência de dados; scienza dei dati; datawetenschap; nauka o danych
data-engineering | Datentechnik; ingénierie des données; ingeniería de datos; engenharia de dados; ingegneria dei dati; inżynieria danych
data-visualisation | Datenvisualisierung; visualisation de données; visualisation des données; visualización de datos; visualização de dados; visualizzazione dei dati; visualizzazione dati; datavisualisatie; wizualizacja danych; wizualizacji danych
data-mining | fouille de données; exploration de données; minería de datos; mineração de dados; eksploracja danych
data-warehousing | Data-Warehouse-Systeme; entrepôts de données; entrepôt de données; almacenes de datos; armazéns de dados; hurtownie danych
data-quality | Datenqualität; qualité des données; calidad de datos; qualidade de dados; qualità dei dati; datakwaliteit; jakość danych
data-migration | Datenmigration; migration de données; migración de datos; migração de dados; migrazione dei dati; datamigratie; migracja danych
statistics | Statistik; statistiques; statistique; estadística; estatística; statistica; statistiek; statystyka; statystyki
business-intelligence | intelligence d'affaires; informatique décisionnelle; inteligencia de negocios; inteligência de negócios; analityka biznesowa
object-oriented-programming | objektorientierte Programmierung; programmation orientée objet; programación orientada a objetos; programação orientada a objetos; programação orientada a objectos; programmazione orientata agli oggetti; programmazione a oggetti; objectgeoriënteerd programmeren; programowanie obiektowe; programowania obiektowego; objektorientierter Programmierung
functional-programming | funktionale Programmierung; programmation fonctionnelle; programación funcional; programação funcional; programmazione funzionale; functioneel programmeren; programowanie funkcyjne
design-patterns | Entwurfsmuster; patrons de conception; patrones de diseño; padrões de projeto; padrões de desenho; ontwerppatronen; wzorce projektowe; wzorców projektowych
data-structures | Datenstrukturen; structures de données; estructuras de datos; estruturas de dados; strutture dati; datastructuren; struktury danych; struktur danych
algorithms | Algorithmen; algorithmes; algorithmique; algoritmos; algoritmi; algoritmen; algorytmy; algorytmika; algorytmów
software-architecture | Softwarearchitektur; Software-Architektur; architecture logicielle; arquitectura de software; arquitetura de software; architettura software; architettura del software; softwarearchitectuur; architektura oprogramowania
software-engineering | Softwareentwicklung; Software-Entwicklung; développement logiciel; génie logiciel; desarrollo de software; ingeniería de software; ingeniería del software; desenvolvimento de software; engenharia de software; sviluppo software; sviluppo di software; ingegneria del software; softwareontwikkeling; tworzenie oprogramowania; inżynieria oprogramowania
software-testing | Softwaretests; Software-Tests; Softwaretest; tests logiciels; test logiciel; pruebas de software; testes de software; teste de software; test del software; collaudo software; test di software; softwaretesten; software testen; testowanie oprogramowania; testy oprogramowania; testowania oprogramowania; testów oprogramowania
test-automation | Testautomatisierung; automatisation des tests; tests automatisés; automatización de pruebas; pruebas automatizadas; automação de testes; testes automatizados; automazione dei test; test automatizzati; testautomatisering; automatyzacja testów; testy automatyczne; automatyzacji testów; testów automatycznych
unit-testing | Modultests; Unit-Tests; Komponententests; tests unitaires; pruebas unitarias; testes unitários; testes de unidade; test unitari; eenheidstests; unittesten; testy jednostkowe; testów jednostkowych
integration-testing | Integrationstests; tests d'intégration; pruebas de integración; testes de integração; test di integrazione; integratietesten; testy integracyjne
code-review | Code-Reviews; revue de code; revues de code; revisión de código; revisão de código; revisione del codice; codereview; przegląd kodu
quality-management | Qualitätsmanagement; management de la qualité; gestion de la qualité; gestión de la calidad; gestión de calidad; gestão da qualidade; gestão de qualidade; gestione della qualità; gestione qualità; kwaliteitsmanagement; kwaliteitszorg; zarządzanie jakością; Qualitätssicherung; assurance qualité; aseguramiento de calidad; aseguramiento de la calidad; garantia de qualidade; garantia da qualidade; assicurazione qualità; kwaliteitsborging; zapewnienie jakości; zarządzania jakością
project-management | Projektmanagement; Projektleitung; Projektsteuerung; gestion de projet; gestion de projets; conduite de projet; gestión de proyectos; dirección de proyectos; gestão de projetos; gestão de projectos; gerenciamento de projetos; gestione progetti; gestione di progetti; gestione dei progetti; project management; projectmanagement; projectleiding; zarządzanie projektami; kierowanie projektami; zarządzania projektami; zarządzaniu projektami
product-management | Produktmanagement; gestion de produit; gestion de produits; gestión de productos; gestión de producto; gestão de produtos; gestão de produto; gestione del prodotto; gestione prodotto; productmanagement; zarządzanie produktem
risk-management | Risikomanagement; gestion des risques; gestion de risques; gestión de riesgos; gestão de riscos; gerenciamento de riscos; gestione dei rischi; gestione del rischio; risicobeheer; risicomanagement; zarządzanie ryzykiem; zarządzania ryzykiem
change-management | Veränderungsmanagement; conduite du changement; gestion du changement; gestión del cambio; gestão da mudança; gestão de mudanças; gestione del cambiamento; verandermanagement; zarządzanie zmianą; zarządzanie zmianami
budget-management | Budgetplanung; Budgetverwaltung; gestion budgétaire; gestion de budget; gestión de presupuestos; gestión presupuestaria; gestão orçamental; gestão orçamentária; gestione del budget; budgetbeheer; zarządzanie budżetem
business-analysis | Geschäftsanalyse; analyse fonctionnelle; análisis de negocio; análisis funcional; análise de negócios; análise de negócio; analisi di business; analisi funzionale; bedrijfsanalyse; analiza biznesowa
agile | agile Methoden; agile Entwicklung; méthodes agiles; méthode agile; metodologías ágiles; metodología ágil; metodologias ágeis; métodos ágeis; metodologie agili; metodologia agile; agile werken; metodyki zwinne; metodyka zwinna; metodyk zwinnych; metodykach zwinnych; agilen Methoden; agiler Entwicklung; agilen Entwicklung
design-thinking | pensamiento de diseño; pensamento de design
networking | Netzwerktechnik; *Netzwerke; réseaux informatiques; redes informáticas; redes de computadores; redes de computadoras; reti informatiche; reti di calcolatori; netwerkbeheer; computernetwerken; sieci komputerowe
system-administration | Systemadministration; administration système; administration systèmes; administración de sistemas; administração de sistemas; amministrazione di sistemi; amministrazione di sistema; systeembeheer; administracja systemami; administrowanie systemami
distributed-systems | verteilte Systeme; systèmes distribués; sistemas distribuidos; sistemas distribuídos; sistemi distribuiti; gedistribueerde systemen; systemy rozproszone; systemów rozproszonych; verteilten Systemen
embedded-systems | eingebettete Systeme; systèmes embarqués; sistemas embebidos; sistemas embarcados; sistemi embedded; systemy wbudowane
mobile-development | App-Entwicklung; mobile Entwicklung; développement mobile; développement d'applications mobiles; desarrollo móvil; desarrollo de aplicaciones móviles; desenvolvimento mobile; desenvolvimento de aplicativos móveis; sviluppo mobile; sviluppo di app; app-ontwikkeling; tworzenie aplikacji mobilnych
graphic-design | Grafikdesign; Grafik-Design; graphisme; conception graphique; design graphique; diseño gráfico; design gráfico; progettazione grafica; grafica pubblicitaria; grafisch ontwerp; grafische vormgeving; projektowanie graficzne
ux-design | UX-Design; conception UX; diseño UX; diseño de experiencia de usuario; design de experiência do usuário; design UX; progettazione UX; UX-ontwerp; projektowanie UX
accounting | Buchhaltung; Rechnungswesen; Buchführung; Finanzbuchhaltung; comptabilité; contabilidad; contabilidade; contabilità; ragioneria; boekhouding; boekhouden; księgowość; rachunkowość; księgowości; rachunkowości
payroll | Lohnbuchhaltung; Gehaltsabrechnung; Lohnabrechnung; Lohn- und Gehaltsabrechnung; Entgeltabrechnung; gestion de la paie; *paie; gestión de nóminas; nóminas; folha de pagamento; processamento salarial; processamento de salários; folha de pagamentos; elaborazione paghe; gestione paghe; buste paga; paghe e contributi; salarisadministratie; loonadministratie; naliczanie wynagrodzeń; lista płac; kadry i płace; listy płac; naliczania wynagrodzeń; Gestão de salários; *płace
finance | Finanzwesen; finanzas; finanças; *finanza; financiën; finanse
financial-analysis | Finanzanalyse; analyse financière; análisis financiero; análise financeira; analisi finanziaria; financiële analyse; analiza finansowa
controlling | contrôle de gestion; control de gestión; controlo de gestão; controladoria; controllo di gestione; bedrijfscontrol; kontroling
auditing | Wirtschaftsprüfung; audit financier; auditoría; auditoria; revisione contabile; accountantscontrole; audyt
taxation | Steuerrecht; fiscalité; fiscalidad; fiscalidade; tributação; fiscalità; belastingen; podatki
sales | Vertrieb; Verkauf; ventas; vendas; vendite; verkoop; sprzedaż; vente
marketing | mercadotecnia; marketing mix
digital-marketing | Online-Marketing; marketing numérique; marketing digital; marketing en ligne; mercadeo digital; digitales Marketing; marketing digitale; digitale marketing; onlinemarketing; marketing internetowy; marketing cyfrowy
customer-service | Kundenservice; Kundendienst; Kundenbetreuung; service client; service à la clientèle; relation client; atención al cliente; servicio al cliente; atendimento ao cliente; apoio ao cliente; servizio clienti; assistenza clienti; klantenservice; obsługa klienta
crm-systems | Kundenbeziehungsmanagement; gestion de la relation client; gestión de relaciones con clientes; gestão de relacionamento com o cliente; relatiebeheer; zarządzanie relacjami z klientami
human-resources | Personalwesen; Personalmanagement; ressources humaines; recursos humanos; risorse umane; personeelszaken; zasoby ludzkie; kadry
recruitment | Personalbeschaffung; Personalgewinnung; Rekrutierung; recrutement; reclutamiento; selección de personal; recrutamento; recrutamento e seleção; recrutamento e selecção; selezione del personale; ricerca e selezione; werving en selectie; werving; rekrutacja; rekrutacji
procurement | Einkauf; Beschaffung; *achats; approvisionnement; *compras; aprovisionamiento; aprovisionamento; *suprimentos; *acquisti; approvvigionamento; inkoop; *zakupy; zaopatrzenie
logistics | Logistik; logistique; logística; logistica; logistiek; logistyka; chaîne d'approvisionnement; cadena de suministro; cadeia de suprimentos; cadeia de abastecimento; Lieferkettenmanagement; catena di fornitura; toeleveringsketen; łańcuch dostaw; logistyki; logistyce
inventory-management | Bestandsmanagement; Lagerverwaltung; gestion des stocks; gestion de stock; gestión de inventarios; gestión de inventario; gestão de estoque; gestão de stocks; gestione magazzino; gestione delle scorte; voorraadbeheer; zarządzanie zapasami
warehouse-management | Lagerlogistik; gestion d'entrepôt; gestión de almacenes; gestión de almacén; gestão de armazém; gestione del magazzino; magazijnbeheer; gospodarka magazynowa
production-planning | Produktionsplanung; planification de la production; planificación de la producción; planeamento da produção; planejamento da produção; pianificazione della produzione; productieplanning; planowanie produkcji
mechanical-engineering | Maschinenbau; génie mécanique; ingeniería mecánica; engenharia mecânica; ingegneria meccanica; werktuigbouwkunde; inżynieria mechaniczna
electrical-engineering | Elektrotechnik; génie électrique; ingeniería eléctrica; engenharia elétrica; engenharia eletrotécnica; ingegneria elettrica; elettrotecnica; elektrotechniek; elektrotechnika
civil-engineering | Bauingenieurwesen; génie civil; ingeniería civil; engenharia civil; ingegneria civile; civiele techniek; inżynieria lądowa
technical-drawing | technisches Zeichnen; dessin technique; dibujo técnico; desenho técnico; disegno tecnico; technisch tekenen; rysunek techniczny
welding | Schweißen; Schweißtechnik; soudage; soudure; *soldadura; soldagem; *saldatura; spawanie
teaching | *Unterrichten; Lehrtätigkeit; enseignement; enseñanza; *docencia; *ensino; insegnamento; lesgeven; nauczanie
translation | Übersetzung; Dolmetschen; *traduction; traducción; tradução; *traduzione; vertalen; tłumaczenia
health-care | Gesundheitswesen; soins de santé; atención sanitaria; cuidados de saúde; assistenza sanitaria; gezondheidszorg; opieka zdrowotna
nursing | Krankenpflege; soins infirmiers; enfermería; enfermagem; infermieristica; assistenza infermieristica; verpleegkunde; pielęgniarstwo
cooking | *Kochen; *cuisine; *cocina; *cozinha; *cucina; *koken; *gotowanie
problem-solving | Problemlösung; Problemlösungskompetenz; résolution de problème; résolution de problèmes; solución de problemas; resolução de problemas; risoluzione dei problemi; risoluzione di problemi; probleemoplossend vermogen; probleemoplossing; rozwiązywanie problemów
analytical-thinking | analytische Fähigkeiten; esprit d'analyse; capacidad analítica; pensamento analítico; capacidade analítica; capacità analitica; pensiero analitico; analytisch denken; analytisch vermogen; myślenie analityczne; umiejętności analityczne
critical-thinking | pensamento crítico; pensiero critico; kritisch denken; krytyczne myślenie
creativity | *criatividade; *creatività; *creativiteit; *kreatywność
decision-making | *Entscheidungsfindung; tomada de decisão; tomada de decisões; capacità decisionale; *besluitvorming; podejmowanie decyzji
communication | *Kommunikation; *Kommunikationsfähigkeiten; *communicatie; communicatieve vaardigheden; *communicatievaardigheden; *comunicación; *comunicação; *comunicazione; capacità comunicative; *komunikacja; umiejętności komunikacyjne; *komunikatywność
teamwork | *Teamarbeit; travail en équipe; trabalho em equipe; trabalho em equipa; lavoro di squadra; lavoro in team; lavoro di gruppo; *teamwerk; *samenwerken; *samenwerking; praca zespołowa; praca w zespole; pracy zespołowej
negotiation | *Verhandlungsführung; *negociação; *negoziazione; *onderhandelen; *negocjacje
conflict-resolution | *Konfliktmanagement; gestion des conflits; resolución de conflictos; resolução de conflitos; gestão de conflitos; gestione dei conflitti; *conflicthantering; rozwiązywanie konfliktów
public-speaking | prise de parole en public; hablar en público; falar em público; parlare in pubblico; spreken in het openbaar; wystąpienia publiczne
leadership | *Führungskompetenz; Mitarbeiterführung im Team; *liderança; *leiderschap; leiding geven; *przywództwo
people-management | Personalführung; Teamführung; Teamleitung; gestion d'équipe; encadrement d'équipe; management d'équipe; gestión de equipos; gestão de equipes; gestão de equipas; gestione del personale; gestione del team; personeelsbeheer; zarządzanie zespołem; kierowanie zespołem; zarządzania zespołem; kierowania zespołem
time-management | gestão do tempo; gestione del tempo; *timemanagement; *tijdsbeheer; zarządzanie czasem
organisational-skills | Organisationsfähigkeit; Organisationsvermögen; capacidad de organización; capacidade de organização; capacità organizzative; organisatorische vaardigheden; organisatievermogen; umiejętności organizacyjne
adaptability | capacidad de adaptación; capacidade de adaptação; *adaptabilidade; capacità di adattamento; *aanpassingsvermogen; zdolność adaptacji
flexibility | *flexibilidade; *flessibilità; *flexibiliteit; *elastyczność
resilience | *resiliência; *resilienza; *veerkracht; odporność na stres; *stressbestendigheid; resistencia al estrés; resistência ao stress; gestione dello stress
continuous-learning | lebenslanges Lernen; *Lernfähigkeit; formation continue; aprendizagem contínua; aprendizado contínuo; apprendimento continuo; permanent leren; uczenie się przez całe życie; ciągłe doskonalenie
customer-focus | *Kundenorientiertheit; sens du client; orientação para o cliente; foco no cliente; orientamento al cliente; *klantgerichtheid; orientacja na klienta
attention-to-detail | atenção aos detalhes; atenção ao detalhe; attenzione ai dettagli; attenzione al dettaglio; oog voor detail; *nauwkeurigheid; dbałość o szczegóły; *dokładność
`;
