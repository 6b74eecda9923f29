export { lockCandidate, lockRecords } from './candidate-lock.js';
export { CandidateLookup, type CandidateName, type SameContact } from './candidate.lookup.js';
export {
  CandidateRecorder,
  type IncomingDocument,
  type NewCandidateRecord,
  type RecordedExtraction,
} from './candidate-recorder.js';
export { CandidatePage } from './candidate-page.read-model.js';
export { CandidateProjection } from './candidate-projection.js';
export { CandidateRows, type IncomingRow } from './candidate-rows.js';
export { CandidateValues } from './candidate-values.js';
export { CandidatesModule } from './candidates.module.js';
export { quoteAt } from './extraction.mapper.js';
export { FactStore, type NewFact } from './fact-store.js';
export { identityJobs, IdentityQueue } from './identity-queue.js';
export { laneConflicts, type LaneConflicts, mergeLanes, unmergeLanes } from './lane-merge.js';
export { LaneService } from './lane.service.js';
