import { Button, Group } from '@mantine/core';
import { type NewWordDecision, type UnknownWord, type WordProposal } from '@portolan/shared/contract';
import { IconEqual, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { type WordDialog } from './word-dialogs.js';
import { asWritten } from './words-model.js';
import classes from './words.module.css';

interface Props {
  readonly word: UnknownWord;
  readonly busy: boolean;
  readonly onSettle: (decision: NewWordDecision) => Promise<void>;
  readonly onAsk: (dialog: WordDialog) => void;
}

/** One word with where it stands, what it may be, and what to make of it. */
export function WordCard({ word, busy, onSettle, onAsk }: Props) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  const written = asWritten(word);
  const known = word.proposals.filter(({ skillId }) => skillId !== null);
  const others = word.proposals.filter(({ skillId }) => skillId === null);
  return (
    <li className={classes.word} aria-label={written}>
      <div className={classes.head}>
        <strong>{written}</strong>
        <span className={classes.muted}>
          {t('words.seen', { count: word.seenCount, shown: format.count(word.seenCount) })} ·{' '}
          {t('words.lastSeen', { day: format.day(word.lastSeenAt) })}
        </span>
      </div>
      {word.sentences.map((sentence) => (
        <q key={sentence} className={classes.sentence}>
          {sentence}
        </q>
      ))}
      <Group gap={6}>
        {known.map((proposal) => (
          <Button
            key={`${proposal.source} ${proposal.name}`}
            size="compact-sm"
            variant="light"
            disabled={busy}
            leftSection={<IconEqual size={14} aria-hidden="true" />}
            title={t('words.likeness', { percent: proposal.likenessPercent })}
            onClick={() =>
              void onSettle({ choice: 'alias', word: word.word, skillId: proposal.skillId ?? '' })
            }
          >
            {t('words.is', { skill: proposal.name })}
          </Button>
        ))}
        {others.map((proposal) => (
          <Button
            key={`${proposal.source} ${proposal.code}`}
            size="compact-sm"
            variant="default"
            disabled={busy}
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            title={t('words.likeness', { percent: proposal.likenessPercent })}
            onClick={() => onAsk({ kind: 'add', word: written, proposal })}
          >
            {t('words.addFrom', { name: proposal.name, list: t(`scheme.${schemeOf(proposal)}`) })}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={busy}
          onClick={() => onAsk({ kind: 'alias', word: written })}
        >
          {t('words.another')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={busy}
          onClick={() => onAsk({ kind: 'add', word: written, proposal: null })}
        >
          {t('words.add')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={busy}
          onClick={() => void onSettle({ choice: 'ignore', word: word.word })}
        >
          {t('words.ignore')}
        </Button>
      </Group>
    </li>
  );
}

const schemeOf = ({ source }: WordProposal) => (source === 'onet' ? 'onet' : 'esco');
