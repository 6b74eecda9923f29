import { overviewContract } from '@portolan/shared/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/call.js';

export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => call(overviewContract.show, {}, { signal }),
});
