export { EvidenceView } from './evidence-view.js';
export { RankingFilters } from './filters.js';
export { RankingPanel } from './ranking-panel.js';
export { RequirementsList } from './requirements-list.js';
export { RequirementsPanel } from './requirements-panel.js';
export { useRankingDesk } from './use-ranking-desk.js';
