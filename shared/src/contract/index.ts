export * from './access.js';
export * from './endpoint.js';
export * from './primitives.js';
export * from './problem.js';
