import { mostFilesAtOnce } from '@portolan/shared/contract';
import { notifications } from '@mantine/notifications';
import { i18next } from '../../lib/i18n.js';
import { type sortFiles } from './model.js';

/** Says which files were not sent, and why. */
export function notifyLeftOut({ tooLarge, tooMany }: ReturnType<typeof sortFiles>): void {
  const messages = [
    ...tooLarge.map((file) => i18next.t('intake:drop.tooLarge', { name: file.name })),
    ...(tooMany > 0 ? [i18next.t('intake:drop.tooMany', { count: tooMany, most: mostFilesAtOnce })] : []),
  ];
  for (const message of messages) notifications.show({ color: 'red', message, autoClose: false });
}
