export {
  type AbsenceReason,
  absenceReasons,
  type Edition,
  type Figure,
  type FigureValue,
  type Measure,
  measures,
  type Unit,
  unitFactor,
  units,
  wholeCountry,
} from './figure.js';
export { type Growth, growth } from './growth.js';
export {
  differences,
  newestEdition,
  newestFor,
  series,
  type SeriesDifference,
  seriesDifferences,
  type SeriesPoint,
} from './series.js';
export {
  type Claim,
  type ClaimTopic,
  claimTopics,
  type Conflict,
  examine,
  findConflicts,
  type Finding,
  type FindingKind,
  findingKinds,
} from './claim.js';
export {
  type Count,
  type SampleSummary,
  type ShownCount,
  smallestShownGroup,
  summariseSample,
  suppressSmallGroups,
} from './suppression.js';
