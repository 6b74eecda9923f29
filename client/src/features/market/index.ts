export { ConflictCard } from './conflict-card.js';
export { type Expectation } from './model.js';
export { PayRanges } from './pay-ranges.js';
export { RoleMarketPanel } from './role-market-panel.js';
