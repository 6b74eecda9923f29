export { reviewQueueQuery } from './api.js';
export { looks } from './document-side.js';
export { nextInQueue } from './model.js';
export { ReviewDesk } from './review-desk.js';
