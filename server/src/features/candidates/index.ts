export {
  CandidateLookup,
  type CandidateName,
  type SameContact,
  type SkillQuote,
} from './candidate.lookup.js';
export {
  CandidateRecorder,
  type IncomingDocument,
  type NewCandidateRecord,
  type RecordedExtraction,
} from './candidate-recorder.js';
export { CandidatesModule } from './candidates.module.js';
export { type NewFact } from './fact-store.js';
export { LaneService } from './lane.service.js';
