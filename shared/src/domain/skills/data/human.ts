import { outline } from '../outline.js';

/** Human languages with their names in themselves and in the commonest CV languages. */
export const humanLanguages = outline(
  'language',
  'the ESCO language collection read does not list this language',
  `
human-languages | ~Human languages | | -
  lang-en | English | Englisch; anglais; inglés; inglese; Englischkenntnisse; Engels; angielski; английский; 英语; 英語; 영어; الإنجليزية; İngilizce; engelska; engelsk | esco:6d3edede-8951-4621-a835-e04323300fa0
  lang-de | German | Deutsch; allemand; alemán; tedesco; Deutschkenntnisse; Duits; niemiecki; alemão; немецкий; 德语; ドイツ語; 독일어; Almanca; tyska; tysk | esco:4812a4ea-dc55-4dc6-b9b0-4a59bba2c647
  lang-fr | French | Französisch; français; francés; francese; Frans; francuski; французский; 法语; フランス語; Fransızca; franska | esco:e747e77e-0ea1-4001-8b07-1d11946b5f1b
  lang-es | Spanish | Spanisch; espagnol; español; castellano; spagnolo; Castilian; Spaans; hiszpański; espanhol; испанский; 西班牙语; İspanyolca; spanska | esco:14ee9f76-3524-43d5-8a1a-5ba8283f8bd7
  lang-it | Italian | Italienisch; italien; italiano; Italiaans; włoski; итальянский | esco:87219dfe-a21c-4160-8cc8-1eabf9b16b44
  lang-pt | Portuguese | Portugiesisch; portugais; portugués; Brazilian Portuguese; portoghese; portugalski; португальский | esco:584c13e8-fd06-4ca3-a45b-cca5b2f147a7
  lang-nl | Dutch | Niederländisch; néerlandais; neerlandés; Nederlands; Flemish; holländisch | esco:cad4f44b-28a8-4448-86e5-7389e5ebf3eb
  lang-pl | Polish | Polnisch; polonais; polaco; polski; język polski | esco:f3e9b964-0c2d-46c4-a895-8b3583054d69
  lang-cs | Czech | Tschechisch; tchèque; checo; čeština; česky | esco:da0795a7-6866-4afc-81ed-5e3aa398f058
  lang-sk | Slovak | Slowakisch; slovaque; eslovaco; slovenčina | esco:246980fe-6222-4852-ade8-b372f7e0fd20
  lang-sl | Slovenian | Slovene; Slowenisch; slovenščina | esco:9ace3aae-aeae-4ed6-b625-26bc58345554
  lang-hr | Croatian | Kroatisch; croate; hrvatski | esco:6bc58e91-1827-4dc7-a9cf-2311edcba0ec
  lang-sr | Serbian | Serbisch; serbe; srpski; српски | esco:c5cb0cc1-c40b-4544-a21c-8472f0b5c14a
  lang-bs | Bosnian | Bosnisch; bosanski | esco:a9fdd2c9-4295-4407-ba3c-1547cbce40a2
  lang-cnr | Montenegrin | crnogorski | esco:2358a146-6e8f-43cb-872f-a12ac9c57d60
  lang-mk | Macedonian | Mazedonisch; македонски | esco:15f261e6-4379-437e-b137-b0c473ae3e74
  lang-bg | Bulgarian | Bulgarisch; bulgare; български | esco:d5fd4958-4ca6-4d06-845f-713e2c459612
  lang-ro | Romanian | Rumänisch; roumain; rumano; română; limba română | esco:4b9f1ae5-0ee6-4738-8999-9b8191fba808
  lang-hu | Hungarian | Ungarisch; hongrois; húngaro; magyar | esco:ddd3596a-43f3-402e-960a-5f79362a8609
  lang-el | Greek | Griechisch; grec; griego; ελληνικά; Modern Greek | esco:ea4ebfa1-e17a-4416-ac54-955f33e6ade7
  lang-tr | Turkish | Türkisch; turc; turco; Türkçe; турецкий | esco:aa66a033-8522-40e9-a5c0-ff2593e2669c
  lang-ru | Russian | Russisch; russe; ruso; русский; русский язык; rosyjski; 俄语 | esco:6891bbce-20bf-4afc-bd5e-75bdf54c0165
  lang-uk | Ukrainian | Ukrainisch; ukrainien; ucraniano; українська; украинский | esco:354b948c-7eef-4ebc-bfd6-f60d7d5acb62
  lang-be | Belarusian | Belarussisch; беларуская | esco:6f55e44d-4494-4079-9b8d-01ac6912529e
  lang-lt | Lithuanian | Litauisch; lituanien; lietuvių | esco:b3950b87-a980-4cd4-a795-be8a9b63661d
  lang-lv | Latvian | Lettisch; letton; latviešu | esco:5de39924-769c-4301-82a5-525358dffe50
  lang-et | Estonian | Estnisch; estonien; eesti | esco:1b7e6f56-bc73-4bcc-81ae-09252175d418
  lang-fi | Finnish | Finnisch; finnois; finés; suomi | esco:0e3493f4-0cad-4fbc-8e02-025f169b8114
  lang-sv | Swedish | Schwedisch; suédois; sueco; svenska | esco:7ee51257-8947-4b69-9bdf-322baf0a6398
  lang-no | Norwegian | Norwegisch; norvégien; noruego; norsk; bokmål | esco:829f6eb5-0b26-4152-8eb3-82dd32b2b6f2
  lang-da | Danish | Dänisch; danois; danés; dansk | esco:273a28d6-1bd3-4d13-a906-3d75c1cfdfc1
  lang-is | Icelandic | Isländisch; íslenska | esco:a18e3090-6afb-4afb-a055-1f83bbe498e3
  lang-ga | Irish | Irish Gaelic; Gaeilge | esco:8f4c0fe6-10c7-409e-92d6-245f46728209
  lang-cy | Welsh | Cymraeg; Walisisch | esco:8dbd15c6-ecf0-468c-8ae1-f6eb360743dd
  lang-mt | Maltese | Malti; Maltesisch | esco:cb50f9cd-3638-409b-8f93-befaf17d313e
  lang-lb | Luxembourgish | Luxemburgisch; luxembourgeois; Lëtzebuergesch | esco:7d16f1e4-1003-4f1f-9595-5cafb25a67df
  lang-ca | Catalan | Katalanisch; català | esco:8ee2b6f2-7017-4b9a-9de2-4dedf0711394
  lang-eu | Basque | Baskisch; euskara; euskera | esco:a28fa5f1-be5b-4608-8376-acea8c2f8cb1
  lang-gl | Galician | galego; gallego | esco:66212ff2-34b9-4812-be58-f53a0b751863
  lang-sq | Albanian | Albanisch; shqip; albanais | esco:f1a08ec9-32d2-4e52-ba4a-66e049019be8
  lang-ar | Arabic | Arabisch; arabe; العربية; اللغة العربية; Modern Standard Arabic; арабский; 阿拉伯语 | esco:33859d93-987c-4caa-a0a9-6159ea7bbc2a
  lang-he | Hebrew | Hebräisch; hébreu; hebreo; עברית; Ivrit | esco:8a45f04a-cd28-4ac1-8e8b-ecfd21be0b18
  lang-fa | Persian | Farsi; Persisch; persan; فارسی; Dari | esco:58cabf75-2520-4358-a210-2cbc628f4aa2
  lang-ku | Kurdish | Kurdisch; Kurmanji; Sorani; kurdî | esco:2874065e-6ca3-430c-912a-467da3c23704
  lang-hi | Hindi | हिन्दी; हिंदी | esco:d93a7370-bf56-43f5-be54-e108f8ec3107
  lang-ur | Urdu | اردو | esco:bc546a09-1103-4184-b757-3508ef5f8490
  lang-bn | Bengali | Bangla; বাংলা | esco:ede98e07-f07d-41bc-99b0-f88bf0dad438
  lang-pa | Punjabi | Panjabi; ਪੰਜਾਬੀ | esco:e05b9e06-d298-4646-b762-acbd485a20e9
  lang-gu | Gujarati | ગુજરાતી | esco:9b0baaa7-fed3-41b7-b74e-9d459f11acfe
  lang-mr | Marathi | मराठी | esco:2080075c-0488-4fbf-a786-734dbbef31ce
  lang-ta | Tamil | தமிழ் | esco:e9e9b625-f59f-4bda-952d-1f9831e6dfda
  lang-te | Telugu | తెలుగు | esco:64fe09ac-f419-4c04-8997-d1dde2e31bfc
  lang-kn | Kannada | ಕನ್ನಡ | -
  lang-ml | Malayalam | മലയാളം | -
  lang-ne | Nepali | नेपाली | -
  lang-si | Sinhala | Sinhalese; සිංහල | -
  lang-zh | Chinese | Mandarin; Mandarin Chinese; Chinesisch; chinois; chino; 中文; 普通话; 汉语; 中国語; китайский; Çince | esco:1fe42b38-cd42-4fc7-ae77-14e4c9e96295
  lang-yue | Cantonese | Yue Chinese; 粤语; 廣東話; 广东话 | -
  lang-ja | Japanese | Japanisch; japonais; japonés; 日本語; 日语; японский | esco:39c675c4-af13-49db-bbed-cf762102f85e
  lang-ko | Korean | Koreanisch; coréen; coreano; 한국어; 조선말; 韩语 | esco:f9bc2890-d1f2-4a83-bd7b-b150a7679c79
  lang-vi | Vietnamese | Vietnamesisch; vietnamien; Tiếng Việt | esco:bf60009d-8afb-4306-9b0d-cfe2f66ab08f
  lang-th | Thai | Thailändisch; ภาษาไทย; ไทย | -
  lang-id | Indonesian | Bahasa Indonesia; Indonesisch | -
  lang-ms | Malay | Bahasa Melayu; Bahasa Malaysia; Malaiisch | esco:1f90c205-f869-4dcf-a374-c4fdeded9cbc
  lang-tl | Tagalog | Filipino; Pilipino | -
  lang-my | Burmese | Myanmar language; မြန်မာ | -
  lang-km | Khmer | ភាសាខ្មែរ | -
  lang-sw | Swahili | Kiswahili; Suaheli | -
  lang-am | Amharic | አማርኛ | -
  lang-ha | Hausa | | -
  lang-yo | Yoruba | | -
  lang-ig | Igbo | | -
  lang-zu | Zulu | isiZulu | -
  lang-xh | Xhosa | isiXhosa | -
  lang-af | Afrikaans | | -
  lang-so | Somali | Soomaali | -
  lang-ka | Georgian | Georgisch; ქართული | esco:b2c1f90a-72ce-4499-ab9a-a9a5c9355d5b
  lang-hy | Armenian | Armenisch; հայերեն | esco:fcbcdf4c-d079-4010-ab4b-8356fbfa5096
  lang-az | Azerbaijani | Aserbaidschanisch; Azeri; Azərbaycan dili | esco:5bfce8e7-6f22-4e67-9018-0e4161620f3a
  lang-kk | Kazakh | Kasachisch; қазақ тілі | esco:f37dbb3c-dafc-4835-86d1-de9615626f9b
  lang-uz | Uzbek | Usbekisch; oʻzbek tili | -
  lang-mn | Mongolian | Mongolisch; монгол хэл | -
  lang-la | Latin | Lateinisch; Latein | esco:96e70743-6a84-4fee-b226-fe10cddb266e
  lang-jv | Javanese | Basa Jawa | esco:7a86907d-1fd5-4e8f-b0f1-f366a14f6f6d
  lang-yi | Yiddish | ייִדיש; Jiddisch | esco:d59ef10f-ad20-4791-957d-b315196ecdc2
  lang-ase | Sign language | American Sign Language; ASL; British Sign Language; BSL; Gebärdensprache; Deutsche Gebärdensprache; langue des signes | -
`,
);
