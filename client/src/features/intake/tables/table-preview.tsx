import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.js';
import { type PartProps } from './table-card.js';
import classes from './table.module.css';

/** The first rows as they stand in the file, with what each would become. */
export function TablePreview({ table }: PartProps) {
  const { t } = useTranslation('tables');
  const format = useFormat();
  if (table.preview.length === 0) return null;
  const shown = table.columns.filter((column) => column.target !== null);
  return (
    <section>
      <header className={classes.partHead}>
        <h3 className={classes.partTitle}>{t('preview.title')}</h3>
        <span className={classes.muted}>{t('preview.line')}</span>
      </header>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('preview.title')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" data-align="right">
                {t('row')}
              </th>
              <th scope="col">{t('preview.becomes')}</th>
              {shown.map((column) => (
                <th key={column.column} scope="col">
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.preview.map((row) => (
              <tr key={row.row}>
                <td data-align="right" data-numeric>
                  {format.count(row.row)}
                </td>
                <td>
                  <span className={classes.outcome} data-outcome={row.outcome}>
                    {t(`one.${row.outcome}`)}
                  </span>
                </td>
                {shown.map((column) => {
                  const fault = row.faults.find((one) => one.column === column.column);
                  return (
                    <td
                      key={column.column}
                      className={classes.cell}
                      data-fault={fault !== undefined || undefined}
                    >
                      {row.cells[column.column]}
                      {fault && <span className={classes.cellFault}>{t(`fault.${fault.reason}.what`)}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
