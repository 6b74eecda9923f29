export * from './scales.js';
export * from './skill.js';
export {
  type OwnWord,
  recogniseOwnWords,
  recogniseSkills,
  type SkillMention,
} from './recognise/recognise.js';
export { likenessOf, type LikeSkill } from './likeness.js';
export * from './own-skills.js';
export { findUnknownSkillWords, type UnknownSkillWord } from './recognise/unknown-words.js';
export { buildSkillGraph, type SkillGraph } from './skill-graph.js';
export { backendGroups, skillGraph } from './taxonomy.js';
