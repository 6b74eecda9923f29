import {
  companyWords,
  departmentWords,
  surnameCompanies,
  surnameTitles,
  titleEndings,
  titleWords,
} from './data/title-words.js';
import { fold } from './keep-text.js';

const titles = new Set(titleWords);
const companies = new Set(companyWords);
const departments = new Set(departmentWords);

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+(?:[-'&][\p{L}]+)*/gu) ?? [];

/** Gender marks of German and French adverts that are no part of a word: Entwickler/in, Entwickler:in, (m/w/d). */
const plain = (text: string) =>
  text
    .replace(/\((?:[mwfhdx]\/?){2,4}\)|\((?:in|e|a|se|trice|r)\)/gi, '')
    .replace(/(?<=\p{L})[/:*·](?:in|innen|r|e|euse|trice)(?!\p{L})/giu, '')
    .replace(/(?<=\p{L})\((?:in|e|a)\)/giu, '');

const phrases =
  /\b(?:member of (?:the )?technical staff|chief of staff|head of|vice president|team lead|tech lead|right hand|founding|on behalf of|mise? a disposition)\b/;
/** What Romance and Slavic languages derive titles with; weaker than a known word. */
const derived =
  /\p{L}{4}(?:teur|trice|euse|iste|ista|istka|tore|tora|ador|adora|edor|edora|eiro|eira|ologo|ologa|ologue|ologist|ographer|nik|owiec|acz|aczka|yczka|arz|arka)$/u;

/** Feminine and plural forms, by the ending they add or change. */
const inflected = (word: string): boolean =>
  word.length >= 6 &&
  !companies.has(word) &&
  [
    word.replace(/(?:innen|in|ka|a|e|n)$/, ''),
    word.replace(/a$/, 'o'),
    word.replace(/trice$/, 'teur'),
    word.replace(/trice$/, 'tore'),
    word.replace(/euse$/, 'eur'),
    word.replace(/ere$/, 'er'),
    word.replace(/ka$/, 'k'),
    word.replace(/yni$/, 'a'),
  ].some((stem) => stem !== word && stem.length >= 4 && titles.has(stem));

const isTitleWord = (word: string): boolean =>
  titles.has(word) ||
  inflected(word) ||
  titleEndings.test(word) ||
  word.split(/[-']/).some((part) => titles.has(part) || inflected(part));

/** Whether a piece of text reads as a job title; words that are family names too do not count. */
export function isTitle(text: string): boolean {
  return wordsOf(plain(text)).some((word) => isTitleWord(word) && !surnameTitles.has(word));
}

/** What may follow a title's own word: "Head of …", "Responsable de …". */
const leadsOn = /^(?:of|de|des|du|del|da|di|van|ds|fur|im|i)$/;

function wordEvidence(words: readonly string[], at: number): number {
  const weak = words.filter(isTitleWord).every((word) => surnameTitles.has(word));
  const edge = at === 0 || isTitleWord(words.at(-1) ?? '') || leadsOn.test(words[at + 1] ?? '');
  return (weak ? 0.75 : 1) - (edge ? 0 : 0.15);
}

/** Remembers what was said of a text; the same parts are asked about for many headers. */
function remembered(judge: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const answer = judge(text);
    known.set(text, answer);
    return answer;
  };
}

const mostRemembered = 4000;

function judgeTitle(text: string): number {
  const whole = plain(text);
  const [head = '', ...rest] = whole.split(/,\s+/);
  const bare = rest.length > 0 && rest.every(isDepartment) ? head : whole;
  const words = wordsOf(bare);
  const at = words.findIndex(isTitleWord);
  if (at >= 0) return wordEvidence(words, at);
  if (phrases.test(fold(bare))) return 0.9;
  return words.some((word) => derived.test(word)) ? 0.45 : 0;
}

/** How far the words of a text speak for a job title: 0 not at all, 1 in every way. */
export const titleEvidence = remembered(judgeTitle);

/** "GmbH & Co. KG", "Sp. z o.o.", "S.p.A.", "Inc." at the end of a name. */
const legalForm =
  /(?:^|[\s,])(?:inc|llc|l\.l\.c|ltd|limited|corp|gmbh(?: & co\.? kg)?|ag|kg|ohg|ug|se|mbh|e\.? ?v|e\.? ?k|plc|llp|lp|s\.? ?a|s\.? ?a\.? ?s|s\.? ?a\.? ?r\.? ?l|s\.? ?l|s\.? ?l\.? ?u|s\.? ?p\.? ?a|s\.? ?r\.? ?l\.?s?|s\.? ?n\.? ?c|b\.? ?v|n\.? ?v|v\.? ?o\.? ?f|oyj?|a\/?b|a\/?s|aps|a\.? ?s|s\.? ?a\.? de c\.? ?v|s\.? de r\.? ?l\.?(?: de c\.? ?v)?|sp\.? ?z\.? ?o\.? ?o|sp\.? ?k|sp\.? ?j|lda|ltda|s\.? ?c|eireli|pty ltd|pte\.? ltd|pvt\.? ltd|k\.? ?k|d\.?o\.?o|s\.?r\.?o)\.?$/;

/** Whether a piece of text carries a word that companies and institutions carry and families do not. */
export function isCompany(text: string): boolean {
  return companyWordsIn(text).some((word) => !surnameCompanies.has(word));
}

/** Company words written like a part of a name: "Acme Software", not "tester of software". */
const companyWordsIn = (text: string) =>
  (text.replace(/\b(\p{L})\.(?=\p{L}\.?)/gu, '$1').match(/[\p{L}\p{N}]+(?:[-'&][\p{L}]+)*/gu) ?? [])
    .filter((word, index) => index === 0 || !/^\p{Ll}/u.test(word) || word.length <= 3)
    .map(fold)
    .filter((word) => companies.has(word));

/** Most words are written like a name: "Bank of the North", not "Awesome compression company". */
function isProper(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’.-]*/gu) ?? []).filter((word) => word.length > 3);
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 <= words.length;
}

function judgeCompany(text: string): number {
  const folded = fold(text);
  if (legalForm.test(folded)) return isNameEnd(text) ? 0.3 : 1.2;
  if (companyWordsIn(text).length > 0) return isProper(text) ? 0.8 : 0.25;
  if (
    /\b(?:city of|state of|county of|ville de|stadt|town of|university|\.com|\.io|\.ai|\.org)\b|\.(?:com|io|ai|org|net|de|fr|nl|pl|it|es)$/.test(
      folded,
    )
  )
    return 0.7;
  if (/^\p{Lu}[\p{L}'.]+ (?:&|\+|und|and|et|y|e|i) \p{Lu}/u.test(text)) return 0.5;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,6}$|^[a-z]\p{Lu}|\d\p{Lu}/u.test(text)) return 0.42;
  return /^[\p{Lu}\p{Lo}\d]/u.test(text) ? 0.3 : -0.15;
}

/** How far a text speaks for an employer's name by its words and its shape. */
export const companyEvidence = remembered(judgeCompany);

/** "Group", "Media Ltd", "& Co. KG": what a narrow column broke off an employer's name. */
export function isNameEnd(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 3) return false;
  return words.every(
    (word) =>
      legalForm.test(fold(word)) || companyWordsIn(word).length > 0 || /^(?:&|and|und|et|y|e)$/.test(word),
  );
}

/** "Engineering", "Vertrieb": a part of an organisation rather than one. */
export function isDepartment(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(
      (word) => departments.has(word) || /^(?:and|und|et|y|e|i|en|of|the|team|department)$/.test(word),
    )
  );
}

const school =
  /univer[sz]i|univerzit|hochschule|vysoke uceni|vysoka skola|hogskol|hojskole|hoyskole|yliopisto|korkeakoulu|egyetem|foiskola|sveuciliste|fakult|lisesi|politeknik|politehnic|dai hoc|sekolah|\bcolleg|\bschool\b|\bschule|schule\b|institut|instytut|academ|akademi|\becole|polytech|politec|politech|polytek|escuela|\bescola|faculdade|facultad|facolta|\bfaculty|scuola|\bliceo|\blycee|\bliceum|gymnasium|gimnazjum|technikum|szkola|uniwersytet|hogeschool|conservato|kolleg\b|fachschule|berufskolleg|\bcfa\b|\biut\b|\binsa\b|\bensimag\b|\bsciences po\b|\bceu\b|\bies\b|\bcefet\b|\bsenai\b|\broc\b|\bbootcamp|\bcoursera\b|\budacity\b|\b(?:mit|eth|tu|fh|iit|nit|bits|ucla|usc|epfl|kit|lmu|rwth|lse|ucl|hec|ehess|agh|sgh|usp|ufrj|unicamp|upm|upc|uned|uba|unam|itesm|ku leuven|vu|kaist|postech|unist|caltech|nyu|georgia tech|virginia tech|iisc|iiit|iim|kth|ntnu|dtu|insead|essec|edhec|esade|iese|iscte|luiss|bocconi|uc3m|tum|dhbw|hkust|cuhk)\b/;
const degree =
  /\b(?:bachelor\w*|baccalaureus|master\w*|doctor of|doctorate|doctoral|doctorat|doctorado|doctoraal|doctoraat|doktorat|doktor der|dottorato|dottore in|promotion|diplom\w*|magister\w*|magistere|licen[cs]e|licenciatur\w*|licenciad[oa]|licencjat\w*|laurea|laureat\w*|laureat[oa]|grado en|grado superior|graduad[oa] en|graduac\w*|graduation|undergraduate|postgraduate|postgrado|pos-graduacao|especializacao|tecnologo em|bacharel\w*|mestrado|mestre em|doutorado|doutoramento|doutor em|maestria|ingenieur d|diplome d|ingenieur\w* in|ingenier[oi]\w* (?:en|de|tecnic\w*|industrial|informatic\w*|superior)|ingegneria|engenharia|inzynier\w*|studia|studium|abitur|fachabitur|matura|maturita|baccalaureat|bac \+ ?\d|bac\+\d|bachillerato|bachiller|ensino medio|curso tecnico|tecnico superior|tecnico em|formacion profesional|ciclo formativo|associate'?s? (?:of|degree|in)|foundation degree|degree|high school diploma|secondary education|gcse\w*|a-?levels?|staatsexamen|maitrise|propedeuse|ausbildung (?:zu[mr]?|als)|ausbildung|berufsausbildung|umschulung|honou?rs|classes? preparatoires?|titulacion|titulo de|perito|diploma di|aufbaustudium|hauptschulabschluss|realschulabschluss|mittlere reife|hochschulreife|swiadectwo|technik (?:informatyk|elektronik|mechanik)|emba|mba|ph\.? ?d|dphil|b\.? ?sc|m\.? ?sc|bachelor's|master's|b\.? ?tech|m\.? ?tech|b\.? ?eng|m\.? ?eng|ll\.? ?[bm]|b\.? ?com|m\.? ?com|m\.? ?phil)\b/;
/** Abbreviations that are words or family names when written small. */
const degreeInitials =
  /(?<![\p{L}\p{N}])(?:B\.? ?A|M\.? ?A|A\.B|A\.M|S\.B|S\.M|Sc\.B|B\.?A\.?Sc|BSBA|BSE|MRes|MLitt|MSt|MChem|MPhys|MMath|MPH|MPA|MPP|MArch|BArch|JD|J\.D|MD|M\.D|EdD|Ed\.D|DBA|B\. ?E|M\. ?E|BE|B\.? ?S|M\.? ?S|B\.? ?Ed|M\.? ?Ed|B\.? ?F\.? ?A|M\.? ?F\.? ?A|BBA|BCA|MCA|A\.? ?A\.? ?S|D\.? ?E\.? ?A|DESS|DEUG|DUT|BUT|BTS|CAP|BEP|HBO|WO|MBO|VWO|HAVO|VMBO|FP|MSci|mgr|inż|lic|Dr|Dipl|Ing|Lic)\.?(?![\p{L}\p{N}])/u;

/** Scripts whose letters folding would take apart. */
const schoolElsewhere =
  /大学|大學|学院|學院|学校|學校|高校|대학|고등학교|университет|університет|институт|інститут|академи|академія|училище|πανεπιστ|πολυτεχνε|جامعة|معهد|كلية|مدرسة|دانشگاه|אוניברסיט|מכללה|טכניון|विश्वविद्यालय|महाविद्यालय|संस्थान|มหาวิทยาลัย/iu;

export const isSchool = (text: string): boolean => school.test(fold(text)) || schoolElsewhere.test(text);
export const isDegree = (text: string): boolean => degree.test(fold(text)) || degreeInitials.test(text);

const abbreviated =
  /(?:\b(?:inc|ltd|co|corp|llc|s\.a|s\.l|s\.a\.s|s\.r\.l|s\.p\.a|e\.v|o\.o|b\.v|n\.v|jr|sr|dept|univ|r)|\(.*)\.$/i;

const startsNew = /(?:\p{Ll}{4}|\))[.!?;]\s+\p{Lu}/u;

/** Mostly small words: "Built and ran services with Python", not "Head of Sales and Marketing". */
function isProse(text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 2);
  if (words.length < 5 || (words.length < 9 && (isDegree(text) || isSchool(text)))) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length;
  return small >= 0.55 && (words.length >= 9 || titleEvidence(text.split(/\s+/).slice(0, 5).join(' ')) < 0.7);
}

/** Ends like a sentence, and not like an abbreviation. */
function isStopped(text: string, words: number): boolean {
  if (!/[.;]$/.test(text) || words < 3) return false;
  if (words === 3 && !/\p{Ll}{4}[.;]$/u.test(text)) return false;
  return !abbreviated.test(text) && !legalForm.test(fold(text));
}

/** Reads as running text rather than as a title, a company or a date. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > 14 || text.length > 110 || isStopped(text, words)) return true;
  if (words > 5 && (/^\p{Ll}/u.test(text) || (words > 6 && startsNew.test(text) && !isDegree(text))))
    return true;
  return !/[\t|•·]/.test(text) && isProse(text);
}

const duration =
  /^\(?\s*(?:(?:ca\.?|about|etwa|environ)\s*)?(?:\d+(?:[.,]\d)?\s*(?:\+\s*)?(?:years?|yrs?\.?|y|jahre?n?|jhr|ans?|annees?|années?|anos?|años?|anni|anno|jaar|lat[a]?|rok|months?|mos?\.?|m|monate?n?|mois|mes(?:es)?|mesi|maand(?:en)?|miesi[ąe]c[ey]?|mies\.?)[\s,]*(?:and|und|et|y|e|en|i)?\s*)+\)?$/iu;
const arrangement =
  /^\(?(?:full[- ]?time|part[- ]?time|remote|hybrid|on-?site|contract|contractor|permanent|temporary|seasonal|vollzeit|teilzeit|festanstellung|unbefristet|befristet|minijob|temps plein|temps partiel|cdi|cdd|alternance|int[ée]rim|tiempo completo|jornada completa|media jornada|a tempo pieno|tempo pieno|tempo parziale|tempo integral|meio per[ií]odo|voltijd|deeltijd|fulltime|parttime|pe[łl]ny etat|umowa o prac[ęe]|home ?office|t[ée]l[ée]travail)\)?$/iu;

/** "4 yrs 7 mos", "remote", "Vollzeit": no part of a title in brackets, unlike "contract". */
export const isTiming = (text: string): boolean =>
  duration.test(text.trim()) ||
  (isAside(text) && /time|remote|hybrid|site|zeit|temps|jornada|tempo|tijd|etat|office|travail/i.test(text));

/** "4 yrs 7 mos", "full-time": said beside a job, naming neither title nor company. */
export const isAside = (text: string): boolean => duration.test(text.trim()) || arrangement.test(text.trim());
