import { everydayWords } from '../translated.js';
import { skillTranslations } from './translations.js';

/**
 * Spellings that are also ordinary words, names or companies, by how much support they need from their
 * surroundings (recognise/accept.ts). Written as the recogniser compares: lower case, no accents.
 */

/** Single letters, the commonest words and first names: a list of skills, a label or a telling neighbour word. */
export const strictWords: ReadonlySet<string> = words(`
  go, r, c, ada, julia, ruby, pascal, cassandra, sinatra, crystal, basic, torch, d3, wan, celery, packer, prefect,
  nomad, babel, pylons, racket, less, informatica
`);

/** Ordinary words: also when capitalised within a line that names another IT skill. */
export const looseWords: ReadonlySet<string> = words(`
  spring, swift, rust, node, dart, scala, express, react, flask, puppet, chef, salt, helm, delphi, groovy, elixir,
  rails, struts, spark, hive, presto, snowflake, jenkins, maven, eclipse, jest, cucumber, cypress, playwright,
  puppeteer, mocha, vagrant, bootstrap, vue, ionic, cordova, capacitor, unity, blender, postman, confluence, slack,
  looker, rancher, mongoose, prisma, pandas, polars, amplitude, outlook, word, excel, access, illustrator, canva,
  miro, dbt, profiling, firewall, tailwind, qt, lean, elk, rest, soap, safe, sas, ariba, workday, braze, primavera,
  rhino, gatling, infor, bloomberg, kinesis, traefik, spinnaker, jetty, varnish, juniper, check point, tenable,
  snort, montage, parquet, vertica, aurora, webhook, artemis, mercurial, perforce, tokio, ktor, sidekiq,
  drawing, cerner
`);

/** Written in capitals they are the acronym; otherwise they are judged as ordinary words. */
export const upperWords: ReadonlySet<string> = words(
  'rest, soap, elk, safe, sem, dax, rag, ats, cro, lan, aml, kyc, s3, dsp, dei, dba, plc',
);

/** Traits: a mention counts in a list of traits or after a word of praise. */
const traits = words(`
  creativity, kreativitat, creativite, creatividad, flexibility, flexibilitat, flexibilite, flexibilidad, patience,
  geduld, integrity, honesty, commitment, dedication, determination, persistence, perseverance, discretion,
  initiative, iniciativa, confidence, leadership, liderazgo, empathy, empathie, empatia, curiosity, neugier,
  curiosite, curiosidad, adaptable, proactive, autonomie, autonomia, resilience, resiliencia, accountability,
  confidentiality, diplomacy, delegation, facilitation, networking with people, storytelling, punctuality,
  assertiveness, trustworthiness, dependability, adaptability, adaptabilite, adaptabilidad, belastbarkeit,
  sorgfalt, multitasking, coaching, mentoring, negotiation, negociation, negociacion, controlling, drawing, trade fairs, trade shows
`);

/** Traits, and everyday words of other languages that name a skill in a list. */
export const listedWords: ReadonlySet<string> = new Set([...traits, ...everydayWords(skillTranslations)]);

/** Products named like their makers: not a skill where the maker is the employer. */
export const vendorWords: ReadonlySet<string> = words(`
  oracle, sap, cisco, juniper, salesforce, bloomberg, snowflake, databricks, splunk, okta, cloudflare, workday,
  shopify, hubspot, wix, zendesk, servicenow, informatica, teradata, infor, akamai, fastly, docker, github, gitlab,
  slack, sas, datadog, fortinet, vmware, citrix, canva, asana, atlassian jira, personio, datev, xero, sitecore
`);

