export { compileRole, skillShape, subjectSkills, type Bearing, type CompiledRole } from './compile.js';
export { coverage, full, relations, type Relation } from './coverage.js';
export {
  explainCandidate,
  questionsOf,
  scoreCandidate,
  type Evidence,
  type Explanation,
  type Part,
  type Question,
} from './explain.js';
export { maxWeight, type MatchCandidate, type Requirement, type Subject } from './requirement.js';
export { suggestRequirements, type SuggestedRequirement } from './posting.js';
export { scoreOf, shownParts, type Score } from './score.js';
export { rankingSorts, Standings, type GateCounts, type RankingSort, type Standing } from './standings.js';
export {
  gateStates,
  openReasons,
  Tally,
  verdicts,
  type GateState,
  type OpenReason,
  type Outcome,
  type Totals,
  type Verdict,
} from './tally.js';
export { backendDeveloperTemplate } from './template.js';
export { mentionLevel, packTrace, traceKinds, unpackTrace, type Trace, type TraceKind } from './trace.js';
