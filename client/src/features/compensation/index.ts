export { BandDialog } from './band-dialog.js';
export { BandsCard } from './bands-card.js';
export { bandsQuery } from './api.js';
export { BandState } from './filters.js';
