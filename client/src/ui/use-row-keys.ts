import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../lib/shortcuts.js';

interface Options {
  readonly count: number;
  readonly current: number;
  readonly enabled: boolean;
  readonly move: (index: number) => void;
  readonly toggle?: (index: number) => void;
  readonly open?: (index: number) => void;
}

/** j k x from anywhere on the page, arrows, Home, End, Space and Enter while a row has the focus. */
export function useRowKeys({ count, current, enabled, move, toggle, open }: Options) {
  const { t } = useTranslation();
  const usable = enabled && count > 0;
  const to = (index: number) => move(Math.max(0, Math.min(count - 1, index)));
  const onRow = () => document.activeElement?.closest('[data-row-index]') != null;
  const list = { group: 'list', inPalette: false } as const;
  useShortcut(
    { ...list, keys: 'j', label: t('common:keys.next'), run: () => to(onRow() ? current + 1 : current) },
    usable,
  );
  useShortcut({ ...list, keys: 'k', label: t('common:keys.previous'), run: () => to(current - 1) }, usable);
  useShortcut(
    { ...list, keys: 'x', label: t('common:keys.select'), run: () => toggle?.(current) },
    usable && toggle !== undefined,
  );

  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => to(current + 1),
      ArrowUp: () => to(current - 1),
      Home: () => to(0),
      End: () => to(count - 1),
      Enter: open && (() => open(current)),
      ' ': toggle && (() => toggle(current)),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}
