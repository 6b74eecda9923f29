import { outline } from '../outline.js';

/** Engineering, manufacturing, logistics, health, education, services. */
export const tradeSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
engineering | ~Engineering | engineering design | -
  mechanical-engineering | Mechanical engineering | mechanical design; Maschinenbau; génie mécanique; ingeniería mecánica; mechanical engineer | -
    cad | CAD | computer-aided design; CAD design; CAD drawings | esco:a2b5dcf3-5b6a-453d-876c-cff540c0faf1
    autocad | AutoCAD | Autodesk AutoCAD | onet:43232604 Autodesk AutoCAD
    solidworks | SolidWorks | Solid Works; Dassault SolidWorks | onet:43232604 Dassault Systemes SolidWorks
    catia | CATIA | CATIA V5 | onet:43232604 Dassault Systemes CATIA
    autodesk-inventor | Autodesk Inventor | Inventor CAD | onet:43232604 Autodesk Inventor
    autodesk-fusion-360 | Autodesk Fusion 360 | Fusion 360 | onet:43232612 Autodesk Fusion 360
    siemens-nx | Siemens NX | Unigraphics; Solid Edge | onet:43232612 Siemens NX
    creo | PTC Creo | Pro/ENGINEER; Creo Parametric | onet:43232604 PTC Creo Parametric
    finite-element-analysis | Finite element analysis | FEA; FEM; finite element method; Abaqus; Nastran | onet:43232605 Finite element analysis software
    ansys | ANSYS | ANSYS Fluent | onet:43232605 ANSYS simulation software
    computational-fluid-dynamics | Computational fluid dynamics | CFD; OpenFOAM | esco:77592603-505b-4096-97dd-d0def6bd7601
    thermodynamics | Thermodynamics | heat transfer; fluid mechanics | -
    gdt | Geometric dimensioning and tolerancing | GD&T | onet:43232605 Geometric dimensioning and tolerancing software
    technical-drawing | Technical drawing | technical drawings; engineering drawings; blueprint reading; technische Zeichnungen | esco:59ea80e1-463a-4dba-82c6-d0b6d577d532
    hvac | HVAC | heating and ventilation; HVAC design; Kältetechnik | -
    hydraulics-and-pneumatics | Hydraulics and pneumatics | hydraulics; pneumatics | -
    automotive-engineering | Automotive engineering | vehicle engineering; powertrain; Fahrzeugtechnik | esco:0e44ceb3-9dd4-4ec4-b1d7-a0e83ddba7d4
    aerospace-engineering | Aerospace engineering | aeronautical engineering; avionics | -
  electrical-engineering | Electrical engineering | Elektrotechnik; génie électrique; ingeniería eléctrica; electrical engineer; electrical design | -
    circuit-design | Circuit design | analogue circuit design; analog design; digital circuit design; digital electronics | -
    pcb-design | PCB design | PCB layout; printed circuit board design; Altium Designer; Altium; KiCad; OrCAD; Cadence Allegro | esco:77bf865e-6360-424f-9d77-ce03918c7dcf
    power-electronics | Power electronics | power systems; power distribution | -
    plc | PLC programming | PLC; programmable logic controllers; SPS-Programmierung; ladder logic; TwinCAT | esco:6468e5fb-f3be-4025-87be-4b6556755c61
    siemens-tia-portal | Siemens TIA Portal | TIA Portal; SIMATIC S7; STEP 7; WinCC | -
    scada | SCADA | HMI; DCS systems | onet:43232608 Supervisory control and data acquisition SCADA software
    eplan | EPLAN | EPLAN Electric P8 | onet:43232608 EPLAN software
    control-engineering | Control engineering | control systems; PID control; Regelungstechnik; automation engineering; Automatisierungstechnik | esco:bf1f763e-c505-46e7-8af3-e48f13ec5f44
    signal-processing | Signal processing | DSP; digital signal processing | esco:cfa2be0d-96d5-4017-a866-962efb9c5070
    electronics | Electronics | electronics repair; soldering; Löten | esco:95c35c3a-035f-47c2-90cf-7e934d20fc08
    electrical-installation | Electrical installation | electrical wiring; electrician; Elektroinstallation; électricité bâtiment | -
    renewable-energy | Renewable energy | solar energy; wind energy; photovoltaics; photovoltaic systems; erneuerbare Energien | esco:05e5e14f-ffa6-4106-b311-c6335ccc2bd2
    spice-simulation | SPICE simulation | LTspice; PSpice | -
  civil-engineering | Civil engineering | Bauingenieurwesen; génie civil; ingeniería civil; civil engineer; structural engineering; structural analysis | -
    autodesk-civil-3d | Autodesk Civil 3D | Civil 3D; AutoCAD Civil 3D | onet:43232604 Autodesk AutoCAD Civil 3D
    revit | Revit | Autodesk Revit; Revit Architecture | onet:43232604 Autodesk Revit
    bim | BIM | building information modelling; building information modeling | esco:fae7e545-5114-43cc-8e83-178e2549ecb9
    sketchup | SketchUp | Google SketchUp; Trimble SketchUp | onet:43232604 Trimble SketchUp Pro
    microstation | MicroStation | Bentley MicroStation | onet:43232604 Bentley MicroStation
    etabs | ETABS | SAP2000; STAAD.Pro; STAAD Pro; Tekla Structures | -
    construction-management | Construction management | site supervision; site management; construction supervision; Bauleitung; building construction | -
    quantity-surveying | Quantity surveying | cost estimation; quantity take-off; construction cost estimating; bill of quantities | -
    surveying | Surveying | land surveying; Vermessung; topography | -
    architecture-of-buildings | Architecture of buildings | architectural design; urban planning; Architekt | -
    rhino | Rhino | Rhinoceros 3D; Grasshopper 3D | -
    geotechnical-engineering | Geotechnical engineering | soil mechanics | -
    concrete-work | Concrete work | reinforced concrete; formwork; bricklaying; masonry | -
  chemical-engineering | Chemical engineering | process engineering; Verfahrenstechnik; génie chimique; process design | -
    aspen-plus | Aspen Plus | Aspen HYSYS; HYSYS | onet:43232605 ASPEN PLUS
    process-safety | Process safety | HAZOP | -
  environmental-engineering | Environmental engineering | environmental impact assessment; waste management; water treatment; sustainability management; environmental management | onet:43232606 Waste management software
  robotics | Robotics | robot programming; KUKA; ABB robots; FANUC robots | esco:e87ec79a-c9ff-46f5-84fa-7a0f394cdf40
    ros | ROS | Robot Operating System; ROS2 | -
  mechatronics | Mechatronics | Mechatronik; mechatronics engineering | -
  materials-science | Materials science | metallurgy; Werkstofftechnik; material testing | -
  systems-engineering | Systems engineering | model-based systems engineering; MBSE; DOORS; IBM DOORS | -
  fmea | FMEA | failure mode and effects analysis; DFMEA; PFMEA | -
  patent-drafting | Patent drafting | | -
