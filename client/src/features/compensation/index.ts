export { BandDialog } from './band-dialog.js';
export { BandsCard } from './bands-card.js';
export { BandState } from './filters.js';
