export { readPublicSkills, storePublicSkills } from './public-skills.js';
export { type DecidedWord, SkillBook } from './skill-book.js';
export { SkillWordsReadModel } from './skill-words.read-model.js';
export { SkillsModule } from './skills.module.js';
