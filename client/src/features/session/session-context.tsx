import { type Session } from '@portolan/shared/contract';
import { createContext, use } from 'react';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext;

/** Who is signed in. Only inside the shell, which opens for nobody else. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('Nobody is signed in');
  return session;
}
