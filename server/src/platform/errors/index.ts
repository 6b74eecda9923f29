export { ProblemError, problem } from './problem-error.js';
export { isOutage, ProblemFilter, toProblem } from './problem.filter.js';
