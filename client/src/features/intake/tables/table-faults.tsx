import { Button, SegmentedControl } from '@mantine/core';
import { type OutputOf, type tableContract } from '@portolan/shared/contract';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.js';
import { LoadingLines } from '../../../ui/card.js';
import { FaultState } from '../../../ui/fault-state.js';
import { faultsFileUrl, tableFaultsQuery } from './api.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

type Of = 'refused' | 'partial';
type FaultyRow = OutputOf<typeof tableContract.faults>['items'][number];

/** What is wrong, where, and what would mend it; the rows as a file to correct and drop again. */
export function TableFaults({ id, table }: PartProps) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  const { faulty, partial } = table.counts;
  const [chosen, setChosen] = useState<Of>('refused');
  if (faulty + partial === 0) return null;
  const of = faulty === 0 ? 'partial' : partial === 0 ? 'refused' : chosen;
  return (
    <section>
      <header className={classes.partHead}>
        <h3 className={classes.partTitle}>{t('faults.title')}</h3>
        {faulty > 0 && partial > 0 && (
          <SegmentedControl
            size="xs"
            value={of}
            onChange={setChosen}
            data={(['refused', 'partial'] as const).map((value) => ({
              value,
              label: t(`faults.${value}`, { shown: format.count(value === 'refused' ? faulty : partial) }),
            }))}
          />
        )}
        {faulty > 0 && (
          <Button
            component="a"
            href={faultsFileUrl(id)}
            download
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={15} aria-hidden="true" />}
          >
            {t('faults.file')}
          </Button>
        )}
      </header>
      <p className={classes.line}>{t(of === 'refused' ? 'faults.refusedLine' : 'faults.partialLine')}</p>
      <Rows id={id} of={of} />
    </section>
  );
}

function Rows({ id, of }: Pick<PartProps, 'id'> & { readonly of: Of }) {
  const { t } = useTranslation('tables');
  const query = useInfiniteQuery(tableFaultsQuery(id, of));
  if (query.isPending) return <LoadingLines lines={3} />;
  if (query.isError) return <FaultState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('faults.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" data-align="right">
                {t('row')}
              </th>
              <th scope="col">{t('faults.column')}</th>
              <th scope="col">{t('faults.value')}</th>
              <th scope="col">{t('faults.what')}</th>
              <th scope="col">{t('faults.fix')}</th>
            </tr>
          </thead>
          <tbody>
            {query.data.pages
              .flatMap((page) => page.items)
              .map((row) => (
                <FaultLines key={row.row} row={row} />
              ))}
          </tbody>
        </table>
      </div>
      {query.hasNextPage && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('faults.more')}
        </Button>
      )}
    </>
  );
}

function FaultLines({ row }: { readonly row: FaultyRow }) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  return row.faults.map((fault, i) => (
    <tr key={`${fault.column}-${fault.reason}`}>
      <td data-align="right" data-numeric>
        {i === 0 ? format.count(row.row) : ''}
      </td>
      <td>{fault.header ?? t('faults.wholeRow')}</td>
      <td className={classes.cell}>{fault.value === '' ? <em>{t('faults.nothing')}</em> : fault.value}</td>
      <td>{t(`fault.${fault.reason}.what`)}</td>
      <td className={classes.muted}>{t(`fault.${fault.reason}.fix`)}</td>
    </tr>
  ));
}
