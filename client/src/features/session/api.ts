import { type Session, sessionContract } from '@portolan/shared/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, ProblemError } from '../../lib/call.js';

/** Null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await call(sessionContract.current, {}, { signal });
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'not-signed-in') return null;
      throw error;
    }
  },
});

/** Everything known belongs to the one who knew it: a new session starts with an empty cache. */
function useEnter() {
  const client = useQueryClient();
  return (session: Session | null) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
    client.setQueryData(sessionQuery.queryKey, session);
  };
}

export function useSignIn() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => call(sessionContract.signIn, { body }),
    onSuccess: enter,
  });
}

export function useSignOut() {
  const enter = useEnter();
  return useMutation({ mutationFn: () => call(sessionContract.signOut), onSuccess: () => enter(null) });
}

export function useSwitchOrganisation() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (organisationId: Session['organisation']['id']) =>
      call(sessionContract.switchOrganisation, { body: { organisationId } }),
    onSuccess: enter,
  });
}

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    retry: false,
    queryFn: ({ signal }) => call(sessionContract.showLink, { params: { token } }, { signal }),
  });

export function useAcceptLink(token: string) {
  const enter = useEnter();
  return useMutation({
    mutationFn: (body: { name: string; password: string; email?: string }) =>
      call(sessionContract.acceptLink, { params: { token }, body }),
    onSuccess: enter,
  });
}
