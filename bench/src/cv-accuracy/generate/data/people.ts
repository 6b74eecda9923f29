/** People of one country: names, places and phones. Written for this bench; it knows nothing of what the reader knows. */
export interface Country {
  readonly code: string;
  readonly given: string;
  readonly family: string;
  /** English name, or `English=local`. */
  readonly cities: string;
  /** `#` is a digit. */
  readonly postcode: string;
  /** The house number is `%`. */
  readonly streets: string;
  readonly calling: string;
  readonly trunk: string;
  /** The national number without trunk prefix; `x` is a digit from 2 to 9. */
  readonly mobile: string;
  readonly schools: string;
  /** How the family name stands: behind, before (native forms), two of them, or none. */
  readonly form: 'plain' | 'two' | 'none';
  readonly script: string;
  /** Given and family names are `Latin=native`; `native` joins family and given with this. */
  readonly joiner?: string;
  readonly nativeFamilyFirst?: boolean;
  /** Given names follow even in Latin letters. */
  readonly familyFirst?: boolean;
}

const latin = { form: 'plain', script: 'Latin' } as const;

export const westernCountries: readonly Country[] = [
  {
    ...latin,
    code: 'US',
    calling: '1',
    trunk: '',
    mobile: '512 xxx xxxx|415 xxx xxxx|206 xxx xxxx|617 xxx xxxx',
    postcode: '78701|94103|98101|02110',
    given:
      'Emily,Tyler,Madison,Jordan A.,Brooke,Marcus,Kayla,Derek J.,Shanice,Wyatt,Paige,Trevor,Aaliyah,Cole',
    family:
      'Harrison,McDonald,Whitaker,Brooks,O’Neal,Delgado,Sanders,Fitzgerald,Coleman,Pruitt,Vaughn,McAllister,Stokes,Hensley',
    cities: 'Austin,Seattle,Denver,Boston,Chicago,Portland,Atlanta,Raleigh',
    streets: '% Maple Street,% Lakeview Drive',
    schools:
      'University of Texas at Austin,University of Washington,Ohio State University,Boston University,Georgia Institute of Technology,Arizona State University',
  },
  {
    ...latin,
    code: 'GB',
    calling: '44',
    trunk: '0',
    mobile: '7400 xxx xxx|7866 xxx xxx',
    postcode: 'LS1 4AP|M1 2WD|BS1 5TR|EH1 1YZ',
    given: 'Oliver,Charlotte,Rhys,Imogen,Callum,Poppy,Alistair,Gemma,Nigel,Freya,Hamish,Bethan',
    family:
      'Ashworth,Pemberton,Llewellyn,Fairclough,MacGregor,Holloway,Thistlewood,Barker-Jones,Winterbourne,Cartwright,Hargreaves,Ogilvie',
    cities: 'Leeds,Manchester,Bristol,Edinburgh,Cardiff,Glasgow,Nottingham,Sheffield',
    streets: '% Mill Lane,% Station Road',
    schools:
      'University of Leeds,University of Bristol,University of Edinburgh,Cardiff University,Imperial College London,University of Sheffield',
  },
  {
    ...latin,
    code: 'IE',
    calling: '353',
    trunk: '0',
    mobile: '87 xxx xxxx|86 xxx xxxx',
    postcode: 'D02 X285|T12 R5CP',
    given: 'Aoife,Cian,Niamh,Padraig,Saoirse,Eoin,Róisín,Declan,Gráinne,Oisín',
    family:
      'O’Sullivan,Ní Bhriain,Gallagher,O’Donoghue,Fitzpatrick,McCarthy,Brennan,Kavanagh,MacNamara,Quinlan',
    cities: 'Dublin,Cork,Galway,Limerick,Waterford,Sligo',
    streets: '% Harbour Road,% Grafton Street',
    schools: 'University College Dublin,University of Galway,University College Cork,Dublin City University',
  },
  {
    ...latin,
    code: 'DE',
    calling: '49',
    trunk: '0',
    mobile: '151 xxx xxxxx|170 xxx xxxx|176 xxxx xxxx',
    postcode: '10115|80331|50667|20095|70173|01067',
    given:
      'Jürgen,Anke,Hans-Peter,Sabine,Lukas,Jana,Björn,Ute,Maximilian,Silke,Torsten,Heike,Anna-Lena,Detlef',
    family:
      'Müller-Lüdenscheidt,Schäfer,Weiß,von Stetten,Krüger,Brandt,Hoffmann,Groß,Zimmermann,Böhme,Vogelsang,Jäger,von der Heide,Kühn',
    cities: 'Berlin,Munich=München,Cologne=Köln,Hamburg,Stuttgart,Dresden,Nuremberg=Nürnberg,Leipzig',
    streets: 'Hauptstraße %,Lindenweg %,Goethestr. %',
    schools:
      'Technische Universität München,Hochschule Darmstadt,Universität Hamburg,RWTH Aachen,Technische Universität Dresden,Hochschule für Technik Stuttgart',
  },
  {
    ...latin,
    code: 'AT',
    calling: '43',
    trunk: '0',
    mobile: '664 xxx xxxx|676 xxx xxxx',
    postcode: '1010|8010|4020|6020',
    given: 'Franz,Christl,Andreas,Maria Theresia,Georg,Katharina,Reinhard,Waltraud,Leopold,Elfriede',
    family: 'Gruber,Pichler,Steinbauer,Hofer,Moser,Egger,Wallner,Zehetner,Aigner,Haslinger',
    cities: 'Vienna=Wien,Graz,Linz,Salzburg,Innsbruck,Klagenfurt',
    streets: 'Ringstraße %,Mozartgasse %',
    schools: 'Technische Universität Wien,Universität Graz,Johannes Kepler Universität Linz,FH Salzburg',
  },
  {
    ...latin,
    code: 'FR',
    calling: '33',
    trunk: '0',
    mobile: '6 12 xx xx xx|7 5x xx xx xx',
    postcode: '75011|69002|31000|44000|67000|59000',
    given: 'Jean-Baptiste,Élodie,Benoît,Chloé,François,Anaïs,Gaël,Océane,Thibault,Maëlys,Loïc,Aurélie',
    family:
      'Lefèvre,de La Fontaine,Dubois,Gauthier,Béranger,Marchand,d’Aubigny,Chevalier,Rousselot,Le Gall,Perrin,Fournier',
    cities: 'Paris,Lyon,Toulouse,Nantes,Strasbourg,Lille,Bordeaux,Rennes',
    streets: '% rue de la République,% avenue Victor Hugo',
    schools:
      'Université de Nantes,INSA Lyon,Université Paris-Saclay,École Centrale de Lille,Université de Bordeaux,Université Grenoble Alpes',
  },
  {
    ...latin,
    form: 'two',
    code: 'ES',
    calling: '34',
    trunk: '',
    mobile: '612 xxx xxx|655 xxx xxx',
    postcode: '28013|08002|46001|41001|48001',
    given: 'José Luis,Begoña,Íñigo,María del Carmen,Álvaro,Nuria,Iker,Rocío,Joaquín,Leire,Gonzalo,Inmaculada',
    family:
      'García,Núñez,Ibáñez,Muñoz,Peña,Echeverría,Castaño,Quintanilla,Aguirre,Zubizarreta,Bermúdez,Cifuentes',
    cities: 'Madrid,Barcelona,Valencia,Seville=Sevilla,Bilbao,Zaragoza,Málaga,Granada',
    streets: 'Calle Mayor %,Avenida de la Constitución %',
    schools:
      'Universidad Politécnica de Madrid,Universidad de Granada,Universitat de Barcelona,Universidad de Sevilla,Universidad de Zaragoza,Universidad de Deusto',
  },
  {
    ...latin,
    form: 'two',
    code: 'MX',
    calling: '52',
    trunk: '',
    mobile: '55 xxxx xxxx|33 xxxx xxxx',
    postcode: '06700|44100|64000',
    given: 'Guadalupe,Alejandro,Ximena,Héctor,Itzel,Ramón,Citlali,Efraín,Yolanda,Rodrigo',
    family: 'Hernández,Ordóñez,Villaseñor,Cárdenas,Montes de Oca,Zúñiga,Robledo,Saldívar,Treviño,Escamilla',
    cities: 'Guadalajara,Monterrey,Puebla,Querétaro,Mérida,Toluca',
    streets: 'Calle Hidalgo %,Av. Insurgentes %',
    schools:
      'Universidad de Guadalajara,Tecnológico de Monterrey,Universidad Nacional Autónoma de México,Universidad Autónoma de Nuevo León',
  },
  {
    ...latin,
    form: 'two',
    code: 'PT',
    calling: '351',
    trunk: '',
    mobile: '912 xxx xxx|966 xxx xxx',
    postcode: '1100-148|4000-322|3000-213',
    given: 'João,Inês,Tiago,Mafalda,Gonçalo,Leonor,Duarte,Beatriz,Simão,Conceição',
    family: 'Gonçalves,de Sousa,Magalhães,Simões,Teixeira,da Câmara,Falcão,Pacheco,Brandão,Meireles',
    cities: 'Lisbon=Lisboa,Porto,Coimbra,Braga,Aveiro,Faro',
    streets: 'Rua Augusta %,Avenida da Liberdade %',
    schools:
      'Universidade de Coimbra,Universidade do Porto,Instituto Superior Técnico,Universidade de Aveiro',
  },
  {
    ...latin,
    form: 'two',
    code: 'BR',
    calling: '55',
    trunk: '0',
    mobile: '11 9xxxx-xxxx|21 9xxxx-xxxx|41 9xxxx-xxxx',
    postcode: '01310-100|20040-002|80010-000',
    given: 'Thiago,Luciana,Caio,Jéssica,Vinícius,Tainá,Raul,Fabiana,Wesley,Marília',
    family:
      'dos Santos,Figueiredo,Assunção,Cavalcanti,da Silva,Guimarães,Nogueira,Barros,Vasconcelos,Peixoto',
    cities: 'São Paulo,Curitiba,Recife,Porto Alegre,Belo Horizonte,Florianópolis',
    streets: 'Rua das Flores %,Av. Paulista %',
    schools:
      'Universidade de São Paulo,Universidade Federal do Paraná,Universidade Estadual de Campinas,Universidade Federal de Pernambuco',
  },
  {
    ...latin,
    code: 'IT',
    calling: '39',
    trunk: '',
    mobile: '347 xxx xxxx|328 xxx xxxx',
    postcode: '20121|10121|40121|50122|80132',
    given: 'Giuseppe,Ludovica,Niccolò,Chiara,Pierluigi,Federica,Gianmarco,Ilaria,Raffaele,Noemi',
    family: 'De Luca,Bianchi,Dell’Orto,Ferrari,Lo Presti,Mancuso,D’Angelo,Pellegrini,Zanetti,Caruso',
    cities:
      'Milan=Milano,Turin=Torino,Bologna,Florence=Firenze,Naples=Napoli,Verona,Padua=Padova,Genoa=Genova',
    streets: 'Via Garibaldi %,Corso Vittorio Emanuele %',
    schools:
      'Politecnico di Milano,Università di Bologna,Università degli Studi di Padova,Politecnico di Torino,Sapienza Università di Roma,Università di Pisa',
  },
  {
    ...latin,
    code: 'NL',
    calling: '31',
    trunk: '0',
    mobile: '6 2xxx xxxx',
    postcode: '1012 AB|3011 CD|5611 EK|3511 LN',
    given: 'Sander,Femke,Joost,Anouk,Pieter-Jan,Lotte,Maarten,Sanne,Wouter,Marloes',
    family: 'van der Berg,de Vries,van den Heuvel,Bakker,ten Have,Hoekstra,van ’t Hof,Smit,Kuipers,ter Horst',
    cities: 'Amsterdam,Rotterdam,Utrecht,Eindhoven,Groningen,The Hague=Den Haag',
    streets: 'Keizersgracht %,Dorpsstraat %',
    schools:
      'Technische Universiteit Delft,Universiteit Utrecht,Rijksuniversiteit Groningen,Hogeschool van Amsterdam',
  },
  {
    ...latin,
    code: 'PL',
    calling: '48',
    trunk: '',
    mobile: '601 xxx xxx|512 xxx xxx|790 xxx xxx',
    postcode: '00-001|30-001|50-101|80-001',
    given: 'Łukasz,Agnieszka,Grzegorz,Małgorzata,Wojciech,Żaneta,Przemysław,Bożena,Paweł,Jolanta',
    family: 'Wiśniewski,Kowalczyk,Szczepański,Nowak-Zając,Wróbel,Dąbrowska,Gołąb,Piątek,Sikora,Michalak',
    cities: 'Warsaw=Warszawa,Kraków,Wrocław,Gdańsk,Poznań,Łódź,Katowice,Lublin',
    streets: 'ul. Długa %,ul. Kwiatowa %',
    schools:
      'Politechnika Warszawska,Uniwersytet Jagielloński,Politechnika Wrocławska,Akademia Górniczo-Hutnicza',
  },
  {
    ...latin,
    code: 'CZ',
    calling: '420',
    trunk: '',
    mobile: '602 xxx xxx|777 xxx xxx',
    postcode: '110 00|602 00|301 00',
    given: 'Jiří,Zdeňka,Tomáš,Kateřina,Bohumil,Šárka,Vojtěch,Ludmila',
    family: 'Dvořák,Nováková,Růžička,Černý,Procházková,Šimůnek,Kratochvíl,Holubová',
    cities: 'Prague=Praha,Brno,Plzeň,Olomouc,Ostrava,Liberec',
    streets: 'Nádražní %,Komenského %',
    schools:
      'České vysoké učení technické v Praze,Masarykova univerzita,Vysoké učení technické v Brně,Univerzita Karlova',
  },
  {
    ...latin,
    code: 'SE',
    calling: '46',
    trunk: '0',
    mobile: '70 xxx xx xx|73 xxx xx xx',
    postcode: '111 20|411 03|211 22',
    given: 'Åsa,Björn,Elin,Göran,Linnea,Håkan,Ebba,Sören',
    family: 'Lindqvist,Åkesson,Bergström,af Klint,Nyström,Sjögren,Öberg,Hällström',
    cities: 'Stockholm,Gothenburg=Göteborg,Malmö,Uppsala,Linköping,Lund',
    streets: 'Storgatan %,Kungsgatan %',
    schools:
      'Kungliga Tekniska högskolan,Lunds universitet,Linköpings universitet,Chalmers tekniska högskola',
  },
  {
    ...latin,
    code: 'TR',
    calling: '90',
    trunk: '0',
    mobile: '532 xxx xx xx|555 xxx xx xx',
    postcode: '34710|06420|35210',
    given: 'Çağla,Oğuzhan,Şebnem,Barış,Işıl,Ömer,Gülşen,İlker',
    family: 'Yıldırım,Çetinkaya,Öztürk,Aydoğan,Karaca,Şahin,Tekin,Güneş',
    cities: 'Istanbul=İstanbul,Ankara,Izmir=İzmir,Bursa,Antalya,Eskişehir',
    streets: 'Atatürk Caddesi No: %,Gül Sokak No: %',
    schools: 'İstanbul Teknik Üniversitesi,Hacettepe Üniversitesi,Ege Üniversitesi,Boğaziçi Üniversitesi',
  },
];
