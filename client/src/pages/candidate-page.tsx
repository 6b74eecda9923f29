import { ActionIcon, Badge, Menu, SegmentedControl, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { CandidateId, type CandidateView } from '@portolan/shared/contract';
import { IconDotsVertical, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import {
  CandidateProfile,
  candidateQuery,
  DocumentPane,
  type FieldKey,
  HistoryCard,
  LitProvider,
  MobilityFileCard,
  useCandidateActions,
  useEraseCandidates,
  valuesOf,
  whereFound,
} from '../features/candidates/index.js';
import { MergedRecords } from '../features/duplicates/index.js';
import { useSession } from '../features/session/index.js';
import { paths } from '../lib/paths.js';
import { useFormat } from '../lib/use-format.js';
import { useUrlState } from '../lib/use-url-state.js';
import { QueryState } from '../ui/card.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { notify } from '../ui/notify.js';
import { PageHeader } from '../ui/page-header.js';
import classes from './candidate-page.module.css';
import { NotFoundPage } from './not-found-page.js';

export function CandidatePage() {
  const parsed = CandidateId.safeParse(useParams()['candidateId']);
  return parsed.success ? <Loaded key={parsed.data} id={parsed.data} /> : <NotFoundPage />;
}

function Loaded({ id }: { readonly id: CandidateId }) {
  const { t } = useTranslation('candidates');
  const query = useQuery(candidateQuery(id));
  return (
    <>
      {!query.data && <PageHeader title={t('candidate')} />}
      <QueryState query={query} skeletonLines={14}>
        {(view) =>
          view.id === id ? <Candidate view={view} /> : <Navigate to={paths.candidate(view.id)} replace />
        }
      </QueryState>
    </>
  );
}

const Url = z.object({
  tab: z.enum(['profile', 'mobility', 'history']).default('profile'),
  side: z.enum(['fields', 'document']).default('fields'),
  document: z.string().optional(),
});

function Candidate({ view }: { readonly view: CandidateView }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const { accessLevel, organisation } = useSession();
  const actions = useCandidateActions(view.id);
  const [state, setState] = useUrlState(Url);
  const name = view.fields.name?.value ?? t('nameless');
  const origin = t(`cameBy.${view.origin}`, { day: format.day(view.createdAt) });
  const changed = t('changed', { ago: format.ago(view.updatedAt) });
  return (
    <>
      <PageHeader
        title={name}
        line={
          <>
            {[view.fields.headline?.value, origin, changed].filter(Boolean).join(' · ')}{' '}
            {view.isSynthetic && !organisation.isDemo && (
              <Badge size="sm" variant="default" tt="none" fw={500}>
                {t('synthetic')}
              </Badge>
            )}
            {view.reading === 'low' && (
              <Badge size="sm" variant="default" tt="none" fw={500} className={classes.low ?? ''}>
                {t('reading.low')}
              </Badge>
            )}
          </>
        }
        actions={<More view={view} name={name} />}
      />
      <Tabs
        value={state.tab}
        onChange={(tab) => setState({ tab: Url.shape.tab.parse(tab ?? undefined) })}
        keepMounted={false}
      >
        <Tabs.List mb="md" className="no-print">
          <Tabs.Tab value="profile">{t('tab.profile')}</Tabs.Tab>
          {accessLevel === 'specialist' && <Tabs.Tab value="mobility">{t('tab.mobility')}</Tabs.Tab>}
          <Tabs.Tab value="history">{t('tab.history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="profile">
          <Sides
            view={view}
            actions={actions}
            side={state.side}
            documentId={state.document}
            onChange={setState}
          />
        </Tabs.Panel>
        {accessLevel === 'specialist' && (
          <Tabs.Panel value="mobility">
            <MobilityFileCard candidateId={view.id} actions={actions} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="history">
          <HistoryCard candidateId={view.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

interface SidesProps {
  readonly view: CandidateView;
  readonly actions: ReturnType<typeof useCandidateActions>;
  readonly side: 'fields' | 'document';
  readonly documentId: string | undefined;
  readonly onChange: (changes: { side?: 'fields' | 'document'; document?: string }) => void;
}

const calm = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Scrolls after the next paint: the other side or another document may have to appear first. */
const show = (holder: RefObject<HTMLDivElement | null>, selector: string) =>
  setTimeout(
    () => holder.current?.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: calm() }),
    80,
  );

/** Left the document, right the fields; on small screens one of the two. */
function Sides({ view, actions, side, documentId, onChange }: SidesProps) {
  const narrow = useMediaQuery('(max-width: 1099px)', false);
  const text = useRef<HTMLDivElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const document = view.documents.find((each) => each.id === documentId) ?? view.documents[0];
  const goToText = (key: FieldKey) => {
    const found = whereFound(valuesOf(view).find((value) => value.key === key)?.facts ?? []);
    if (!found) return;
    onChange({ side: 'document', document: found.documentId });
    show(text, `[data-marks~="${CSS.escape(key)}"]`);
  };
  const goToField = (key: FieldKey) => {
    onChange({ side: 'fields' });
    show(fields, `[data-field="${CSS.escape(key)}"]`);
  };
  const shown = document === undefined ? 'fields' : narrow ? side : 'both';
  return (
    <LitProvider goToText={goToText} goToField={goToField} hasDocument={document !== undefined}>
      {narrow && document && <SideSwitch side={side} onChange={onChange} />}
      <div className={classes.sides} data-single={document === undefined || undefined}>
        {document && shown !== 'fields' && (
          <div className={classes.document}>
            <DocumentPane
              ref={text}
              view={view}
              document={document}
              onChoose={(id) => onChange({ document: id })}
            />
          </div>
        )}
        {shown !== 'document' && (
          <div className={classes.fields} ref={fields}>
            <MergedRecords candidateId={view.id} />
            <CandidateProfile view={view} actions={actions} />
          </div>
        )}
      </div>
    </LitProvider>
  );
}

function SideSwitch({ side, onChange }: Pick<SidesProps, 'side' | 'onChange'>) {
  const { t } = useTranslation('candidates');
  return (
    <SegmentedControl
      fullWidth
      mb="md"
      className="no-print"
      value={side}
      onChange={(next) => onChange({ side: next })}
      data={[
        { value: 'fields', label: t('side.fields') },
        { value: 'document', label: t('side.document') },
      ]}
    />
  );
}

function More({ view, name }: { readonly view: CandidateView; readonly name: string }) {
  const { t } = useTranslation('candidates');
  const navigate = useNavigate();
  const { accessLevel } = useSession();
  const erase = useEraseCandidates();
  const [erasing, setErasing] = useState(false);
  const mayErase = accessLevel === 'administrator' || accessLevel === 'specialist';
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('more')}>
            <IconDotsVertical size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Menu.Item>
          {mayErase && (
            <Menu.Item
              color="red.8"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => setErasing(true)}
            >
              {t('erase.one')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={erasing}
        onClose={() => setErasing(false)}
        title={t('erase.title', { name })}
        confirmLabel={t('erase.action')}
        danger
        onConfirm={async () => {
          await navigate(paths.candidates());
          await erase.mutateAsync([view.id]);
          notify(t('erase.done'));
        }}
      >
        {t('erase.line')}
      </ConfirmDialog>
    </>
  );
}