manufacturing | Manufacturing | production engineering; Fertigung; production management; Produktion; series production | -
  cnc-machining | CNC machining | CNC; CNC programming; CNC milling; CNC turning; G-code; CNC-Fräsen | esco:bf942c60-8539-4951-83ee-63f770da1cb8
  welding | Welding | MIG welding; TIG welding; Schweißen; soudure; soldadura; arc welding | -
  machining | Machining | milling; turning on lathes; lathe operation; Zerspanung | -
  cam-software | CAM software | Mastercam; CAM programming; computer-aided manufacturing | esco:27065048-bca8-4b0a-891a-b192b9ceadfd
  injection-moulding | Injection moulding | injection molding; Spritzguss | -
  3d-printing | 3D printing | additive manufacturing; rapid prototyping | esco:2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583
  assembly-work | Assembly work | assembly line; Montage; product assembly | -
  preventive-maintenance | Preventive maintenance | plant maintenance; equipment maintenance; Instandhaltung; maintenance industrielle; predictive maintenance; machine maintenance | esco:7d913551-e17a-40ba-baf7-48d0c3b12e50
  production-planning | Production planning | production scheduling; Produktionsplanung; capacity planning | onet:43231506 Production planning software
  statistical-process-control | Statistical process control | SPC | esco:0c77bcd5-b94a-475d-98e9-5a4327e4d726
  industrial-engineering | Industrial engineering | Wirtschaftsingenieurwesen; time and motion studies | -
  carpentry | Carpentry | joinery; woodworking; Tischlerei; menuiserie | -
  plumbing | Plumbing | pipe fitting; plomberie; Sanitärinstallation | -
  painting-and-decorating | Painting and decorating | wall painting; plastering | -
  tailoring | Tailoring | sewing; pattern making; dressmaking | -
  forklift-operation | Forklift operation | forklift driving; forklift operator; Gabelstapler | -
