export { mergePreviewQuery } from './api.js';
export { MergeForm } from './merge-form.js';
export { MergedRecords } from './merged-records.js';
export { PairsList, SearchButton, StatusSwitch } from './pairs-list.js';
