import { mostFilesAtOnce } from '@portolan/shared/contract';
import { notifications } from '@mantine/notifications';
import { i18next } from '../../lib/i18n.js';
import { isLargeKind, type SortedFiles } from './model.js';

/** Says which files were not sent, and why. */
export function notifyLeftOut({ tooLarge, tooMany, junk }: SortedFiles): void {
  const messages = [
    ...tooLarge.map(({ name }) =>
      isLargeKind(name)
        ? i18next.t('intake:drop.tableTooLarge', { name })
        : i18next.t('intake:drop.tooLarge', { name }),
    ),
    ...(tooMany > 0 ? [i18next.t('intake:drop.tooMany', { count: tooMany, most: mostFilesAtOnce })] : []),
  ];
  if (junk > 0) notifications.show({ message: i18next.t('intake:drop.junk', { count: junk }) });
  for (const message of messages) notifications.show({ color: 'red', message, autoClose: false });
}
