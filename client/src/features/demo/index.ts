export { DemoCard } from './demo-card.js';
