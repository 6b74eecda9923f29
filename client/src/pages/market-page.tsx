import { Button, Tabs } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import {
  EditionsCard,
  FigureWithSource,
  LedgerCard,
  marketOccupationQuery,
  MarketState,
  marketTabs,
  OccupationList,
  OccupationState,
  OccupationView,
} from '../features/market/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { QueryState } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';

export function MarketPage() {
  const { code } = useParams();
  return code === undefined ? <MarketLists /> : <OccupationPage key={code} code={code} />;
}

function MarketLists() {
  const { t } = useTranslation('market');
  const mayImport = useSession().accessLevel === 'administrator';
  const [state, setState] = useUrlState(MarketState);
  return (
    <>
      <PageHeader title={t('title')} line={t('line')} />
      <Tabs
        value={state.tab}
        onChange={(tab) =>
          setState({ tab: marketTabs.find((one) => one === tab) ?? 'occupations' }, { push: true })
        }
        keepMounted={false}
      >
        <Tabs.List mb="sm" aria-label={t('tab.label')}>
          {marketTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="occupations">
          <OccupationList state={state} onChange={setState} />
        </Tabs.Panel>
        <Tabs.Panel value="ledger">
          <LedgerCard state={state} onChange={setState} />
        </Tabs.Panel>
        <Tabs.Panel value="editions">
          <EditionsCard mayImport={mayImport} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function OccupationPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('market');
  const format = useFormat();
  const [state, setState] = useUrlState(OccupationState);
  const query = useQuery(marketOccupationQuery(code, state.country));
  const shown = query.data;
  const title = shown ? shown.occupation.title : code;
  const employment = shown?.employment;
  return (
    <>
      <PageHeader
        title={title}
        line={
          <>
            {code} · {format.country(state.country)}
            {employment && (
              <>
                {' · '}
                <FigureWithSource figure={employment} />{' '}
                {t('occupation.employment', { period: format.month(employment.periodTo) })}
              </>
            )}
            {shown && shown.otherTitles.length > 0 && (
              <> · {t('occupation.also', { titles: shown.otherTitles.slice(0, 6).join(', ') })}</>
            )}
          </>
        }
        actions={
          <Button
            component={Link}
            to={paths.market()}
            variant="default"
            leftSection={<IconArrowLeft size={16} />}
          >
            {t('occupation.back')}
          </Button>
        }
      />
      <QueryState query={query} skeletonLines={14}>
        {(data) => <OccupationView shown={data} state={state} onChange={setState} />}
      </QueryState>
    </>
  );
}
