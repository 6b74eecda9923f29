import { type Seniority } from '../row-values.js';

/** How tables write a step of a career, folded; the strongest word of a cell decides ("Senior Team Lead" is a lead). */
export const seniorityWords: readonly (readonly [Seniority, RegExp])[] = [
  [
    'executive',
    /\b(?:c[etofip]o|cto|chief|vp|svp|evp|vice president|president|director|head of|head|executive|geschaftsfuhrer\w*|directeur|directrice|director\w*|diretor\w*|direttore|direttrice|directie|dyrektor\w*|prezes|vorstand|c level|l8|l9)\b/,
  ],
  ['principal', /\b(?:principal|staff|distinguished|fellow|architect|architekt|glowny|l6|l7)\b/],
  [
    'lead',
    /\b(?:lead|leads|leader|team ?lead|tech ?lead|teamleit\w*|leiter\w*|leitend\w*|responsable|jefe|jefa|lider|capo|team ?leider|kierownik|lider|manager|mgr|supervisor|chef|encargad[oa])\b/,
  ],
  [
    'senior',
    /\b(?:senior|sen|snr|sr|senor|experienced|erfahren\w*|berufserfahren\w*|experimente|confirme|expert\w*|experto|specialist|advanced|senior level|starszy|starsza|esperto|esperta|ervaren|iii|l5)\b/,
  ],
  [
    'intern',
    /\b(?:intern|internship|trainee|praktikant\w*|praktikum|werkstudent\w*|apprentice|azubi|auszubildende\w*|stagiaire|stage|alternant\w*|becari[oa]|pasante|estagiari[oa]|stagista|tirocinante|stagair\w*|stazyst\w*|praktykant\w*|student\w*|l1)\b/,
  ],
  [
    'junior',
    /\b(?:junior|jun|jnr|jr|entry|entry level|beginner|graduate|grad|fresher|associate|einsteiger\w*|berufseinsteiger\w*|berufsanfanger\w*|debutant\w*|principiante|iniciante|junior level|mlodszy|mlodsza|neolaureat\w*|starter|i|l2|l3)\b/,
  ],
  [
    'mid',
    /\b(?:mid|middle|mid ?level|medior|regular|intermediate|professional|mittel|intermediaire|intermedi[oa]|semi ?senior|ssr|pleno|medi[oa]|sredni|confirmed|ii|l4)\b/,
  ],
];
