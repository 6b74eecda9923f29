export { PasswordCard } from './password-card.js';
export { SessionsCard } from './sessions-card.js';
