export { linkQuery, sessionQuery, useSignOut, useSwitchOrganisation } from './api.js';
export { JoinForm } from './join-form.js';
export { SessionProvider, useSession } from './session-context.js';
export { SignInForm } from './sign-in-form.js';