logistics | Supply chain and logistics | supply chain management; supply chain; SCM logistics; Logistik; logistique; logística; logistics management | -
  procurement | Procurement | purchasing; strategic sourcing; Einkauf; achats; compras; buyer negotiations | onet:43231503 Purchasing software
  inventory-management | Inventory management | stock control; inventory control; stock management; Lagerverwaltung; gestion des stocks; gestión de inventarios | onet:43231508 Inventory management software
  warehouse-management | Warehouse management | warehouse operations; order picking; Kommissionierung; WMS; warehousing | esco:7c821387-b428-4f75-b5a7-7b038aa81cfd
  transport-planning | Transport planning | route planning; freight forwarding; fleet management; shipping logistics; Spedition | onet:43233506 Route planning software
  demand-planning | Demand planning | demand forecasting; S&OP; sales and operations planning | -
  mrp | Material requirements planning | MRP II | -
  customs-law | Customs law | customs regulations; trade compliance; Zollabwicklung | -
  truck-driving | Truck driving | HGV driving; lorry driving; delivery driving | -
  operations-management | Operations management | operations manager; business operations; Betriebsleitung | -
health-care | Health care | healthcare; patient care; clinical care; Gesundheitswesen; soins aux patients | -
  nursing | Nursing | nursing care; Krankenpflege; soins infirmiers; enfermería; Pflege; geriatric care; elderly care; Altenpflege | -
    wound-care | Wound care | wound management; wound dressing | -
    medication-administration | Medication administration | administering medication; drug administration | -
    intensive-care | Intensive care | ICU; critical care; ICU nursing | -
    vital-signs-monitoring | Vital signs monitoring | vital signs | -
    phlebotomy | Phlebotomy | venipuncture; blood drawing; blood sampling | -
    triage | Triage | emergency care; emergency medicine | -
    midwifery | Midwifery | obstetrics; labour and delivery | -
    paediatrics | Paediatrics | pediatrics; paediatric nursing; pediatric care | -
    infection-control | Infection control | infection prevention | -
    palliative-care | Palliative care | hospice care | -
  electronic-health-records | Electronic health records | EHR; EMR; electronic medical records | esco:53141450-2fa9-4890-a64e-7ffd4e1144be
    epic-ehr | Epic EHR | Epic Systems; EpicCare | onet:43232610 Epic Systems
    cerner | Cerner | Cerner Millennium | onet:43232610 Cerner Millennium
    meditech | MEDITECH | | onet:43232610 MEDITECH software
  medical-coding | Medical coding | ICD-10; CPT coding; medical billing; ICD-10 coding | onet:43231607 Medical billing software
  medical-terminology | Medical terminology | medical transcription | -
  clinical-trials | Clinical trials | clinical research; good clinical practice; ICH-GCP; clinical trial management | onet:43232306 Clinical trial management software
  pharmacology | Pharmacology | pharmacy; dispensing medication; pharmacovigilance; drug safety | -
  physiotherapy | Physiotherapy | physical therapy; rehabilitation; Physiotherapie; kinésithérapie; fisioterapia | -
  occupational-therapy | Occupational therapy | Ergotherapie | -
  radiology | Radiology | X-ray imaging; MRI scanning; medical imaging; CT scanning | esco:5645b349-2b67-48cf-b290-bbb029e59dcf
  laboratory-techniques | Laboratory techniques | lab techniques; laboratory work; laboratory analysis; pipetting; aseptic technique | -
    pcr | PCR | qPCR; RT-PCR; polymerase chain reaction | -
    elisa | ELISA | Western blot; western blotting; immunoassays | -
    cell-culture | Cell culture | tissue culture; mammalian cell culture | -
    chromatography | Chromatography | HPLC; GC-MS; LC-MS; gas chromatography | esco:1c43679a-c6fc-4b42-bb8b-452a34ae9b73
    flow-cytometry | Flow cytometry | FACS analysis | -
    microscopy | Microscopy | confocal microscopy; electron microscopy | -
    crispr | CRISPR | gene editing; molecular cloning | -
    spectroscopy | Spectroscopy | NMR; mass spectrometry; FTIR | onet:43232605 Spectroscopy software
    lims | LIMS | laboratory information management system | -
  molecular-biology | Molecular biology | biotechnology; genetics; DNA extraction | -
  bioinformatics | Bioinformatics | genomics; next-generation sequencing; NGS data analysis; computational biology | esco:e464363b-8346-421d-9035-52118b76d8c8
  microbiology | Microbiology | bacteriology; virology | -
  psychology | Psychology | clinical psychology; psychotherapy; cognitive behavioural therapy | -
  social-work | Social work | case management; social care; Sozialarbeit; travail social; trabajo social | onet:43231507 Case management software
  counselling | Counselling | counseling; crisis counselling | esco:0ffed47f-d320-48cf-988d-40449825085c
  childcare | Childcare | child care; early childhood education; Kinderbetreuung; nanny | -
  nutrition | Nutrition | dietetics; nutrition counselling | -
  dentistry | Dentistry | dental care; dental hygiene; dental assisting | -
  veterinary-care | Veterinary care | veterinary medicine; animal care | -
  medical-devices | Medical devices | medical device development; MDR compliance; IEC 62304 | -
  public-health | Public health | epidemiology; health promotion | -
  telemedicine | Telemedicine | telehealth | -
