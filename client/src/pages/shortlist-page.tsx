import { Button, SegmentedControl } from '@mantine/core';
import { type ShortlistEntry, shortlistsContract } from '@portolan/shared/contract';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { roleQuery } from '../features/roles/index.js';
import { useSession } from '../features/session/index.js';
import {
  EntryDrawer,
  listQueryOf,
  MoveDialog,
  OwnEntries,
  ownShortlistQuery,
  RoleShortlistState,
  shortlistQuery,
  ShortlistFilterBar,
  ShortlistTable,
  StageBoard,
  useMover,
  views,
} from '../features/shortlists/index.js';
import { downloadUrl } from '../lib/endpoint-url.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { Card, QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { SelectionBar } from '../ui/selection-bar.js';
import classes from './shortlist-page.module.css';

export function ShortlistPage() {
  const { roleId = '' } = useParams();
  return useSession().accessLevel === 'manager' ? <OwnPage roleId={roleId} /> : <StaffPage roleId={roleId} />;
}

function OwnPage({ roleId }: { readonly roleId: string }) {
  const { t } = useTranslation('shortlists');
  const query = useQuery(ownShortlistQuery(roleId));
  return (
    <>
      {!query.data && <PageHeader title={t('title')} />}
      <QueryState query={query} skeletonLines={12}>
        {(shortlist) => (
          <>
            <PageHeader
              title={t('of', { role: shortlist.role.title })}
              line={`${shortlist.role.employer} · ${t('ownLine')}`}
            />
            {shortlist.entries.length === 0 ? (
              <Card>
                <EmptyState>{t('emptyOwnRole')}</EmptyState>
              </Card>
            ) : (
              <OwnEntries shortlist={shortlist} />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function StaffPage({ roleId }: { readonly roleId: string }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const [state, setState] = useUrlState(RoleShortlistState);
  const role = useQuery(roleQuery(roleId));
  const query = useInfiniteQuery(shortlistQuery(state, roleId));
  const first = query.data?.pages[0];
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const mover = useMover();
  return (
    <>
      <PageHeader
        title={role.data ? t('of', { role: role.data.title }) : t('title')}
        {...(role.data && {
          line: (
            <>
              {role.data.employer.name} ·{' '}
              <Link className={classes.link} to={paths.role(roleId)}>
                {t('toRole')}
              </Link>
              {first && ` · ${t('line', { count: first.total, shown: format.count(first.total) })}`}
            </>
          ),
        })}
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('view')}
              value={state.view}
              onChange={(view) => setState({ view })}
              data={views.map((view) => ({ value: view, label: t(`views.${view}`) }))}
            />
            <Button
              component="a"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden="true" />}
              href={downloadUrl(shortlistsContract.export, { query: listQueryOf(state, roleId) })}
              download
            >
              {t('export')}
            </Button>
          </>
        }
      />
      <QueryState
        query={query}
        skeletonLines={12}
        isEmpty={() => entries.length === 0 && state.view === 'board' && state.search === ''}
        empty={
          <Card>
            <EmptyState action={{ label: t('toRanking'), to: paths.role(roleId) }}>
              {t('emptyRole')}
            </EmptyState>
          </Card>
        }
      >
        {() =>
          state.view === 'board' ? (
            <StageBoard entries={entries} mover={mover} onOpen={(entry) => setState({ entry: entry.id })} />
          ) : (
            <RoleTable
              roleId={roleId}
              entries={entries}
              state={state}
              setState={setState}
              mover={mover}
              counts={first?.stages}
            />
          )
        }
      </QueryState>
      {state.entry !== '' && (
        <EntryDrawer entryId={state.entry} mover={mover} onClose={() => setState({ entry: '' })} />
      )}
      {mover.pending && <MoveDialog pending={mover.pending} mover={mover} />}
    </>
  );
}

type State = ReturnType<typeof useUrlState<typeof RoleShortlistState>>;

interface TableProps {
  readonly roleId: string;
  readonly entries: readonly ShortlistEntry[];
  readonly state: State[0];
  readonly setState: State[1];
  readonly mover: ReturnType<typeof useMover>;
  readonly counts: Parameters<typeof ShortlistFilterBar>[0]['counts'];
}

const mostCompared = 6;

function RoleTable({ roleId, entries, state, setState, mover, counts }: TableProps) {
  const { t } = useTranslation('shortlists');
  const navigate = useNavigate();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = entries.filter(({ id }) => selected.has(id)).map(({ candidate }) => candidate.id);
  const comparable = chosen.length >= 2 && chosen.length <= mostCompared;
  return (
    <Card flush>
      <ShortlistFilterBar filters={state} onChange={setState} counts={counts} />
      {entries.length === 0 ? (
        <EmptyState>{t('emptyFiltered')}</EmptyState>
      ) : (
        <ShortlistTable
          entries={entries}
          sort={state.sort}
          onSort={(sort) => setState({ sort })}
          selected={selected}
          onSelect={setSelected}
          onOpen={(entry) => setState({ entry: entry.id })}
          onEnd={() => undefined}
          mover={mover}
        />
      )}
      <SelectionBar count={chosen.length} onClear={() => setSelected(new Set())}>
        <Button
          size="compact-md"
          disabled={!comparable}
          title={comparable ? undefined : t('matching:compareHint')}
          onClick={() => void navigate(paths.compare(roleId, chosen))}
        >
          {t('matching:compareCount', { count: chosen.length })}
        </Button>
      </SelectionBar>
    </Card>
  );
}
