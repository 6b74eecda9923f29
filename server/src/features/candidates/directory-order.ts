import { type InputOf, type candidatesContract } from '@portolan/shared/contract';

export type DirectorySort = InputOf<typeof candidatesContract.list>['query']['sort'];

interface Order {
  /** The column an index orders by, and its type for a cursor. */
  readonly column: string;
  readonly type: string;
  readonly descending: boolean;
}

/** The orders of the directory, on the screen and in its export. */
export const directoryOrders: Readonly<Record<DirectorySort, Order>> = {
  updated: { column: 'c.updated_at', type: 'timestamptz', descending: true },
  name: { column: 'c.sort_name', type: 'text', descending: false },
  experience: { column: 'COALESCE(c.experience_months, -1)', type: 'integer', descending: true },
};
