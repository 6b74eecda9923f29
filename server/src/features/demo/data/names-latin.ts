import { type NameCulture } from '../names.js';

/** Given and family names in use in each country, picked apart from each other: no person is meant. */
export const latinCultures: readonly NameCulture[] = [
  {
    countries: ['US', 'CA', 'AU', 'GB', 'IE'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Amelia|Caleb|Hannah|Marcus|Tessa|Jonah|Priscilla|Owen|Nadine|Elliot|Maeve|Desmond|Ruth|Callum|Imogen|Wesley|Siobhán|Dexter|Lorna|Quentin',
    family:
      'Ashworth|Bellamy|Crowther|Dunmore|Ellery|Farrow|Gallagher|Hathaway|Ingram|Jessop|Kettering|Lockwood|Merriman|Northcote|O’Dowd|Pemberton|Quarles|Ridley|Sutcliffe|Thackeray',
  },
  {
    countries: ['US', 'CA'],
    script: 'Latin',
    order: 'given-first',
    given: 'Luis|Mei|Jamal|Ananya|Keisha|Diego|Sofia|Malik|Grace|Andre|Leilani|Tomas',
    family:
      'Delgado|Whitfield|Cho|Banerjee|Freeman|Castellanos|Okoye|Bergstrom|Moreau|Kaneshiro|Tran|Redhawk',
  },
  {
    countries: ['DE', 'AT', 'CH'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Annika|Bastian|Jürgen|Käthe|Lennart|Mareike|Ole|Friederike|Torben|Wiebke|Götz|Svenja|Hannes|Ulrike|Jörg|Elif|Cem',
    family:
      'Achterberg|Brückner|Dörfler|Eichinger|Fahrenholz|Grünwald|Heßling|Jäckel|Kröger|Lindemann|Möhring|Niedermeier|Oberhauser|Pfeiffer|Rössler|Schäffler|Wüstenberg',
  },
  {
    countries: ['FR', 'BE', 'CH'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Aurélie|Benoît|Cécile|Étienne|Françoise|Gaël|Hélène|Jérôme|Léa|Noémie|Raphaël|Solène|Yasmine|Théo',
    family:
      'Arnoult|Beauchêne|Chevallier|Delacroix|Fournier|Guérin|Lefèvre|Marchand|Noël|Pasquier|Rivière|Thibault|Vasseur|Benali',
  },
  {
    countries: ['NL', 'BE'],
    script: 'Latin',
    order: 'given-first',
    given: 'Anouk|Bram|Fenna|Jelle|Maartje|Sander|Tijmen|Wietske|Joris|Liesbeth|Daan|Noor',
    family:
      'van den Heuvel|de Graaf|Hoekstra|van Rijn|Kuipers|Zijlstra|ter Horst|Brouwer|van der Meulen|Postma|Dekker|Schouten',
  },
  {
    countries: ['ES', 'MX', 'AR', 'CO'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Adrián|Begoña|Catalina|Íñigo|Joaquín|Lucía|Martín|Nuria|Óscar|Rocío|Sebastián|Ximena|Valentina|Andrés|María José',
    family:
      'Aguirre Soler|Bermúdez|Cárdenas Ruiz|Echeverría|Fuentes Ibáñez|Gutiérrez|Hinojosa Peña|Iriarte|Lozano Vega|Muñoz|Núñez Ortega|Peralta|Quiñones Rey|Salgado|Zúñiga Mora',
  },
  {
    countries: ['BR', 'PT'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Afonso|Beatriz|Conceição|Duarte|Inês|João|Luísa|Matheus|Natália|Otávio|Rafaela|Tomé|Thaís|Vinícius',
    family:
      'Almeida Prado|Barbosa|Carvalhal|Dantas|Falcão|Gonçalves|Leitão|Magalhães|Nóbrega|Pacheco|Queirós|Simões|Teixeira|Vasconcelos',
  },
  {
    countries: ['IT', 'CH'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Alessia|Corrado|Donatella|Fabrizio|Ginevra|Leonardo|Martina|Niccolò|Ottavia|Raffaele|Serena|Tommaso',
    family:
      'Ambrosini|Bellucci|Caruso|D’Angelo|Ferrante|Giordano|Locatelli|Marchetti|Pellegrino|Rinaldi|Santoro|Zanetti',
  },
  {
    countries: ['PL'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Agnieszka|Bartosz|Dorota|Grzegorz|Jagoda|Łukasz|Małgorzata|Paweł|Stanisław|Zuzanna|Wojciech|Żaneta',
    family: 'Adamczyk|Bąk|Ciesielczyk|Duda|Gawęda|Jasiak|Kaczmarek|Łuczak|Mazur|Nowak|Pająk|Wójcik',
  },
  {
    countries: ['RO'],
    script: 'Latin',
    order: 'given-first',
    given: 'Andreea|Bogdan|Ionuț|Ileana|Mihăiță|Răzvan|Ștefania|Vlad|Ruxandra|Tudor',
    family: 'Bălan|Ciobanu|Dumitrașcu|Ghiță|Lăzărescu|Moldovan|Niculescu|Pârvu|Țăranu|Vasilescu',
  },
  {
    countries: ['HU'],
    script: 'Latin',
    order: 'family-first',
    given: 'Ágnes|Balázs|Csilla|Dániel|Eszter|Gábor|Ildikó|Márton|Orsolya|Zsolt',
    family: 'Bárány|Csizmadia|Dömötör|Fekete|Gulyás|Hegedűs|Kőműves|Lukács|Szűcs|Vörös',
  },
  {
    countries: ['SE'],
    script: 'Latin',
    order: 'given-first',
    given: 'Åsa|Björn|Elin|Göran|Hedvig|Jonas|Linnéa|Måns|Sölve|Tuva',
    family: 'Ahlström|Björkman|Dahlgren|Ekdahl|Forsgren|Hägglund|Lindqvist|Nordström|Sjöberg|Åkerlund',
  },
  {
    countries: ['TR'],
    script: 'Latin',
    order: 'given-first',
    given: 'Ayşe|Burak|Çağla|Deniz|Emre|Gülşen|İpek|Kerem|Özge|Serkan|Şule|Yiğit',
    family: 'Akyüz|Bayraktar|Çetinkaya|Demirel|Erdoğmuş|Güneş|İnce|Karaca|Öztürk|Şimşek|Tunç|Yıldız',
  },
  {
    countries: ['NG', 'GH'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Adaeze|Babajide|Chinonso|Ebele|Folasade|Ifeanyi|Kwabena|Nneka|Olumide|Temitope|Yaa|Kofi|Zainab|Akosua',
    family:
      'Adeyemi|Bamidele|Chukwu|Ekwueme|Fashola|Ibekwe|Mensah|Nwosu|Okafor|Ogunleye|Owusu|Boateng|Suleiman|Asante',
  },
  {
    countries: ['KE'],
    script: 'Latin',
    order: 'given-first',
    given: 'Achieng|Barasa|Chebet|Faith|Juma|Kamau|Muthoni|Otieno|Wanjiru|Kiprono',
    family: 'Cheruiyot|Gathoni|Kariuki|Kimani|Maina|Mutua|Njoroge|Ochieng|Wafula|Wekesa',
  },
  {
    countries: ['MA'],
    script: 'Latin',
    order: 'given-first',
    given: 'Amine|Btissam|Driss|Fatima-Zahra|Hicham|Kenza|Mehdi|Nawal|Othmane|Salma',
    family: 'Alaoui|Bennani|Cherkaoui|El Fassi|Haddaoui|Idrissi|Lahlou|Mernissi|Ouazzani|Tazi',
  },
  {
    countries: ['VN'],
    script: 'Latin',
    order: 'family-first',
    given:
      'Bảo Châu|Đức Huy|Hồng Nhung|Khánh Linh|Minh Quân|Ngọc Ánh|Quốc Việt|Thanh Tâm|Thùy Dương|Tuấn Kiệt',
    family: 'Bùi|Đặng|Đỗ|Dương|Hoàng|Lê|Lý|Ngô|Phạm|Võ',
  },
  {
    countries: ['PH'],
    script: 'Latin',
    order: 'given-first',
    given: 'Angelica|Benedicto|Cristina|Dindo|Jericho|Lourdes|Maricel|Noel|Rowena|Teodoro',
    family: 'Bautista|Cabrera|Dimaculangan|Evangelista|Lacson|Magsaysay|Ocampo|Panganiban|Salonga|Villanueva',
  },
  {
    countries: ['SG'],
    script: 'Latin',
    order: 'given-first',
    given: 'Wei Ling|Jun Hao|Nurul|Arvind|Hui Min|Faizal|Xin Yi|Rajesh|Cheryl|Boon Keng',
    family: 'Tan|Lim|Goh|Chua|Rahman|Pillai|Koh|Ng|Teo|Ismail',
  },
  {
    countries: ['IN'],
    script: 'Latin',
    order: 'given-first',
    given:
      'Aditi|Bhavesh|Chitra|Devika|Farhan|Gautam|Harini|Ishaan|Kavya|Lakshmi|Manoj|Nandini|Pranav|Ritika|Sanjana|Vikram',
    family:
      'Acharya|Bhattacharya|Chaudhary|Deshpande|Gopalan|Iyer|Joshi|Kulkarni|Menon|Nair|Patil|Qureshi|Rao|Saxena|Thomas|Varghese',
  },
  {
    countries: ['GE'],
    script: 'Latin',
    order: 'given-first',
    given: 'Nino|Giorgi|Tamari|Levan|Mariami|Davit|Ketevan|Irakli',
    family: 'Beridze|Kapanadze|Gelashvili|Maisuradze|Lomidze|Chikovani|Tsereteli|Kvaratskhelia',
  },
];
