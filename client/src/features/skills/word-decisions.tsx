import { Button, Group } from '@mantine/core';
import { type WordDecision } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { RereadDialog } from './reread-dialog.js';
import { useTakeBackWord, wordDecisionsQuery } from './words-api.js';

type Opened = { readonly what: 'reread' | 'take-back'; readonly decision: WordDecision } | null;

/** What was decided about words, how far reading again has come, and the way back. */
export function WordDecisions() {
  const { t } = useTranslation('skills');
  const query = useQuery(wordDecisionsQuery);
  const takeBack = useTakeBackWord();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  return (
    <QueryCard
      flush
      query={query}
      title={t('words.decidedTitle')}
      description={t('words.decidedLine')}
      skeletonLines={6}
      isEmpty={(decisions) => decisions.length === 0}
      empty={<EmptyState>{t('words.decidedEmpty')}</EmptyState>}
    >
      {(decisions) => (
        <>
          <Decisions decisions={decisions} onOpen={setOpened} />
          {opened?.what === 'reread' && <RereadDialog decision={opened.decision} onClose={close} />}
          {opened?.what === 'take-back' && (
            <ConfirmDialog
              opened
              onClose={close}
              title={t('words.takeBackTitle', { word: opened.decision.word })}
              confirmLabel={t('words.takeBack')}
              onConfirm={() => takeBack.mutateAsync(opened.decision.id)}
            >
              {t('words.takeBackLine')}
            </ConfirmDialog>
          )}
        </>
      )}
    </QueryCard>
  );
}

interface TableProps {
  readonly decisions: readonly WordDecision[];
  readonly onOpen: (opened: Opened) => void;
}

function Decisions({ decisions, onOpen }: TableProps) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const columns = useMemo(
    (): DataColumn<WordDecision>[] => [
      { id: 'word', header: t('words.word'), width: 190, cell: ({ word }) => <strong>{word}</strong> },
      {
        id: 'stands-for',
        header: t('words.standsFor'),
        cell: ({ skill, choice }) =>
          skill === null
            ? t('words.ignored')
            : `${skill.name}${choice === 'add' ? ` · ${t('words.own')}` : ''}`,
      },
      {
        id: 'rereading',
        header: t('words.rereading'),
        width: 230,
        cell: (decision) => <Rereading decision={decision} />,
      },
      { id: 'by', header: t('words.by'), width: 150, cell: ({ decidedBy }) => decidedBy ?? '' },
      { id: 'when', header: t('words.when'), width: 120, cell: ({ decidedAt }) => format.day(decidedAt) },
      {
        id: 'actions',
        header: '',
        width: 240,
        align: 'right',
        cell: (decision) => <Actions decision={decision} onOpen={onOpen} />,
      },
    ],
    [t, format, onOpen],
  );
  return (
    <DataTable
      label={t('words.decidedTitle')}
      rows={decisions}
      columns={columns}
      rowId={({ id }) => id}
      rowLabel={({ word }) => word}
    />
  );
}

function Rereading({ decision }: { readonly decision: WordDecision }) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const { rereading, rereadCount, rereadTotal, gainedCount, skill } = decision;
  if (skill === null) return '–';
  return (
    <span aria-live="polite">
      {t(`words.state.${rereading}`, {
        count: gainedCount,
        gained: format.count(gainedCount),
        done: format.count(rereadCount),
        total: format.count(rereadTotal),
      })}
    </span>
  );
}

function Actions({
  decision,
  onOpen,
}: {
  readonly decision: WordDecision;
  readonly onOpen: TableProps['onOpen'];
}) {
  const { t } = useTranslation('skills');
  const busy = decision.rereading === 'running' || decision.rereading === 'taking-back';
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {decision.skill !== null && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          onClick={() => onOpen({ what: 'reread', decision })}
        >
          {t('words.readAgain')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={busy}
        onClick={() => onOpen({ what: 'take-back', decision })}
      >
        {t('words.takeBack')}
      </Button>
    </Group>
  );
}
