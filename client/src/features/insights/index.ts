export { AgeingCard } from './ageing-card.js';
export { overviewQuery } from './api.js';
export { NumberTiles } from './number-tiles.js';
export { OpeningsCard } from './openings-card.js';
export { PipelineCard } from './pipeline-card.js';
export { SupplyCard } from './supply-card.js';
export { TrendCard } from './trend-card.js';
