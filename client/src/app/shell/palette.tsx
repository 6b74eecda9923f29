import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../features/session/index.js';
import { type PaletteItem } from '../../lib/palette.js';
import { useShortcuts } from '../../lib/shortcuts.js';
import { Keys } from '../../ui/keys.js';
import { navPages, pathOf } from '../nav-pages.js';
import { paletteSources } from '../palette-sources.js';
import { paletteStore } from './palette-store.js';

interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** Ctrl/⌘ K: pages, actions, and whatever the registered sources find. */
export function Palette() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const here = useHere(text);
  const found = useFound(text);
  const groups = [...here, ...found.groups].filter((group) => group.entries.length > 0);
  useFirstSelected(groups.flatMap((group) => group.entries.map((entry) => entry.id)).join());
  return (
    <Spotlight.Root
      store={paletteStore}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      clearQueryOnClose
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 100 }}
      centered={false}
      yOffset={80}
      attributes={{ content: { 'aria-label': t('shell.search') } }}
    >
      <Spotlight.Search
        placeholder={t('shell.searchPlaceholder')}
        aria-label={t('shell.search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.entries.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                label={entry.label}
                {...(entry.hint ? { description: entry.hint } : {})}
                {...(entry.keys ? { rightSection: <Keys keys={entry.keys} /> } : {})}
                onClick={entry.run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>{found.busy ? t('state.loading') : t('shell.nothingFound')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Answers arrive late: whenever the list changes, its first entry is the one that Enter opens. */
function useFirstSelected(listed: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const list = document.getElementById(paletteStore.getState().listId);
      list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
      list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
      paletteStore.updateState((state) => ({ ...state, selected: 0 }));
    });
    return () => cancelAnimationFrame(frame);
  }, [listed]);
}

const matches = (label: string, text: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word));

/** Pages and actions of this moment. */
function useHere(text: string) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { accessLevel } = useSession();
  const shortcuts = useShortcuts();
  const pages = navPages(accessLevel).map((page): PaletteEntry => ({
    id: `page ${page.path}`,
    label: t(page.labelKey),
    keys: `g ${page.nav.key}`,
    run: () => void navigate(pathOf(page)),
  }));
  const actions = shortcuts
    .filter((shortcut) => shortcut.inPalette !== false)
    .map((shortcut): PaletteEntry => ({
      id: `action ${shortcut.keys}`,
      label: shortcut.label,
      keys: shortcut.keys,
      run: shortcut.run,
    }));
  const fitting = (entries: PaletteEntry[]) => entries.filter((entry) => matches(entry.label, text));
  return [
    { label: t('shell.pages'), entries: fitting(pages) },
    { label: t('shell.actions'), entries: fitting(actions) },
  ];
}

/** What the sources answer once two letters are typed. */
function useFound(text: string) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { accessLevel } = useSession();
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const sources = paletteSources.filter((source) => source.levels.includes(accessLevel));
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ['palette', source.id, wanted],
      enabled: wanted.length >= 2,
      queryFn: ({ signal }: { signal: AbortSignal }) => source.search(wanted, signal),
    })),
  });
  const entryOf = (item: PaletteItem): PaletteEntry => ({
    id: item.id,
    label: item.label,
    run: () => void navigate(item.path),
    ...(item.hint === undefined ? {} : { hint: item.hint }),
  });
  return {
    busy: answers.some((answer) => answer.isFetching),
    groups: sources.map((source, i) => ({
      label: t(source.labelKey),
      entries: text.trim().length < 2 ? [] : (answers[i]?.data ?? []).slice(0, 6).map(entryOf),
    })),
  };
}
