export {
  candidateQuery,
  directoryQuery,
  exportAddress,
  documentTextQuery,
  facetsQuery,
  findCandidates,
  skillChoicesQuery,
  useCandidateActions,
  useEraseCandidates,
} from './api.js';
export { CandidateProfile } from './candidate-profile.js';
export { CandidateTable } from './candidate-table.js';
export { DirectoryFacets } from './directory-facets.js';
export { DocumentPane } from './document-pane.js';
export { DocumentChoice, DocumentDownload } from './document-tools.js';
export { cleared, type DirectoryState, DirectoryUrl, isNarrowed } from './filters.js';
export { FieldInputs } from './field-control.js';
export { type Draft, draftOf, editOf, inputFaults, inputsOf } from './field-forms.js';
export { HistoryCard } from './history-card.js';
export { LevelChoice } from './level-choice.js';
export { topLevelOf } from './level-dots.js';
export { LitProvider } from './lit.js';
export { MobilityFileCard } from './mobility-file-card.js';
export { type FieldKey, type Segment, segmentsOf, valuesOf, whereFound } from './model.js';
export { NewCandidateForm } from './new-candidate-form.js';
export { useDirectoryChips } from './use-directory-chips.js';
