import { type NameCulture } from '../names.js';

/** Names in their own script, each with its spelling in Latin letters after the slash. */
export const scriptCultures: readonly NameCulture[] = [
  {
    countries: ['UA'],
    script: 'Cyrillic',
    order: 'given-first',
    given:
      'Олена/Olena|Андрій/Andrii|Соломія/Solomiia|Тарас/Taras|Ірина/Iryna|Юрій/Yurii|Оксана/Oksana|Дмитро/Dmytro|Наталія/Nataliia|Богдан/Bohdan',
    family:
      'Бондаренко/Bondarenko|Гончарук/Honcharuk|Ковальчук/Kovalchuk|Лисенко/Lysenko|Марченко/Marchenko|Олійник/Oliinyk|Петренко/Petrenko|Савчук/Savchuk|Тимошенко/Tymoshenko|Шевчук/Shevchuk',
  },
  {
    countries: ['RS'],
    script: 'Cyrillic',
    order: 'given-first',
    given:
      'Јелена/Jelena|Милош/Miloš|Драгана/Dragana|Никола/Nikola|Весна/Vesna|Стефан/Stefan|Љубица/Ljubica|Вук/Vuk',
    family:
      'Петровић/Petrović|Јовановић/Jovanović|Ђорђевић/Đorđević|Николић/Nikolić|Стојановић/Stojanović|Живковић/Živković|Марковић/Marković|Пешић/Pešić',
  },
  {
    countries: ['GR'],
    script: 'Greek',
    order: 'given-first',
    given:
      'Γιώργος/Giorgos|Νίκος/Nikos|Δημήτρης/Dimitris|Κώστας/Kostas|Στέλιος/Stelios|Αλέξανδρος/Alexandros',
    family:
      'Παπαδόπουλος/Papadopoulos|Νικολάου/Nikolaou|Ιωάννου/Ioannou|Κωνσταντίνου/Konstantinou|Οικονόμου/Oikonomou|Αθανασίου/Athanasiou',
  },
  {
    countries: ['GR'],
    script: 'Greek',
    order: 'given-first',
    given: 'Ελένη/Eleni|Κατερίνα/Katerina|Σοφία/Sofia|Άννα/Anna|Μαρία/Maria|Ιωάννα/Ioanna',
    family:
      'Παππά/Pappa|Γεωργίου/Georgiou|Βασιλείου/Vasileiou|Δημητρίου/Dimitriou|Μακρή/Makri|Καραγιάννη/Karagianni',
  },
  {
    countries: ['EG', 'JO'],
    script: 'Arabic',
    order: 'given-first',
    given:
      'ليلى/Layla|أحمد/Ahmad|مريم/Maryam|يوسف/Yousef|نور/Nour|خالد/Khaled|هدى/Huda|عمر/Omar|سلمى/Salma|طارق/Tareq',
    family:
      'الخطيب/Al-Khatib|حسن/Hassan|المصري/Al-Masri|عبد الله/Abdallah|النجار/Al-Najjar|سالم/Salem|الشريف/Al-Sharif|منصور/Mansour|حداد/Haddad|زيدان/Zidan',
  },
  {
    countries: ['IL'],
    script: 'Hebrew',
    order: 'given-first',
    given: 'נועה/Noa|איתי/Itay|תמר/Tamar|יונתן/Yonatan|שירה/Shira|עומר/Omer|רחל/Rachel|גיא/Guy',
    family: 'לוי/Levi|כהן/Cohen|מזרחי/Mizrahi|פרץ/Peretz|ביטון/Biton|אברהם/Avraham|שפירא/Shapira|גולן/Golan',
  },
  {
    countries: ['CN', 'TW'],
    script: 'Han',
    order: 'family-first',
    given:
      '晓雯/Xiaowen|志强/Zhiqiang|美玲/Meiling|俊杰/Junjie|雨桐/Yutong|建国/Jianguo|思远/Siyuan|佳怡/Jiayi|浩然/Haoran|雪梅/Xuemei',
    family: '王/Wang|李/Li|张/Zhang|刘/Liu|陈/Chen|杨/Yang|黄/Huang|赵/Zhao|吴/Wu|周/Zhou',
  },
  {
    countries: ['JP'],
    script: 'Han',
    order: 'family-first',
    given: '健太/Kenta|美咲/Misaki|翔/Shō|陽子/Yōko|大輔/Daisuke|彩/Aya|拓也/Takuya|結衣/Yui',
    family:
      '佐藤/Satō|鈴木/Suzuki|高橋/Takahashi|渡辺/Watanabe|小林/Kobayashi|山口/Yamaguchi|斎藤/Saitō|石川/Ishikawa',
  },
  {
    countries: ['JP'],
    script: 'Kana',
    order: 'family-first',
    given: 'さくら/Sakura|ひかり/Hikari|あおい/Aoi|みどり/Midori',
    family: 'サトウ/Satō|ナカムラ/Nakamura|モリタ/Morita|フジイ/Fujii',
  },
  {
    countries: ['KR'],
    script: 'Hangul',
    order: 'family-first',
    given: '민준/Minjun|서연/Seoyeon|지호/Jiho|하은/Haeun|도윤/Doyun|수빈/Subin|예진/Yejin|현우/Hyunwoo',
    family: '김/Kim|이/Lee|박/Park|최/Choi|정/Jung|강/Kang|조/Cho|윤/Yoon',
  },
  {
    countries: ['IN'],
    script: 'Devanagari',
    order: 'given-first',
    given: 'अनिता/Anita|राहुल/Rahul|सुनीता/Sunita|अर्जुन/Arjun|मीरा/Meera|विकास/Vikas|पूजा/Pooja|संजय/Sanjay',
    family:
      'शर्मा/Sharma|वर्मा/Verma|गुप्ता/Gupta|मिश्रा/Mishra|चौहान/Chauhan|तिवारी/Tiwari|यादव/Yadav|पांडे/Pandey',
  },
  {
    countries: ['BD'],
    script: 'Bengali',
    order: 'given-first',
    given: 'তানিয়া/Tania|রফিক/Rafiq|শারমিন/Sharmin|ইমরান/Imran|নাসরিন/Nasrin|আরিফ/Arif',
    family: 'রহমান/Rahman|আহমেদ/Ahmed|চৌধুরী/Chowdhury|হোসেন/Hossain|সরকার/Sarkar|ইসলাম/Islam',
  },
  {
    countries: ['TH'],
    script: 'Thai',
    order: 'given-first',
    given: 'สมชาย/Somchai|อรุณี/Arunee|กิตติ/Kitti|พิมพ์ชนก/Pimchanok|ธนวัฒน์/Thanawat|มาลี/Malee',
    family: 'ใจดี/Jaidee|ศรีสุข/Srisuk|วงศ์ไทย/Wongthai|ทองดี/Thongdee|บุญมี/Boonmee|แสงทอง/Saengthong',
  },
  {
    countries: ['AM'],
    script: 'Armenian',
    order: 'given-first',
    given: 'Անահիտ/Anahit|Արամ/Aram|Լուսինե/Lusine|Տիգրան/Tigran|Մարիամ/Mariam|Հայկ/Hayk',
    family:
      'Հակոբյան/Hakobyan|Սարգսյան/Sargsyan|Գրիգորյան/Grigoryan|Պետրոսյան/Petrosyan|Մկրտչյան/Mkrtchyan|Ավետիսյան/Avetisyan',
  },
  {
    countries: ['ET'],
    script: 'Ethiopic',
    order: 'given-first',
    given: 'ሰላም/Selam|አበበ/Abebe|ሕይወት/Hiwot|ዳዊት/Dawit|ትዕግስት/Tigist|ዮናስ/Yonas',
    family: 'ተስፋዬ/Tesfaye|በቀለ/Bekele|ኃይሉ/Hailu|መኮንን/Mekonnen|ታደሰ/Tadesse|ወርቁ/Worku',
  },
];
