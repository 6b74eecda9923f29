export { skillSearchQuery } from './api.js';
export { SkillFilters, skillTabs } from './filters.js';
export { SkillDrawer } from './skill-drawer.js';
export { SkillTable } from './skill-table.js';
export { WordDecisions } from './word-decisions.js';
export { WordDesk } from './word-desk.js';
