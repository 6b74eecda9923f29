import { type BatchId, type BatchItem } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { ArchiveLine } from './archive-line.js';
import classes from './batch-files.module.css';
import { Counts } from './counts.js';
import { openRows } from './model.js';
import { StatusMark } from './item-status.js';
import { rowTotal, sizeOf } from './model.js';
import { Proposal } from './proposal.js';
import { TableRows } from './table-rows.js';
import { Unreadable } from './unreadable.js';

interface Props {
  readonly batchId: BatchId;
  readonly item: BatchItem;
}

/** One file: what it is, how it ended, and where to go on. */
export function FileRow({ batchId, item }: Props) {
  const { t } = useTranslation('intake');
  const format = useFormat();
  const [size, unit] = sizeOf(item.byteCount);
  return (
    <li className={classes.file} data-status={item.status}>
      <StatusMark status={item.status} />
      <div className={classes.what}>
        <span className={classes.name}>{item.fileName}</span>
        <span className={classes.size}>
          {format.count(size, size < 10 ? 1 : 0)} {unit}
        </span>
      </div>
      <div className={classes.outcome}>
        <Ending batchId={batchId} item={item} />
        {item.status === 'proposal' && <Proposal batchId={batchId} item={item} />}
        {item.rows && openRows(item) > 0 && <TableRows batchId={batchId} item={item} />}
        {item.table === null && item.ignoredColumns.length > 0 && (
          <p className={classes.note}>{t('ignored', { columns: item.ignoredColumns.join(', ') })}</p>
        )}
      </div>
    </li>
  );
}

function Ending({ batchId, item }: Props) {
  if (item.status === 'unreadable') return <Unreadable batchId={batchId} item={item} />;
  if (item.archive) return <ArchiveLine archive={item.archive} />;
  return <Outcome batchId={batchId} item={item} />;
}

function Outcome({ batchId, item }: Props) {
  const { t } = useTranslation('intake');
  if (item.status === 'fault') return <Fault item={item} />;
  if (item.table) return <p className={classes.line}>{t(`status.${item.status}`)}</p>;
  if (item.rows) {
    return (
      <p className={classes.line}>
        {t('rows', { count: rowTotal(item.rows) })}: <Counts counts={item.rows} />
      </p>
    );
  }
  const named = item.status === 'created' || item.status === 'updated' || item.status === 'unchanged';
  if (named && item.candidate === null) return <p className={classes.line}>{t('gone')}</p>;
  return (
    <p className={classes.line}>
      {t(`status.${item.status}`)}
      {item.candidate && (
        <>
          {' '}
          <Link to={paths.candidate(item.candidate.id)}>{item.candidate.name ?? t('unnamed')}</Link>
        </>
      )}
      <FieldCount batchId={batchId} item={item} />
    </p>
  );
}

function FieldCount({ batchId, item }: Props) {
  const { t } = useTranslation('intake');
  if (item.fieldCount === null) return null;
  return (
    <span className={classes.fields}>
      {' · '}
      {t('fields', { count: item.fieldCount })}
      {item.candidate && item.reviewCount !== null && item.reviewCount > 0 && (
        <>
          {', '}
          <Link className={classes.review} to={paths.review(item.candidate.id, { batch: batchId })}>
            {t('toReview', { count: item.reviewCount })}
          </Link>
        </>
      )}
    </span>
  );
}

/** Said in the reader's language by the code; the server's own sentence is for programs. */
function Fault({ item }: { readonly item: BatchItem }) {
  const { t, i18n } = useTranslation('intake');
  const given = item.fault?.code ?? 'damaged';
  const code = i18n.exists(`intake:fault.${given}`) ? given : 'damaged';
  return (
    <p className={classes.line}>
      <strong className={classes.bad}>{t(`fault.${code}`)}</strong>{' '}
      <span className={classes.detail}>{t(`todo.${code}`)}</span>
    </p>
  );
}