education-research | ~Education and research | | -
  teaching | Teaching | lesson planning; classroom management; Unterrichten; enseignement; enseñanza; school teaching; lecturing; teacher | -
  curriculum-development | Curriculum development | curriculum design; instructional design; course design | -
  e-learning | E-learning | elearning; Moodle; online teaching; learning management systems; LMS | esco:bedd8fa7-5a64-4134-9095-58f5709e25e4
  training-delivery | Training delivery | training courses delivery; staff training; trainer; Schulungen; formation professionnelle | -
  academic-research | Academic research | scientific research; research methods; research methodology; literature review | -
  scientific-writing | Scientific writing | academic writing; grant writing; scientific publications; manuscript writing | -
  qualitative-research | Qualitative research | focus groups; ethnography; grounded theory | -
  tutoring | Tutoring | private tutoring; Nachhilfe | -
  special-education | Special education | special needs education; SEN support; Sonderpädagogik | -
  library-science | Library science | cataloguing; archiving | -
  tefl | TEFL | TESOL; teaching English as a foreign language; CELTA | -
  mathematics | Mathematics | applied mathematics; linear algebra; numerical methods; calculus | -
  physics | Physics | applied physics; quantum mechanics | -
  chemistry | Chemistry | organic chemistry; analytical chemistry; inorganic chemistry | -
  biology | Biology | life sciences; biochemistry | -
  economics | Economics | macroeconomics; microeconomics | -
hospitality | ~Hospitality, food and services | | -
  cooking | Cooking | food preparation; culinary skills; chef de partie; commis; sous chef; Kochen; cuisine professionnelle; cocina profesional | -
  food-safety | Food safety | HACCP; food hygiene; hygiene standards; food safety standards | -
  baking | Baking | pastry making; pâtisserie; bread baking | -
  bartending | Bartending | bartender; barista; mixology; cocktail preparation | -
  waiting-tables | Waiting tables | table service; food and beverage service; F&B service; waitressing; Servicekraft | -
  hotel-reception | Hotel reception | front desk; front office operations; guest relations; guest services; reception desk | onet:43232306 Front Desk
    opera-pms | Opera PMS | hotel property management system; Fidelio | -
  housekeeping | Housekeeping | room cleaning; hotel housekeeping; cleaning services; Reinigung | -
  tourism | Tourism | travel planning; tour guiding; travel agency; Amadeus GDS; Sabre GDS | -
  office-administration | Office administration | office manager; administrative support; office management; Büroorganisation; secretarial work; travel arrangements; administrative assistance; secrétariat; Sachbearbeitung | -
  executive-assistance | Executive assistance | executive assistant; calendar management; diary management; personal assistant | onet:43232108 Calendar management software
  facility-management | Facility management | facilities management; building maintenance; caretaking; property management | onet:43232603 Facilities management software
  real-estate | Real estate | property valuation; estate agency; Immobilien; leasing | -
  security-guarding | Security guarding | security guard; surveillance; site security | -
  agriculture | Agriculture | farming; crop production; horticulture; agronomy; Landwirtschaft | -
  gardening | Gardening | landscaping; landscape gardening | -
  hairdressing | Hairdressing | hairstyling; cosmetology; beauty therapy | -
  fitness-training | Fitness training | personal trainer; sports coaching | -
  aviation-operations | Aviation operations | flight operations; cabin crew; air traffic control; pilot licence operations | -
  maritime-operations | Maritime operations | seafaring; vessel operations; ship handling | -
  emergency-services | Emergency services | firefighting; rescue operations | -
  fundraising | Fundraising | donor relations; grant management | -
  volunteering-coordination | Volunteering coordination | volunteer management; community outreach | -
`,
);
