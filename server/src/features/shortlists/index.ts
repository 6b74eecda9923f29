export {
  countEntries,
  type EntryChange,
  entryConflicts,
  type EntryConflict,
  entryStays,
  mergeEntries,
  unmergeEntries,
} from './entry-merge.js';
export { ShortlistsModule } from './shortlists.module.js';
export { ShortlistsService } from './shortlists.service.js';
