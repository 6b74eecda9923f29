/**
 * Words by which documents state a level, in plain spelling (lower case, no accents). Where a word spans two levels
 * the lower one counts: "fluent" is C1 to C2, so C1.
 */
export const technicalLevelWords: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  4: `expert|expert level|experte|expertin|expertise|expertenwissen|expertenkenntnisse|experto|experta|mastery|guru|
    exzellente kenntnisse|maitrise parfaite|dominio experto|эксперт|精通`,
  3: `advanced|highly proficient|proficient|proficiency|strong|solid|in depth|in-depth|deep|deep knowledge|excellent|
    very good|sehr gut|sehr gute|sehr guten|sehr gute kenntnisse|fortgeschritten|fortgeschrittene|fundierte|
    fundierte kenntnisse|ausgezeichnete|avance|avancee|confirme|bonne maitrise|maitrise|avanzado|avanzada|
    muy bueno|dominio|продвинутый|熟练|高级`,
  2: `intermediate|working knowledge|working|good|good knowledge|practical|competent|gut|gute|guten|gute kenntnisse|
    mittel|intermediaire|intermedio|intermedia|bonnes connaissances|bon niveau|buen|buenos conocimientos|средний|熟悉`,
  1: `basic|basics|basic knowledge|beginner|elementary|entry level|novice|familiar|familiarity|some knowledge|exposure|
    limited|grundkenntnisse|grundlagen|basiskenntnisse|anfanger|erste erfahrungen|notions|debutant|basique|basico|
    basica|nociones|principiante|conocimientos basicos|connaissances de base|базовый|了解`,
};

export const languageLevelWords: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>> = {
  6: `c2|native|native speaker|native level|native tongue|native or bilingual|mother tongue|first language|bilingual|
    muttersprache|muttersprachler|muttersprachlerin|muttersprachlich|zweisprachig|langue maternelle|bilingue|nativo|
    nativa|lengua materna|lingua materna|madrelingua|madrelingua|moedertaal|jezyk ojczysty|ojczysty|родной|носитель|母語|
    母语|ana dil|modersmal|lingua madre`,
  5: `c1|c1-c2|fluent|fluently|fluency|near native|near-native|full professional|full professional proficiency|
    advanced|proficient|excellent|verhandlungssicher|fließend|fliessend|fliesend|courant|couramment|fluido|fluida|
    con fluidez|fluente|avanzado|avance|свободно|流利|流暢|ausgezeichnet|vloeiend|biegle|biegly`,
  4: `b2|b2-c1|upper intermediate|upper-intermediate|professional working proficiency|professional working|very good|
    business level|business|professional|sehr gut|sehr gute|tres bien|tres bon|muy bueno|professionnel|ビジネスレベル|
    working proficiency|продвинутый`,
  3: `b1|b1-b2|intermediate|conversational|good|limited working proficiency|limited working|gut|gute|bon niveau|
    intermediaire|intermedio|conversacional|средний|konversationssicher|日常会話`,
  2: `a2|a2-b1|pre-intermediate|pre intermediate`,
  1: `a1|a1-a2|basic|basics|basic knowledge|beginner|beginner level|elementary|elementary proficiency|limited|some|
    grundkenntnisse|anfanger|notions|notions de|debutant|basico|nociones|базовый|начальный|scolaire|schulkenntnisse`,
};
