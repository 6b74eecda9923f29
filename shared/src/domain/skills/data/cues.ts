/** What stands next to a skill's name and says that it is meant as one. Plain spelling. */

export const praised =
  /\b(?:strong|high|great|excellent|good|proven|outstanding|hohe|starke|grosse|große|grande|forte|gran) $/;

export const learnt =
  /(?:\b(?:knowledge of|experience (?:with|in|of|using)|proficien[a-z]+ (?:in|with)|skill(?:s|ed) in|expert in|expertise in|familiar with|kenntnisse in|erfahrung (?:mit|in)|kenntnisse:|connaissances? (?:de|en)|maitrise de|experience (?:de|en|avec)|conocimientos? de|experiencia (?:con|en)|programming in|programmed in|written in|coded in|rewrote [^.\n]{0,30}in|implemented in|developed in|built in|scripts in|analysis in|models in|services in|backend in|code in|опыт[^.\n]{0,20} на|certified|learned|worked with)) $/;
export const usedWith =
  /\b(?:using|used|use|uses|with|in|on|mit|con|avec|via|com|met|z|ze|przy uzyciu|z uzyciem|en|em|su|op|and|und|et|y|e|i) $/;

/** Work on or with a tool, in the eight languages read. */
export const handled =
  /\b(?:introduc(?:ed|ing|tion of)|adopt(?:ed|ing|ion of)|responsible for|based on|built on|mov(?:ed|ing)[^.\n]{0,30} to|migrat(?:ed|ing|ion)[^.\n]{0,30} to|switch(?:ed|ing)? to|maintain(?:ed|ing)|einfuhrung von|einsatz von|verantwortlich fur|auf basis von|umstieg auf|migration (?:auf|nach|zu|vers)|pflege von|introduction de|responsable de|responsable del|basee? sur|passage a|utilisation de|mise en place de|utilisation quotidienne de|introduccion de|uso (?:diario )?de|basad[ao] en|cambio a|migracion a|implantacion de|introducao d[eo]|responsavel p(?:or|elo)|basead[ao] em|mudanca para|migracao para|uso diario d[eo]|introduzione di|responsabile di|basat[ao] su|passaggio a|migrazione a|uso (?:quotidiano )?di|verantwoordelijk voor|op basis van|over te stappen op|overstap naar|invoering van|gebruik van|wprowadzenie|wdrozenie|odpowiedzialn[aeyosc]+ za|opart[aeymch]+ na|przejsci[eau] na|migracj[aei] do|praca z|uzyciem) $/;
export const craft =
  /^(?:[ -](?:developer|engineer|engineering|programming|programmer|developers|engineers|skills|based|powered|framework|library|libraries|scripts?|scripting|code|codebase|coding|development|modules?|macros|spreadsheets?|apps|cookbooks?|playbooks?|charts?|clusters?|dashboards?|queries|pipelines?|admin[a-z]*|language|certified|microservices?|backend|back-end|packages|routines|notebooks|plugins?|components?|hooks|states|manifests|formulas|functions|entwickl[a-z]+|kenntnisse|programmierung|unit tests?|tests|api|apis)\b)/;

export const spokenBefore =
  /(?:\b(?:fluent|fluently|native|proficient|speak|speaks|speaking|spoken|written|conversational|business|bilingual|knowledge of|command of|learning|learn|taught|translat[a-z]+ (?:from|into)|native speaker of|fluency in|fluent in|proficient in|bilingual in|kenntnisse in|fliessend|parle|hablo|habla|parlo|владею|свободный|working proficiency in|level|mother tongue|muttersprache|langue maternelle|lengua materna|interpreter|translator|skills in|published in|documentation in|meetings in|support in)[: ]*)$/;
export const spokenAfter =
  /^[ -](?:speaker|speakers|speaking|language|skills|lessons|fluency|native|sprachkenntnisse|kenntnisse|sprache|proficiency|level|mother tongue|muttersprache|courses?|translation|interpreter|translator)\b/;

export const worksAt = /(?:\b(?:at|bei|chez|joined|left|employer|company|firma)|@)[: ]*$/;
export const legalForm =
  /^[ ,]*(?:corp(?:oration)?|inc|se|ag|gmbh|ltd|llc|plc|deutschland|germany|france|headquarters|store)\b/;

export const itRoots: ReadonlySet<string> = new Set([
  'server-side-languages',
  'programming-languages',
  'databases',
  'caching',
  'data-engineering',
  'data-science',
  'business-intelligence',
  'api-development',
  'web-servers',
  'web-development',
  'version-control',
  'cloud',
  'containers',
  'microservices',
  'ci-cd',
  'devops',
  'networking',
  'security',
  'performance',
  'software-testing',
  'software-engineering',
  'mobile-development',
  'methods',
]);

/** What one skill is made into, and others are not. */
export const productOf: Readonly<Record<string, RegExp>> = {
  go: /^ (?:services?|binaries|programs|routines|api)\b/,
  node: /^ (?:services?|servers?|process)\b/,
};
