export { type JobHandler, type JobInput, Jobs, JobsModule } from './jobs.js';
