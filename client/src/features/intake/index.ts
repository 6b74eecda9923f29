export { batchQuery, templateUrl } from './api.js';
export { BatchCard } from './batch-card.js';
export { DropZone } from './drop-zone.js';
export { PastBatches } from './past-batches.js';
