import { Alert, FileButton, Button } from '@mantine/core';
import { type DatasetRow } from '@portolan/shared/contract';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Count, Day } from '../../ui/figures.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { editionsQuery, useImportEdition } from './api.js';
import classes from './market.module.css';

/** The editions at hand and, for administrators, the import of another. */
export function EditionsCard({ mayImport }: { readonly mayImport: boolean }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const query = useQuery(editionsQuery);
  const importing = useImportEdition();
  const take = async (file: File | null) => {
    if (file === null) return;
    try {
      const { edition, lines } = await importing.mutateAsync(file);
      const named = { edition: `${edition.title}, ${edition.edition}`, lines: format.count(lines) };
      notify(t('editions.imported', { ...named, figures: format.count(edition.figureCount) }));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'unprocessable') notifyFault(error);
    }
  };
  const action = (
    <FileButton onChange={(file) => void take(file)} accept=".xlsx,.csv">
      {(props) => (
        <Button
          {...props}
          size="sm"
          variant="light"
          leftSection={<IconUpload size={15} />}
          loading={importing.isPending}
        >
          {t('editions.import')}
        </Button>
      )}
    </FileButton>
  );
  return (
    <Card
      flush
      title={t('editions.title')}
      description={mayImport ? `${t('editions.line')}. ${t('editions.importHint')}.` : t('editions.line')}
      {...(mayImport ? { actions: action } : {})}
    >
      {importing.error instanceof ProblemError && importing.error.code === 'unprocessable' && (
        <Rejected error={importing.error} onClose={() => importing.reset()} />
      )}
      <QueryState
        query={query}
        skeletonLines={8}
        isEmpty={(rows) => rows.length === 0}
        empty={<EmptyState>{t('editions.empty')}</EmptyState>}
      >
        {(rows) => <EditionTable rows={rows} />}
      </QueryState>
    </Card>
  );
}

function Rejected({ error, onClose }: { readonly error: ProblemError; readonly onClose: () => void }) {
  const { t } = useTranslation('market');
  return (
    <Alert
      color="red"
      mx="md"
      mb="sm"
      title={t('editions.rejected')}
      withCloseButton
      closeButtonLabel={t('common:action.close')}
      onClose={onClose}
    >
      <ul className={classes.faults}>
        {(error.problem.fields ?? []).slice(0, 20).map(({ path, message }, i) => (
          <li key={i}>
            {path}: {message}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function EditionTable({ rows }: { readonly rows: readonly DatasetRow[] }) {
  const { t } = useTranslation('market');
  const columns = useMemo(
    (): DataColumn<DatasetRow>[] => [
      {
        id: 'edition',
        header: t('column.edition'),
        width: 110,
        cell: ({ edition }) => edition,
      },
      {
        id: 'title',
        header: t('column.dataSet'),
        cell: ({ title, url }) =>
          url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </a>
          ),
      },
      { id: 'publisher', header: t('column.publisher'), width: 240, cell: ({ publisher }) => publisher },
      {
        id: 'figures',
        header: t('column.figures'),
        align: 'right',
        width: 90,
        cell: (row) => <Count value={row.figureCount} />,
      },
      {
        id: 'origin',
        header: t('column.origin'),
        width: 240,
        cell: ({ origin, fileName }) => t(`editions.${origin}`, { name: fileName }),
      },
      {
        id: 'imported',
        header: t('column.imported'),
        width: 150,
        cell: ({ importedAt }) => <Day at={importedAt} />,
      },
      {
        id: 'verified',
        header: t('column.verified'),
        width: 130,
        cell: ({ readOn }) =>
          readOn === null ? <span className={classes.muted}>–</span> : <Day at={readOn} />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('editions.title')}
      rows={rows}
      columns={columns}
      rowId={({ key }) => key}
      rowLabel={({ title, edition }) => `${title}, ${edition}`}
    />
  );
}
