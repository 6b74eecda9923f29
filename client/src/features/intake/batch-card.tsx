import { Button, Progress } from '@mantine/core';
import { type BatchView } from '@portolan/shared/contract';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { batchQuery, useBatchProgress } from './api.js';
import classes from './batch-files.module.css';
import { FileRow } from './file-row.js';
import { progressOf } from './model.js';
import { TableCard } from './tables/table-card.js';

/** One intake: its files as they are read, what needs a decision, and the way back. */
export function BatchCard({ batchId }: { readonly batchId: string }) {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const query = useQuery(batchQuery(batchId));
  useBatchProgress(query.data);
  const batch = query.data;
  return (
    <>
      <Card
        flush
        title={batch ? t('batch.title', { at: format.instant(batch.createdAt) }) : t('batch.loading')}
        description={batch && <BatchLine batch={batch} />}
        actions={batch?.status === 'done' && <UndoButton batch={batch} />}
      >
        <QueryState query={query} skeletonLines={6}>
          {(view) => (
            <>
              <RunningBar batch={view} />
              <ul className={classes.files} aria-label={t('batch.files')}>
                {view.items.map((item) => (
                  <FileRow key={item.id} batchId={view.id} item={item} />
                ))}
              </ul>
            </>
          )}
        </QueryState>
      </Card>
      {batch?.status !== 'undone' &&
        batch?.items.map(
          (item) =>
            item.table && <TableCard key={item.id} id={{ batchId: batch.id, itemId: item.id }} item={item} />,
        )}
    </>
  );
}

function BatchLine({ batch }: { readonly batch: BatchView }) {
  const { t } = useTranslation('intake');
  const { total, settled, open } = progressOf(batch.items);
  const said = t('batch.settled', { settled, total });
  return (
    <span role="status">
      {batch.status === 'undone' ? t('batch.undone') : said}
      {open > 0 && batch.status !== 'undone' && <>{` · ${t('batch.open', { count: open })}`}</>}
    </span>
  );
}

function RunningBar({ batch }: { readonly batch: BatchView }) {
  const { t } = useTranslation('intake');
  if (!['receiving', 'queued', 'running'].includes(batch.status)) return null;
  const { total, settled } = progressOf(batch.items);
  return (
    <Progress
      className={classes.progress ?? ''}
      value={(settled / Math.max(1, total)) * 100}
      size="sm"
      aria-label={t('batch.settled', { settled, total })}
    />
  );
}

function UndoButton({ batch }: { readonly batch: BatchView }) {
  const { t } = useTranslation('intake');
  return (
    <Button
      component={Link}
      to={paths.undo(batch.id)}
      size="compact-md"
      variant="default"
      leftSection={<IconArrowBackUp size={16} />}
    >
      {t('undo.button')}
    </Button>
  );
}
