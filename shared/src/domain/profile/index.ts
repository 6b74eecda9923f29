export { columnsOf, skillContext, type CandidateRowColumns } from './candidate-columns.js';
export {
  byPrecedence,
  factFields,
  factSources,
  isAttestation,
  type ExperienceValue,
  type Fact,
  type FactField,
  type FactSource,
  type FactValues,
  type ProfileJob,
  type SkillAttestation,
  type SkillFactValue,
  type SkillMentioned,
} from './fact.js';
export { keyOf } from './keys.js';
export {
  projectProfile,
  speaking,
  type ExperienceBasis,
  type Known,
  type Profile,
} from './project-profile.js';
export { reviewCount } from './review.js';
export { searchedWords, skillsCalled } from './search-words.js';
export { longUseMonths, skillsKnown, tracesOf, type SkillContext, type SkillKnown } from './skills-known.js';
