export { blockingKeys, keyKinds, type KeyKind } from './blocking.js';
export {
  comparePeople,
  likenessReasons,
  proposedFrom,
  type Likeness,
  type Reason,
} from './compare-people.js';
export { planMerge, planUnmerge, singleFields, type MergeChoices, type MergeDecision } from './merge.js';
export { type PersonSigns } from './signs.js';
