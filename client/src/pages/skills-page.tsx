import { Select, Tabs, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { skillKinds } from '@portolan/shared/domain/skills';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SkillDrawer,
  SkillFilters,
  skillSearchQuery,
  skillTabs,
  SkillTable,
  WordDecisions,
  WordDesk,
} from '../features/skills/index.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { Card, QueryState } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './skills-page.module.css';

export function SkillsPage() {
  const { t } = useTranslation('skills');
  const [state, setState] = useUrlState(SkillFilters);
  return (
    <>
      <PageHeader title={t('title')} line={t('line')} />
      <Tabs
        value={state.tab}
        onChange={(tab) => setState({ tab: skillTabs.find((each) => each === tab) ?? 'taxonomy' })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          {skillTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`tab.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="taxonomy">
          <Taxonomy state={state} setState={setState} />
        </Tabs.Panel>
        <Tabs.Panel value="unknown">
          <WordDesk />
        </Tabs.Panel>
        <Tabs.Panel value="decided">
          <WordDecisions />
        </Tabs.Panel>
      </Tabs>
      {state.skill !== '' && (
        <SkillDrawer
          skillId={state.skill}
          onOpen={(skill) => setState({ skill }, { push: true })}
          onClose={() => setState({ skill: '' })}
        />
      )}
    </>
  );
}

type State = ReturnType<typeof useUrlState<typeof SkillFilters>>;

function Taxonomy({ state, setState }: { readonly state: State[0]; readonly setState: State[1] }) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const [typed, setTyped] = useState(state.q);
  const search = useDebouncedCallback((text: string) => setState({ q: text.trim() }), 200);
  const query = useQuery(skillSearchQuery(state));
  return (
    <Card flush>
      <div className={classes.filters}>
        <TextInput
          className={classes.search ?? ''}
          size="sm"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <Select
          size="sm"
          w={180}
          aria-label={t('column.kind')}
          placeholder={t('everyKind')}
          clearable
          clearButtonProps={{ 'aria-label': t('everyKind') }}
          data={skillKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={state.kind || null}
          onChange={(kind) => setState({ kind: skillKinds.find((each) => each === kind) ?? '' })}
        />
        {query.data && (
          <span className={classes.count} aria-live="polite">
            {t('found', { count: query.data.total, shown: format.count(query.data.total) })}
            {query.data.skills.length < query.data.total &&
              ` · ${t('first', { shown: format.count(query.data.skills.length) })}`}
          </span>
        )}
      </div>
      <QueryState
        query={query}
        skeletonLines={12}
        isEmpty={({ skills }) => skills.length === 0}
        empty={<EmptyState>{t('none')}</EmptyState>}
      >
        {({ skills }) => (
          <SkillTable
            skills={skills}
            openId={state.skill}
            onOpen={(skill) => setState({ skill }, { push: true })}
          />
        )}
      </QueryState>
    </Card>
  );
}
