export { Clock, ClockModule, newId } from './clock.js';
