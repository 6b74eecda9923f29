/** How CVs say a language level, folded, and the level of the Common European Framework it stands for (1-6: A1-C2). */
export const languageLevels: readonly (readonly [RegExp, number])[] = [
  [
    /\bc2\b|native|mother ?tongue|muttersprach|langue maternelle|maternel|nativ[oa]|lengua materna|lingua materna|madrelingua|moedertaal|ojczyst|bilingu|first language/,
    6,
  ],
  [
    /\bc1\b|full professional|fluent|verhandlungssicher|fliessend|couramment|courant|fluid[oa]|fluente|vloeiend|biegl|advanced|avance|avanzad|avancad|avanzato|gevorderd|zaawansowan|proficient|excellent|sehr gut/,
    5,
  ],
  [
    /\bb2\b|professional working|professional|good|gute?\b|upper.?intermediate|bon niveau|buen|bom nivel|buon|goed|dobr/,
    4,
  ],
  [
    /\bb1\b|limited working|intermediate|conversational|mittelstufe|intermediaire|intermedi|gemiddeld|sredni|konversation/,
    3,
  ],
  [
    /\ba2\b|elementary|basic|grundkenntnisse|notions|basico|basica|base\b|scolastic|basis|podstaw|pre.?intermediate/,
    2,
  ],
  [/\ba1\b|beginner|anfanger|debutant|principiante|iniciante|beginnend|poczatkujac/, 1],
];

/** ISO 639-1 codes that CVs name as languages. */
export const languageCodes: readonly string[] =
  'en de fr es pt it nl pl cs sk hu ro bg el sv no da fi et lv lt uk ru be sr hr bs sl mk sq tr az ka hy he ar fa ku ps ur hi bn pa gu mr ta te kn ml si ne th lo km my vi id ms tl zh ja ko mn kk uz sw am so ha yo ig zu xh af ca eu gl ga cy is mt lb rw'.split(
    ' ',
  );

/** Names that Intl does not give. */
export const languageAliases: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  cantonese: 'zh',
  'mandarin chinese': 'zh',
  filipino: 'tl',
  tagalog: 'tl',
  farsi: 'fa',
  castellano: 'es',
  castilian: 'es',
  flemish: 'nl',
  punjabi: 'pa',
  ukrainisch: 'uk',
  bokmal: 'no',
};
