import { type EmployerId, hiringPlansContract, type PlanLine } from '@portolan/shared/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

const keyOf = (employerId: EmployerId, year: number) => ['employers', 'plan', employerId, year] as const;

export const planQuery = (employerId: EmployerId, year: number) =>
  queryOptions({
    queryKey: keyOf(employerId, year),
    // The dialog edits what is there now, not what was seen some time ago.
    staleTime: 0,
    queryFn: ({ signal }) => call(hiringPlansContract.show, { params: { employerId, year } }, { signal }),
  });

export function useSetPlan(employerId: EmployerId, year: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ lines, version }: { lines: PlanLine[]; version: number }) =>
      call(hiringPlansContract.set, { params: { employerId, year }, body: { lines } }, { version }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['employers'] });
      void client.invalidateQueries({ queryKey: ['overview'] });
    },
  });
}
