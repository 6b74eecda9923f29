import { type AccessLevel, peopleContract, type UserId } from '@portolan/shared/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call(peopleContract.list, {}, { signal }),
});

function usePeopleMutation<Sent, Reply>(mutationFn: (sent: Sent) => Promise<Reply>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
}

export const useInvite = () =>
  usePeopleMutation((body: { email: string; accessLevel: AccessLevel }) =>
    call(peopleContract.invite, { body }),
  );

export const useIssueLink = () =>
  usePeopleMutation((userId: UserId) => call(peopleContract.issueLink, { params: { userId } }));

export const useChangeAccess = () =>
  usePeopleMutation(({ userId, accessLevel }: { userId: UserId; accessLevel: AccessLevel }) =>
    call(peopleContract.changeAccess, { params: { userId }, body: { accessLevel } }),
  );

export const useDeactivate = () =>
  usePeopleMutation((userId: UserId) => call(peopleContract.deactivate, { params: { userId } }));

export const useReactivate = () =>
  usePeopleMutation((userId: UserId) => call(peopleContract.reactivate, { params: { userId } }));
