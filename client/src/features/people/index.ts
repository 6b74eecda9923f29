export { PeopleCard } from './people-card.js';
