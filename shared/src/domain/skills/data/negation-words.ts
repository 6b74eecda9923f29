/**
 * How documents say that a skill is absent: a negator, then nothing but filler words and other skills up to the skill.
 * Plain spelling (lower case, no accents).
 */
export const negators = [
  // English
  'no',
  'not',
  'never',
  'without',
  'lack of',
  'lacks',
  'lacking',
  'zero',
  "haven't",
  "don't",
  "didn't",
  'unfamiliar with',
  'cannot',
  // German
  'keine',
  'keinerlei',
  'kein',
  'keinen',
  'nicht',
  'nie',
  'ohne',
  'fehlende',
  // French
  'aucune',
  'aucun',
  'pas',
  'sans',
  'jamais',
  // Spanish
  'sin',
  'no',
  'nunca',
  'ningun',
  'ninguna',
  // Portuguese, Italian
  'sem',
  'nenhuma',
  'senza',
  'nessuna',
  // Russian
  'нет',
  'без',
  'не',
] as const;

export const fillers = [
  'experience|experiences|knowledge|exposure|skills?|background|hands-on|hands on|prior|previous|professional',
  'practical|commercial|real|any|formal|work|worked|working|used|using|use|tried|touched|learned|learnt|programmed',
  'programming|in|of|with|on|to|the|a|an|yet|so far|have|had|know|known|familiar|proficient|comfortable|experienced',
  'level|basic|much|coding|production',
  'erfahrungen|erfahrung|kenntnisse|kenntnis|praxis|praktische|berufliche|mit|im|von|noch|bisher|gearbeitet|vertraut',
  'je|bislang',
  "experience|connaissances?|maitrise|pratique|en|avec|de|du|des|d'|l'|la|le|encore|travaille|utilise|sur",
  'experiencia|conocimientos?|con|he|trabajado|usado|tengo|hay|el|previa',
  'experiencia|conhecimentos?|esperienza|conoscenza|com|em|di|nessuna',
  'опыта|опыт|работы|с|знаний|знания|на|работал|работала',
  'and|or|nor|und|oder|noch|et|ou|ni|y|o|e|и|или',
] as const;
