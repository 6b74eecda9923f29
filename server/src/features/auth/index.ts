export { AuthModule } from './auth.module.js';
export { type FirstStart, FirstStartService } from './first-start.service.js';
export { PasswordResetService } from './password-reset.service.js';
export { PeopleLookup, type PersonName } from './people.lookup.js';
export { PeopleService } from './people.service.js';
