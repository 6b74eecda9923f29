import { companyWords, titleWords } from './data/title-words.js';
import { fold } from './keep-text.js';

const titles = new Set(titleWords);
const companies = new Set(companyWords);
/** German and Dutch titles are compounds: Softwareentwicklerin, Vertriebsleiter. */
const endings =
  /(?:entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|techniker|technikerin|assistent|assistentin|manager|managerin|arbeiter|arbeiterin|kaufmann|kauffrau|lehrer|lehrerin|meister|ontwikkelaar|medewerker|adviseur|beheerder|leider|pfleger|pflegerin|programmierer|architekt|architektin|referent|referentin|student|studentin|praktikant|praktikantin)$/;

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+(?:[-'][\p{L}]+)*/gu) ?? [];

/** Gender marks of German and French adverts that are no part of a word: Entwickler/in, Entwickler:in, (m/w/d). */
const plain = (text: string) =>
  text
    .replace(/\((?:m\/w\/d|m\/f\/d|w\/m\/d|f\/m\/d|h\/f|f\/h)\)/gi, '')
    .replace(/(?<=\p{L})[/:*](?:in|innen)(?!\p{L})/giu, 'in');

/** Whether a piece of text reads as a job title. */
export function isTitle(text: string): boolean {
  return wordsOf(plain(text)).some(
    (word) => titles.has(word) || endings.test(word) || word.split('-').some((part) => titles.has(part)),
  );
}

/** Whether a piece of text carries a word that companies and institutions carry. */
export function isCompany(text: string): boolean {
  const words = wordsOf(text.replace(/\b(\p{L})\.(?=\p{L}\.?)/gu, '$1'));
  return words.some((word) => companies.has(word));
}

const school =
  /universi|hochschule|fachhochschule|college|school|institut|academy|akademi|ecole|polytechn|politecn|politechn|escuela|escola|faculdade|facultad|instituto|scuola|liceo|lycee|gymnasium|gimnazjum|szkola|uniwersytet|school|hogeschool|\b(?:mit|eth|tu|fh|iit|ucla|usc|epfl|kit)\b/;
const degree =
  /\b(?:bachelor|master|b\.?\s?sc|m\.?\s?sc|b\.?a\b|m\.?a\b|b\.e\.?|m\.e\.?|b\.?com|m\.?phil|ll\.?b|b\.?eng|m\.?eng|b\.?tech|m\.?tech|mba|ph\.?\s?d|doctor|doctorate|dr\.|diplom|diploma|magister|licence|licenciatura|licenciado|licenciada|laurea|grado|graduado|grau|mestrado|doutorado|doctorado|dottorato|ingenieur|inzynier|licencjat|magisterium|abitur|baccalaureat|bachillerato|associate of|a\.?a\.?s|degree|certificate|gcse|a-levels|staatsexamen|master's|bachelor's|maitrise|dut|bts|deug|hbo|wo|mbo|vwo|studia)\b/;

export const isSchool = (text: string): boolean => school.test(fold(text));
export const isDegree = (text: string): boolean => degree.test(fold(text));

/** Reads as running text rather than as a title, a company or a date. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > 14 || text.length > 110) return true;
  if (
    /[.;]$/.test(text) &&
    words > 4 &&
    !/\b(?:inc|ltd|co|corp|llc|s\.a|s\.l|e\.v|z o\.o|b\.v|n\.v)\.$/i.test(text)
  )
    return true;
  return /^\p{Ll}/u.test(text) && words > 3;
}

const duration =
  /^\(?\s*(?:\d+\s*(?:years?|yrs?|jahre?|ans?|anos?|años?|anni|anno|jaar|lat[a]?|months?|mos?|monate?|mois|mes(?:es)?|mesi|maanden|miesi[ąe]cy)[\s,]*(?:and|und|et|y|e|en|i)?\s*)+\)?$/iu;
const arrangement =
  /^\(?(?:full[- ]?time|part[- ]?time|remote|hybrid|on-?site|contract|permanent|temporary|internship|vollzeit|teilzeit|temps plein|cdi|cdd|tiempo completo|home ?office)\)?$/i;

/** "4 yrs 7 mos", "full-time": said beside a job, naming neither title nor company. */
export const isAside = (text: string): boolean => duration.test(text.trim()) || arrangement.test(text.trim());
