import { ImportStore } from './import-store.js';
import { RowClassifier } from './row-classifier.js';
import { StagingStore } from './staging-store.js';
import { TableCheck } from './table-check.js';
import { TableImport } from './table-import.js';
import { TableProposals } from './table-proposals.js';
import { TableRunner } from './table-runner.js';
import { TableStore } from './table-store.js';
import { TableReadModel } from './table.read-model.js';
import { TableService } from './table.service.js';

/** The path of tables, for the module of the intake. */
export const tableProviders = [
  TableStore,
  StagingStore,
  ImportStore,
  RowClassifier,
  TableCheck,
  TableImport,
  TableRunner,
  TableReadModel,
  TableService,
  TableProposals,
];
