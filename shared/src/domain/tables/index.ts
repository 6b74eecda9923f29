export {
  candidateColumns,
  choiceReasons,
  dateOrders,
  decimalMarks,
  doubtfulBelow,
  leftOutReasons,
  takesSeveral,
  type CandidateColumn,
  type ChoiceReason,
  type ColumnChoice,
  type DateOrder,
  type DecimalMark,
  type LeftOutReason,
} from './columns.js';
export { factsOfRow, type RowFact } from './facts-of-row.js';
export { faultWords } from './fault-words.js';
export { headerKey } from './header-key.js';
export { recogniseExport } from './known-export.js';
export { knownHeaders, proposeMapping, withChoices, type ColumnEdit } from './propose-mapping.js';
export { readRow, rowReader, type RowReader } from './read-row.js';
export {
  faultReasons,
  payPeriods,
  plainSettings,
  seniorities,
  type FaultReason,
  type PayPeriod,
  type RowFault,
  type RowJob,
  type RowSkill,
  type RowValues,
  type Seniority,
  type TableRow,
  type TableSettings,
} from './row-values.js';
export { newInRow } from './same-values.js';
export { exportColumns, writeRow } from './write-row.js';
export { factsOfNewRow, factsOfStoredRow } from './stored-row.js';
