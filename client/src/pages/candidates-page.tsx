import { Button, Drawer, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import {
  type CandidateFacets,
  type CandidateId,
  type candidatesContract,
  type OutputOf,
} from '@portolan/shared/contract';
import {
  IconAdjustmentsHorizontal,
  IconDownload,
  IconEyeCheck,
  IconPlus,
  IconSearch,
  IconUpload,
} from '@tabler/icons-react';
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  CandidateTable,
  cleared,
  DirectoryFacets,
  directoryQuery,
  type DirectoryState,
  DirectoryUrl,
  exportAddress,
  facetsQuery,
  isNarrowed,
  useDirectoryChips,
  useEraseCandidates,
} from '../features/candidates/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { LoadingLines } from '../ui/card.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { EmptyState } from '../ui/empty-state.js';
import { FaultState } from '../ui/fault-state.js';
import { notify } from '../ui/notify.js';
import { PageHeader } from '../ui/page-header.js';
import { SelectionBar } from '../ui/selection-bar.js';
import { useRestOfWindow } from '../ui/use-rest-of-window.js';
import classes from './candidates-page.module.css';

export function CandidatesPage() {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [state, setState] = useUrlState(DirectoryUrl);
  const list = useInfiniteQuery(directoryQuery(state));
  const facets = useQuery(facetsQuery(state));
  const total = list.data?.pages[0]?.total;
  const chips = useDirectoryChips(state, setState, facets.data);
  const isEmpty = total === 0 && !isNarrowed(state);
  const side = facets.data && <DirectoryFacets facets={facets.data} state={state} onChange={setState} />;
  return (
    <>
      <PageHeader
        title={t('title')}
        line={total === undefined ? t('line') : t('lineCount', { count: total, shown: format.count(total) })}
        actions={<Actions facets={facets.data} total={total} state={state} />}
        chips={chips}
        onClearChips={() => setState(cleared)}
      >
        {!isEmpty && <Tools q={state.q} onSearch={(q) => setState({ q })} side={side} />}
      </PageHeader>
      {isEmpty ? (
        <EmptyState action={{ label: t('emptyAction'), to: paths.intake() }}>{t('empty')}</EmptyState>
      ) : (
        <div className={classes.columns}>
          <Side>{side ?? (facets.isError ? null : <LoadingLines lines={10} />)}</Side>
          <div className={classes.list}>
            <List state={state} onChange={setState} list={list} />
          </div>
        </div>
      )}
    </>
  );
}

/** The filters beside the list, as high as it at most. */
function Side({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('candidates');
  const box = useRef<HTMLElement>(null);
  const maxHeight = useRestOfWindow(box);
  return (
    <aside ref={box} className={classes.side} style={{ maxHeight }} aria-label={t('filters')}>
      {children}
    </aside>
  );
}

type DirectoryList = UseInfiniteQueryResult<InfiniteData<OutputOf<typeof candidatesContract.list>>>;

/** Search, and the filters in a drawer where there is no room beside the list. */
function Tools({ side, ...search }: SearchProps & { readonly side: ReactNode }) {
  const { t } = useTranslation('candidates');
  const narrow = useMediaQuery('(max-width: 1023px)', false);
  const [opened, setOpened] = useState(false);
  return (
    <Group gap="xs" wrap="nowrap">
      <SearchField {...search} />
      {narrow && (
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
          onClick={() => setOpened(true)}
        >
          {t('filters')}
        </Button>
      )}
      <Drawer opened={opened && narrow} onClose={() => setOpened(false)} title={t('filters')} size="xs">
        {side}
      </Drawer>
    </Group>
  );
}

interface ActionsProps {
  readonly facets: CandidateFacets | undefined;
  readonly total: number | undefined;
  readonly state: DirectoryState;
}

function Actions({ facets, total = 0, state }: ActionsProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const toReview = facets?.toReview ?? 0;
  return (
    <>
      {toReview > 0 && (
        <Button
          variant="default"
          component={Link}
          to={paths.review()}
          leftSection={<IconEyeCheck size={16} aria-hidden="true" />}
        >
          {t('review.button', { shown: format.count(toReview) })}
        </Button>
      )}
      {total > 0 && (
        <Button
          variant="default"
          component="a"
          href={exportAddress(state)}
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('export')}
        </Button>
      )}
      <Button
        variant="default"
        component={Link}
        to={paths.candidateNew()}
        leftSection={<IconPlus size={16} aria-hidden="true" />}
      >
        {t('addByHand')}
      </Button>
      <Button component={Link} to={paths.intake()} leftSection={<IconUpload size={16} aria-hidden="true" />}>
        {t('addFiles')}
      </Button>
    </>
  );
}

interface SearchProps {
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

/** Shows what is typed at once and searches a moment later; otherwise it follows the address. */
function SearchField({ q, onSearch }: SearchProps) {
  const { t } = useTranslation('candidates');
  const [typed, setTyped] = useState<string>();
  const later = useDebouncedCallback((text: string) => {
    onSearch(text);
    setTyped(undefined);
  }, 250);
  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={t('search')}
      placeholder={t('searchHint')}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      value={typed ?? q}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
    />
  );
}

interface ListProps {
  readonly state: DirectoryState;
  readonly onChange: (changes: Partial<DirectoryState>) => void;
  readonly list: DirectoryList;
}

function List({ state, onChange, list }: ListProps) {
  const { t } = useTranslation('candidates');
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  if (list.isError) return <FaultState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <LoadingLines lines={12} />;
  if (rows.length === 0) {
    return (
      <EmptyState action={{ label: t('common:filter.clear'), onClick: () => onChange(cleared) }}>
        {t('nothingFound')}
      </EmptyState>
    );
  }
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  };
  return <Selectable state={state} onSort={onChange} rows={rows} onEnd={more} />;
}

/** The table, with what may be done to those chosen. */
function Selectable(table: Omit<Parameters<typeof CandidateTable>[0], 'selected' | 'onSelect'>) {
  const { t } = useTranslation('candidates');
  const { accessLevel } = useSession();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [erasing, setErasing] = useState(false);
  const erase = useEraseCandidates();
  const mayErase = accessLevel === 'administrator' || accessLevel === 'specialist';
  return (
    <>
      <CandidateTable {...table} {...(mayErase && { selected, onSelect: setSelected })} />
      <SelectionBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button size="compact-sm" variant="default" onClick={() => setErasing(true)}>
          {t('erase.many')}
        </Button>
      </SelectionBar>
      <ConfirmDialog
        opened={erasing}
        onClose={() => setErasing(false)}
        title={t('erase.titleMany', { count: selected.size })}
        confirmLabel={t('erase.action')}
        danger
        onConfirm={async () => {
          await erase.mutateAsync([...selected] as CandidateId[]);
          notify(t('erase.doneMany', { count: selected.size }));
          setSelected(new Set());
        }}
      >
        {t('erase.line')}
      </ConfirmDialog>
    </>
  );
}
