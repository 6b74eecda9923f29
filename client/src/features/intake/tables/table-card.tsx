import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge } from '@mantine/core';
import { type BatchItem, type TableView } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.js';
import { Card, QueryState } from '../../../ui/card.js';
import { type TableActions, type TableId, tableQuery, useTableActions } from './api.js';
import { TableColumns } from './table-columns.js';
import { TableCounted } from './table-counted.js';
import { TableFaults } from './table-faults.js';
import { TableFormatRow } from './table-format.js';
import { TableImport } from './table-import.js';
import { TableOptionsRow } from './table-options.js';
import { TablePreview } from './table-preview.js';
import { TableProgressRow } from './table-progress.js';
import classes from './table.module.css';

interface Props {
  readonly id: TableId;
  readonly item: BatchItem;
}

export interface PartProps {
  readonly id: TableId;
  readonly table: TableView;
  readonly actions: TableActions;
}

/** A table of candidates from the drop to the last row: what it is, how it is read, what it would change, and the import. */
export function TableCard({ id, item }: Props) {
  const { t } = useTranslation('tables');
  const client = useQueryClient();
  const query = useQuery(tableQuery(client, id));
  const actions = useTableActions(id);
  return (
    <Card
      title={item.fileName}
      description={query.data ? <Line table={query.data} /> : t('loading')}
      actions={query.data?.system != null && <Badge variant="default">{query.data.system}</Badge>}
    >
      <QueryState query={query} skeletonLines={8}>
        {(table) => <Parts id={id} table={table} actions={actions} />}
      </QueryState>
    </Card>
  );
}

function Line({ table: { progress, counts } }: Pick<PartProps, 'table'>) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  const rows = Math.max(counts.rows, progress.rowsRead);
  const phase = progress.stopping ? 'stopping' : progress.phase;
  return (
    <span role="status">
      {t(`phase.${phase}`)} · {t('rows', { count: rows, shown: format.count(rows) })}
    </span>
  );
}

function Parts(props: PartProps) {
  const { phase } = props.table.progress;
  const isBefore = phase === 'checking' || phase === 'to-confirm';
  const hasColumns = props.table.columns.length > 0;
  return (
    <div className={classes.parts}>
      <TableProgressRow {...props} />
      {phase !== 'fault' && <TableCounted {...props} />}
      {isBefore && (
        <fieldset className={classes.readAs} disabled={phase === 'checking'}>
          <TableFormatRow {...props} />
          {hasColumns && <TableColumns {...props} />}
          {hasColumns && <TableOptionsRow {...props} />}
        </fieldset>
      )}
      {isBefore && <TablePreview {...props} />}
      {phase !== 'checking' && <TableFaults {...props} />}
      <TableImport {...props} />
    </div>
  );
}
