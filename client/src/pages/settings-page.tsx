import { Tabs } from '@mantine/core';
import { type AccessLevel, accessLevels } from '@portolan/shared/contract';
import { type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { PasswordCard, SessionsCard } from '../features/account/index.js';
import { DemoCard } from '../features/demo/index.js';
import { PeopleCard } from '../features/people/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { PageHeader } from '../ui/page-header.js';
import { AboutSection } from './settings-about.js';
import classes from './settings-page.module.css';

interface Section {
  readonly id: string;
  readonly levels: readonly AccessLevel[];
  readonly Content: ComponentType;
}

const sections: readonly Section[] = [
  {
    id: 'account',
    levels: accessLevels,
    Content: () => (
      <>
        <PasswordCard />
        <SessionsCard />
      </>
    ),
  },
  { id: 'people', levels: ['administrator'], Content: PeopleCard },
  { id: 'organisation', levels: ['administrator'], Content: DemoCard },
  { id: 'about', levels: accessLevels, Content: AboutSection },
];

export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { section = 'account' } = useParams();
  const { accessLevel } = useSession();
  const navigate = useNavigate();
  const shown = sections.filter((one) => one.levels.includes(accessLevel));
  const current = shown.find((one) => one.id === section);
  if (!current) return <Navigate to={paths.settings()} replace />;
  return (
    <>
      <PageHeader title={t('title')} line={t(`line.${current.id}`)} />
      <Tabs
        value={current.id}
        onChange={(id) => void navigate(paths.settings(id ?? undefined))}
        keepMounted={false}
      >
        <Tabs.List>
          {shown.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {t(`section.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map(({ id, Content }) => (
          <Tabs.Panel key={id} value={id}>
            <div className={classes.section}>
              <Content />
            </div>
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
