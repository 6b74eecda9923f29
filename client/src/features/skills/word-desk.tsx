import { Alert, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type NewWordDecision, type UnknownWord, type WordDecision } from '@portolan/shared/contract';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notifyFault, notifyUndo } from '../../ui/notify.js';
import { RereadDialog } from './reread-dialog.js';
import { WordCard } from './word-card.js';
import { type WordDialog, WordDialogs } from './word-dialogs.js';
import classes from './words.module.css';
import { unknownWordsQuery, useDecideWord, useTakeBackWord } from './words-api.js';

/** One click settles a word; what follows from it is offered at once. */
function useDesk() {
  const { t } = useTranslation('skills');
  const decide = useDecideWord();
  const takeBack = useTakeBackWord();
  const [dialog, setDialog] = useState<WordDialog | null>(null);
  const [decided, setDecided] = useState<WordDecision | null>(null);
  const settle = async (body: NewWordDecision) => {
    try {
      const decision = await decide.mutateAsync(body);
      setDialog(null);
      notifyUndo(t(`words.did.${body.choice}`, { word: body.word, skill: decision.skill?.name }), () =>
        takeBack.mutateAsync(decision.id).catch(notifyFault),
      );
      if (decision.skill !== null) setDecided(decision);
    } catch (error) {
      notifyFault(error);
    }
  };
  return { dialog, setDialog, decided, setDecided, settle, busy: decide.isPending };
}

/** Words that no skill is called: each becomes another name, a skill of its own, or nothing. */
export function WordDesk() {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const query = useQuery(unknownWordsQuery(search));
  const desk = useDesk();
  return (
    <Card flush title={t('words.title')} description={t('words.line')}>
      <div className={classes.bar}>
        <TextInput
          size="sm"
          className={classes.search ?? ''}
          aria-label={t('words.search')}
          placeholder={t('words.search')}
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {query.data && (
          <span className={classes.muted} aria-live="polite">
            {t('words.waiting', { count: query.data.total, shown: format.count(query.data.total) })}
          </span>
        )}
      </div>
      {query.data && query.data.loaded.length < 2 && <NotLoaded loaded={query.data.loaded} />}
      <QueryState
        query={query}
        skeletonLines={8}
        isEmpty={({ words }) => words.length === 0}
        empty={<EmptyState>{search === '' ? t('words.empty') : t('words.noneFound')}</EmptyState>}
      >
        {({ words }) => <Words words={words} desk={desk} />}
      </QueryState>
      {desk.dialog && (
        <WordDialogs
          dialog={desk.dialog}
          busy={desk.busy}
          onSettle={desk.settle}
          onClose={() => desk.setDialog(null)}
        />
      )}
      {desk.decided && <RereadDialog decision={desk.decided} onClose={() => desk.setDecided(null)} />}
    </Card>
  );
}

function Words({
  words,
  desk,
}: {
  readonly words: readonly UnknownWord[];
  readonly desk: ReturnType<typeof useDesk>;
}) {
  const { t } = useTranslation('skills');
  return (
    <ul className={classes.words} aria-label={t('words.title')}>
      {words.map((word) => (
        <WordCard
          key={word.word}
          word={word}
          busy={desk.busy}
          onSettle={desk.settle}
          onAsk={desk.setDialog}
        />
      ))}
    </ul>
  );
}

/** Proposals come from public vocabularies only once somebody has loaded them. */
function NotLoaded({ loaded }: { readonly loaded: readonly ('onet' | 'esco')[] }) {
  const { t } = useTranslation('skills');
  const missing = (['onet', 'esco'] as const).filter((scheme) => !loaded.includes(scheme));
  return (
    <Alert color="gray" variant="light" mx="md" mb="sm" className="no-print">
      {t('words.notLoaded', { lists: missing.map((scheme) => t(`scheme.${scheme}`)).join(', ') })}{' '}
      <code>npm run import-skills</code>
    </Alert>
  );
}
