import { Button, Modal, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CandidateId, type Role } from '@portolan/shared/contract';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import { candidateQuery } from '../features/candidates/index.js';
import { RoleMarketPanel } from '../features/market/index.js';
import {
  RankingFilters,
  RankingPanel,
  RequirementsList,
  RequirementsPanel,
  useRankingDesk,
} from '../features/matching/index.js';
import { placeOf, RoleForm, roleQuery, StatusMenu } from '../features/roles/index.js';
import { useSession } from '../features/session/index.js';
import { SelectionActions } from './selection-actions.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { QueryState } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './role-page.module.css';

const mostCompared = 6;
const tabs = ['requirements', 'ranking', 'market'] as const;
const RolePageState = RankingFilters.extend({ tab: z.enum(tabs).default('ranking') });

export function RolePage() {
  const { t } = useTranslation('roles');
  const { roleId = '' } = useParams();
  const isManager = useSession().accessLevel === 'manager';
  const query = useQuery(roleQuery(roleId));
  return (
    <>
      {!query.data && <PageHeader title={t('role')} />}
      <QueryState query={query} skeletonLines={14}>
        {(role) => (isManager ? <OwnRole role={role} /> : <RoleDesk key={role.id} role={role} />)}
      </QueryState>
    </>
  );
}

function RoleDesk({ role }: { readonly role: Role }) {
  const { t } = useTranslation('matching');
  const [state, setState] = useUrlState(RolePageState);
  const [selected, setSelected] = useState<ReadonlySet<CandidateId>>(new Set());
  const desk = useRankingDesk(role, { sort: state.sort, gate: state.gate });
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const columns: Record<(typeof tabs)[number], ReactNode> = {
    requirements: <RequirementsPanel role={role} desk={desk} />,
    ranking: (
      <RankingPanel
        role={role}
        desk={desk}
        filters={state}
        onFilters={setState}
        selected={selected}
        onSelect={setSelected}
        actions={
          <SelectionActions role={role} selected={[...selected]} onDone={() => setSelected(new Set())} />
        }
      />
    ),
    market: <MarketColumn role={role} selected={[...selected]} />,
  };
  return (
    <>
      <RoleHeader role={role} />
      {narrow ? (
        <Tabs
          value={state.tab}
          onChange={(tab) => setState({ tab: tabs.find((each) => each === tab) ?? 'ranking' })}
          keepMounted={false}
        >
          <Tabs.List mb="sm">
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`tab.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Panel key={tab} value={tab}>
              {columns[tab]}
            </Tabs.Panel>
          ))}
        </Tabs>
      ) : (
        <div className={classes.columns}>
          <div className={classes.side}>{columns.requirements}</div>
          <div className={classes.middle}>{columns.ranking}</div>
          <div className={classes.side}>{columns.market}</div>
        </div>
      )}
    </>
  );
}

/** A hiring manager's own role: what it needs and the market; the ranking is not theirs to read. */
function OwnRole({ role }: { readonly role: Role }) {
  const { t } = useTranslation('roles');
  return (
    <>
      <RoleHeader
        role={role}
        actions={
          <Button component={Link} to={paths.roleShortlist(role.id)}>
            {t('toShortlist')}
          </Button>
        }
      />
      <div className={classes.two}>
        <RequirementsList role={role} />
        <MarketColumn role={role} selected={[]} />
      </div>
    </>
  );
}

/** The market beside the role, with the pay that the selected candidates expect. */
function MarketColumn({
  role,
  selected,
}: {
  readonly role: Role;
  readonly selected: readonly CandidateId[];
}) {
  const expectations = useQueries({
    queries: selected.slice(0, mostCompared).map((id) => candidateQuery(id)),
    combine: (results) =>
      results.flatMap(({ data }) =>
        data?.expectation
          ? [{ id: data.id, label: data.fields.name?.value ?? '', money: data.expectation.money }]
          : [],
      ),
  });
  return (
    <RoleMarketPanel
      occupationCode={role.occupationCode}
      country={role.country}
      bandId={role.bandId}
      expectations={expectations}
    />
  );
}

function RoleHeader({ role, actions }: { readonly role: Role; readonly actions?: ReactNode }) {
  const { t } = useTranslation('roles');
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const facts = [
    role.employer.name,
    placeOf(role, format.country),
    role.occupationTitle === null ? role.occupationCode : `${role.occupationTitle} (${role.occupationCode})`,
    t(`level.${role.level}`),
    t('openings', { count: role.openings }),
    t('sponsorshipLine', { policy: t(`sponsorship.${role.sponsorship}`) }),
  ];
  return (
    <PageHeader
      title={role.title}
      line={facts.join(' · ')}
      actions={
        actions ?? (
          <>
            <Button component={Link} to={paths.roleShortlist(role.id)} variant="default">
              {t('toShortlist')}
            </Button>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <StatusMenu role={role} />
          </>
        )
      }
    >
      {editing && (
        <Modal
          opened
          onClose={() => setEditing(false)}
          size="lg"
          title={t('edit')}
          closeButtonProps={{ 'aria-label': t('common:action.close') }}
        >
          <RoleForm role={role} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
        </Modal>
      )}
    </PageHeader>
  );
}
