import { Button, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type DemoContent } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notify } from '../../ui/notify.js';
import { demoQuery, useRemoveDemo } from './api.js';
import classes from './demo.module.css';

const confirmation = 'remove';
const total = (content: DemoContent) => Object.values(content).reduce((sum, count) => sum + count, 0);

/** What the demo brought along, and the one action that takes it away. */
export function DemoCard() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const demo = useQuery(demoQuery);
  const remove = useRemoveDemo();
  const [opened, dialog] = useDisclosure(false);
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    dialog.close();
  };
  return (
    <QueryCard
      title={t('demo.title')}
      description={t('demo.line')}
      query={demo}
      isEmpty={(content) => total(content) === 0}
      empty={<EmptyState>{t('demo.empty')}</EmptyState>}
    >
      {(content) => (
        <>
          <dl className={classes.counts}>
            {(Object.keys(content) as (keyof DemoContent)[]).map((kind) => (
              <div key={kind}>
                <dt>{t(`demo.kind.${kind}`)}</dt>
                <dd>{format.count(content[kind])}</dd>
              </div>
            ))}
          </dl>
          <Button variant="default" onClick={dialog.open}>
            {t('demo.remove')}
          </Button>
          <ConfirmDialog
            danger
            opened={opened}
            onClose={close}
            title={t('demo.removeTitle')}
            confirmLabel={t('demo.remove')}
            disabled={typed.trim().toLowerCase() !== confirmation}
            onConfirm={async () => {
              const gone = await remove.mutateAsync();
              notify(t('demo.removed', { candidates: format.count(gone.candidates) }));
            }}
          >
            <Stack gap="md">
              <span>{t('demo.removeLine')}</span>
              <TextInput
                label={t('demo.type', { word: confirmation })}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                data-autofocus
              />
            </Stack>
          </ConfirmDialog>
        </>
      )}
    </QueryCard>
  );
}
