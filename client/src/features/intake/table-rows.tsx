import { Button, Collapse } from '@mantine/core';
import { type BatchId, type BatchItem } from '@portolan/shared/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '../../ui/card.js';
import { FaultState } from '../../ui/fault-state.js';
import { rowsQuery } from './api.js';
import classes from './batch-files.module.css';
import { openRows } from './model.js';
import { Proposal } from './proposal.js';

interface Props {
  readonly batchId: BatchId;
  readonly item: BatchItem;
}

/** Rows of a table that need somebody: those with a fault, and those that look like somebody who is there. */
export function TableRows({ batchId, item }: Props) {
  const { t } = useTranslation('intake');
  const [open, setOpen] = useState(true);
  const count = openRows(item);
  return (
    <div>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(!open)} aria-expanded={open}>
        {t(open ? 'hideRows' : 'showRows', { count })}
      </Button>
      <Collapse expanded={open}>
        {item.rows && item.table === null && item.rows.fault > 0 && (
          <Rows batchId={batchId} item={item} status="fault" />
        )}
        {item.rows && item.rows.proposal > 0 && <Rows batchId={batchId} item={item} status="proposal" />}
      </Collapse>
    </div>
  );
}

function Rows({ batchId, item, status }: Props & { readonly status: 'fault' | 'proposal' }) {
  const { t } = useTranslation('intake');
  const query = useInfiniteQuery(rowsQuery(batchId, item.id, status));
  if (query.isPending) return <LoadingLines lines={3} />;
  if (query.isError) return <FaultState error={query.error} onRetry={() => void query.refetch()} />;
  const rows = query.data.pages.flatMap((page) => page.items);
  return (
    <>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.id} className={classes.row}>
            <span className={classes.rowNumber}>{t('row', { row: row.row })}</span>
            {row.fault ? (
              <span>{t(`fault.${row.fault.code}`)}</span>
            ) : (
              <Proposal batchId={batchId} item={row} />
            )}
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          size="compact-sm"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('moreRows')}
        </Button>
      )}
    </>
  );
}
