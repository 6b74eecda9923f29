import { Badge, Select } from '@mantine/core';
import { type TableColumn } from '@portolan/shared/contract';
import { type CandidateColumn } from '@portolan/shared/domain/tables';
import { useTranslation } from 'react-i18next';
import { notifyFault } from '../../../ui/notify.js';
import { columnsInOrder, retargeted, targetGroups } from './model.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

/** Every column with what stands in it, how it is read and why; a change is checked at once and remembered. */
export function TableColumns({ table, actions }: PartProps) {
  const { t } = useTranslation('tables');
  const { columns } = table;
  const change = (column: number, target: CandidateColumn | null) =>
    actions.correct.mutate({ columns: retargeted(columns, column, target) }, { onError: notifyFault });
  const doubtful = columns.filter((column) => column.doubtful).length;
  return (
    <section>
      <header className={classes.partHead}>
        <h3 className={classes.partTitle}>{t('columns.title')}</h3>
        <span className={classes.muted}>
          {doubtful > 0
            ? t('columns.doubtful', { count: doubtful })
            : t(table.isSavedMapping ? 'columns.saved' : 'columns.sure')}
        </span>
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('columns.title')}>
        <table className={`${classes.table} ${classes.columns}`}>
          <thead>
            <tr>
              <th scope="col">{t('columns.header')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.readAs')}</th>
              <th scope="col">{t('columns.why')}</th>
            </tr>
          </thead>
          <tbody>
            {columnsInOrder(columns).map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                columns={columns}
                onChange={(target) => change(column.column, target)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly column: TableColumn;
  readonly columns: readonly TableColumn[];
  readonly onChange: (target: CandidateColumn | null) => void;
}

/** Stands for "leave out" in the list of choices. */
const nothing = '-';

function ColumnRow({ column, columns, onChange }: RowProps) {
  const { t } = useTranslation('tables');
  const header =
    column.header.trim() === '' ? t('columns.unnamed', { number: column.column + 1 }) : column.header;
  const choices = [
    { value: nothing, label: t('columns.leaveOut') },
    ...targetGroups.map(([group, targets]) => ({
      group: t(`group.${group}`),
      items: targets.map((target) => ({ value: target, label: t(`target.${target}`) })),
    })),
  ];
  return (
    <tr data-doubtful={column.doubtful || undefined} data-out={column.target === null || undefined}>
      <th scope="row" className={classes.header}>
        {header}
      </th>
      <td className={classes.samples}>{column.samples.slice(0, 3).join(' · ')}</td>
      <td className={classes.choice}>
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          aria-label={t('columns.readAsOf', { header })}
          data={choices}
          value={column.target ?? nothing}
          onChange={(value) =>
            value !== null && onChange(value === nothing ? null : (value as CandidateColumn))
          }
        />
      </td>
      <td className={classes.why}>
        <Why column={column} columns={columns} />
      </td>
    </tr>
  );
}

function Why({ column, columns }: Pick<RowProps, 'column' | 'columns'>) {
  const { t } = useTranslation('tables');
  if (column.leftOut !== null) {
    const taken = columns.find((other) => other.column === column.takenBy)?.header;
    return <span className={classes.muted}>{t(`leftOut.${column.leftOut}`, { header: taken })}</span>;
  }
  return (
    <>
      {column.because !== null && <span className={classes.muted}>{t(`because.${column.because}`)}</span>}{' '}
      {column.doubtful && (
        <Badge size="sm" variant="default" tt="none" fw={500} className={classes.doubt ?? ''}>
          {t('columns.check')}
        </Badge>
      )}
    </>
  );
}