/** What before an ambiguous word says it is not the skill. */
export const strangersBefore: Readonly<Record<string, RegExp>> = {
  c: /\b(categor(y|ie)|grade|vitamin|hepatitis|section|class|level|type|plan|block|note)[ -]$/,
  r: /\b(section|class|type|plan|block|[a-z]\.|dr\.|mr\.|mrs\.) ?$/,
  node: /\b(lymph|sensor|every|each|the|a) $/,
  java: /\b(coffee from|island of|from|visited) $/,
  python: /monty $/,
  chef: /\b(head|sous|executive|pastry|junior|the|as|a) $/,
  word: /\b(the|a|in|key|last|every|other|my|your|of) $/,
  access: /\b(gained|gain|gave|have|had|the|easy|full|market|remote|control|random|to) $/,
  express: /\b(american|federal|orient|the|to|can|could|able to) $/,
  react: /\b(to|can|quickly|must|never) $/,
  salt: /\b(of|sea|table|the) $/,
  helm: /\b(the|at) $/,
  swift: /\b(a|the|via|per|by|openstack) $/,
  spring: /\b(in|last|this|since|until|the|early|late|hot|pre|every|during|of) $/,
  outlook: /\b(the|an?|positive|economic|market|financial) $/,
  excel: /\b(i|to|you|they|we|who|will|can) $/,
  eclipse: /\b(solar|lunar|the|an) $/,
  lean: /\b(a|the) $/,
  go: /\b(to|let it|will|can|let's|we|i|you|they) $/,
  informatica:
    /\b(laurea|licenciatura|master|mestrado|grado|bachelor|ingegneria|engenharia|ingenieria|diploma|corso|in|di|em|en|de|d[eo]) $/,
};

/** Written in capitals these are something else: SWIFT is the network of banks. */
export const neverCapitals: ReadonlySet<string> = words('swift');

/** Written small or with one capital these are everyday words of another language: "sem" is Portuguese for "without". */
export const onlyCapitals: ReadonlySet<string> = words('sem, dei, plc, dba');

/** Verbs and seasons: what stands before them tells only where they are not written like a name. */
export const verbWords: ReadonlySet<string> = words('go, react, express, excel, spring');

/** What after an ambiguous word says it is not the skill. */
export const strangersAfter: Readonly<Record<string, RegExp>> = {
  go: /^[ -](to|live|the|ahead|through|for|on|out|back|beyond|kart|cabs|abroad)\b/,
  c: /^[-.'& ]?(level|suite|section|and d\b|driving|class|v\b)/,
  r: /^( ?& ?d|\.|[ -]and[ -]d\b|')/,
  spring: /^[ -](\d{2,4}|semester|term|break|season|clean|summer|of|for|campaign|collection|202)/,
  swift:
    /^ (and|response|payments?|transfers?|codes|message|action|current|delivery|resolution|handling|implementation)/,
  rust: /^[ -](and|proof|free|removal|protection|street|belt|inhibit)/,
  node: /^ of /,
  java: /^ (sea|island|and sumatra|coffee|coast|house)/,
  python: /^ (handling|snake|reptile|fan|skin)/,
  ruby: /^ (wedding|red|ring|jewel)/,
  access: /^ (to|for|of|rights|control|badge|management)\b/,
  word: /^ (of|about|order|games?|count|for)\b/,
  express: /^ (delivery|mail|train|checkout|complex|ideas|courier|lane|myself|concerns)/,
  react: /^ (quickly|to|fast|immediately|calmly)\b/,
  flask: /^ (preparation|and sterili|of)\b/,
  puppet: /^ (theat|show|play|making)/,
  salt: /^[ -](water|of|lake|and pepper|mine|production|works)/,
  chef: /^ (de|with|in|at|for|and owner)\b/,
  helm: /^ of\b/,
  dart: /^ (club|board|player|tournament|league)/,
  excel: /^ (at|in a|in my|in their|in high|in all|under)\b/,
  scala: /^ (theat|opera)/,
  julia: /^ [a-z]+[,\n]/,
  sas: /^[, ]+(scandinavian|airlines?|paris|lyon|france|consultant|group|soldier|regiment)/,
  outlook: /^ (for|on|of|was|is|remain)\b/,
  eclipse: /^ (cruise|of|in|watch|glasses)/,
  unity: /^ (of|in|with|among|church|school)\b/,
  spark: /^ (award|plug|of|of joy|interest|erosion)/,
  hive: /^ (of|mind|inspection)/,
  pandas: /^ (at|in|and bears)\b/,
  cucumber: /^ (and|harvest|salad|farm)/,
  cypress: /^ (hill|tree|wood|college|school|gardens)/,
  confluence: /^ of\b/,
  slack: /^ (season|time|off|line|water|period)/,
  lean: /^ (team|on|body|meat|protein|against)\b/,
  jest: /^ (and|at|about)\b/,
  blender: /^ (and|operator|machine)/,
  maven: /^ of\b/,
  vagrant: /^ (shelter|support|people)/,
  soap: /^ (notes?|making|production|opera)/,
  agile: /^ (minds?|hands?|body)/,
  git: /^ (tract|problems)/,
  kotlin: /^ island/,
  jenkins: /^, [a-z]+$/,
  selenium: /^ (intake|supplement|deficien|level)/,
  pflege: /^ (des|der|dieser|eines|einer|von|unserer?s?|meiner) /,
  docker: /^ (at the port|in the port)/,
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => word.trim().replace(/\s+/g, ' ')));
}
