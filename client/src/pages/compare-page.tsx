import { Button, Switch } from '@mantine/core';
import { type Comparison } from '@portolan/shared/contract';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { z } from 'zod';
import { RoleMarketPanel } from '../features/market/index.js';
import {
  AddToShortlist,
  AuthorisationLane,
  comparedRows,
  CompareTable,
  comparisonQuery,
  ExperienceCard,
  QuestionCard,
} from '../features/shortlists/index.js';
import { paths } from '../lib/paths.js';
import { useUrlState } from '../lib/use-url-state.js';
import { Card, QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './compare-page.module.css';

const CompareState = z.object({
  role: z.string().default(''),
  candidate: z.array(z.string()).default([]),
  differences: z.boolean().default(false),
});

const fewest = 2;
const most = 6;

export function ComparePage() {
  const { t } = useTranslation('shortlists');
  const [state] = useUrlState(CompareState);
  const usable = state.role !== '' && state.candidate.length >= fewest && state.candidate.length <= most;
  if (usable) return <Comparing roleId={state.role} candidateIds={state.candidate} />;
  return (
    <>
      <PageHeader title={t('compare.title')} />
      <Card>
        <EmptyState action={{ label: t('emptyAction'), to: paths.roles() }}>{t('compare.choose')}</EmptyState>
      </Card>
    </>
  );
}

interface Props {
  readonly roleId: string;
  readonly candidateIds: readonly string[];
}

function Comparing({ roleId, candidateIds }: Props) {
  const { t } = useTranslation('shortlists');
  const query = useQuery(comparisonQuery(roleId, candidateIds));
  return (
    <>
      {!query.data && <PageHeader title={t('compare.title')} />}
      <QueryState query={query} skeletonLines={16}>
        {(comparison) => <Compared comparison={comparison} />}
      </QueryState>
    </>
  );
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('shortlists');
  const [state, setState] = useUrlState(CompareState);
  const { role, candidates } = comparison;
  const ids = candidates.map(({ explanation }) => explanation.candidateId);
  const missing = state.candidate.length - candidates.length;
  const differing = comparedRows(comparison).filter(({ differs }) => differs).length;
  const absent = candidates
    .filter(({ entry }) => entry === null)
    .map(({ explanation }) => explanation.candidateId);
  const drop = (id: string) => setState({ candidate: ids.filter((each) => each !== id) });
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('compare.for', { role: role.title })}
        line={
          <>
            {role.employer} ·{' '}
            <Link className={classes.link} to={paths.role(role.id)}>
              {t('toRole')}
            </Link>{' '}
            ·{' '}
            <Link className={classes.link} to={paths.roleShortlist(role.id)}>
              {t('title')}
            </Link>{' '}
            ·{' '}
            {role.requirementsVersion === null
              ? t('unsavedRequirements')
              : t('requirementsVersion', { number: role.requirementsVersion })}
            {missing > 0 && ` · ${t('compare.missing', { count: missing })}`}
          </>
        }
        actions={
          <>
            <Switch
              label={t('compare.differences', { count: differing })}
              checked={state.differences}
              onChange={(event) => setState({ differences: event.currentTarget.checked })}
            />
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t('compare.print')}
            </Button>
            {absent.length > 0 && <AddToShortlist roleId={role.id} candidateIds={absent} />}
          </>
        }
      />
      <Card title={t('compare.requirements')} description={t('compare.requirementsLine')} flush>
        <CompareTable
          comparison={comparison}
          onlyDifferences={state.differences}
          onDrop={candidates.length > fewest ? drop : undefined}
        />
      </Card>
      <div className={classes.pair}>
        <ExperienceCard comparison={comparison} />
        <RoleMarketPanel
          occupationCode={role.occupationCode}
          country={role.country}
          bandId={role.bandId}
          expectations={candidates.flatMap(({ explanation, expectation }) =>
            expectation === null
              ? []
              : [
                  {
                    id: explanation.candidateId,
                    label: explanation.name ?? t('nameless'),
                    money: expectation.money,
                  },
                ],
          )}
        />
      </div>
      <QuestionCard comparison={comparison} />
      <AuthorisationLane comparison={comparison} />
    </div>
  );
}
