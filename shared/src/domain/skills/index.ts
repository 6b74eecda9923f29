export * from './scales.js';
export * from './skill.js';
export { buildSkillGraph, type SkillGraph } from './skill-graph.js';
export { backendGroups, skillGraph } from './taxonomy.js';
