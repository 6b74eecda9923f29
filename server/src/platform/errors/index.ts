export { ProblemError, problem } from './problem-error.js';
export { ProblemFilter, toProblem } from './problem.filter.js';
