export { Clock, ClockModule } from './clock.js';
export { newId } from './new-id.js';
