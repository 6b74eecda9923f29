import { type BatchItem } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import classes from './batch-files.module.css';

/** What came out of an archive, and what was left in it. */
export function ArchiveLine({ archive }: { readonly archive: NonNullable<BatchItem['archive']> }) {
  const { t } = useTranslation('unreadable');
  const { taken, leftOut, leftOutNames } = archive;
  const more = leftOut - leftOutNames.length;
  const names = [...leftOutNames, ...(more > 0 ? [t('andMore', { count: more })] : [])].join(', ');
  return (
    <>
      <p className={classes.line}>{t('unpacked', { count: taken })}</p>
      {leftOut > 0 && <p className={classes.note}>{t('leftOut', { count: leftOut, names })}</p>}
    </>
  );
}
