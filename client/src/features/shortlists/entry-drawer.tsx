import { Button, Drawer, Textarea } from '@mantine/core';
import { type EntryDetail, type EntryEvent, type LookedAt } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { QueryState } from '../../ui/card.js';
import { IntervalBar } from '../../ui/interval-bar.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { entryQuery, useNote } from './api.js';
import classes from './entry-drawer.module.css';
import { StageMenu } from './stage-menu.js';
import { type Mover } from './use-mover.js';

interface Props {
  readonly entryId: string;
  readonly mover: Mover;
  readonly onClose: () => void;
}

/** One candidacy: where it stands, every step with who, why and what was looked at, and notes. */
export function EntryDrawer({ entryId, mover, onClose }: Props) {
  const { t } = useTranslation('shortlists');
  const query = useQuery(entryQuery(entryId));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={query.data?.entry.candidate.name ?? t('nameless')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <QueryState query={query} skeletonLines={10}>
        {(detail) => <Detail detail={detail} mover={mover} />}
      </QueryState>
    </Drawer>
  );
}

const share = (tenths: number | null) => (tenths === null ? null : tenths / 10);

function Detail({
  detail: { entry, events },
  mover,
}: {
  readonly detail: EntryDetail;
  readonly mover: Mover;
}) {
  const { t } = useTranslation('shortlists');
  return (
    <div className={classes.detail}>
      <p className={classes.role}>
        <Link to={paths.role(entry.role.id)}>{entry.role.title}</Link> · {entry.role.employer.name}
      </p>
      <div className={classes.stand}>
        <span className={classes.stage}>{t(`stage.${entry.stage}`)}</span>
        <StageMenu entry={entry} mover={mover} />
        <IntervalBar
          evidenced={share(entry.evidencedTenths)}
          potential={share(entry.potentialTenths)}
          label={t('scoreNow')}
        />
      </div>
      <p>
        <Link to={paths.candidate(entry.candidate.id)}>{t('openCandidate')}</Link>
      </p>
      <NoteForm entryId={entry.id} />
      <h3 className={classes.heading}>{t('history')}</h3>
      <ol className={classes.events}>
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
    </div>
  );
}

function NoteForm({ entryId }: { readonly entryId: EntryDetail['entry']['id'] }) {
  const { t } = useTranslation('shortlists');
  const [text, setText] = useState('');
  const note = useNote(entryId);
  const save = () =>
    note
      .mutateAsync(text.trim())
      .then(() => {
        setText('');
        notify(t('noted'));
      })
      .catch(notifyFault);
  return (
    <form
      className={classes.note}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save();
      }}
    >
      <Textarea
        label={t('note')}
        description={t('noteHint')}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="compact-md"
        variant="light"
        disabled={text.trim() === ''}
        loading={note.isPending}
      >
        {t('addNote')}
      </Button>
    </form>
  );
}

function EventLine({ event }: { readonly event: EntryEvent }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  return (
    <li className={classes.event} data-undone={event.undone || undefined}>
      <p>
        <strong>{useWhat(event)}</strong>
        {event.undone && <span className={classes.tag}>{t('undone')}</span>}
      </p>
      {event.text !== null && <p className={classes.words}>{event.text}</p>}
      <p className={classes.muted}>
        {event.by ?? t('somebody')} · {format.instant(event.at)}
      </p>
      {event.lookedAt && <Looked lookedAt={event.lookedAt} />}
    </li>
  );
}

function useWhat({ kind, fromStage, toStage, answer, undoes }: EntryEvent): string {
  const { t } = useTranslation('shortlists');
  if (undoes) return t('event.undo');
  if (kind === 'stage') {
    return t('event.stage', {
      from: t(`stage.${fromStage ?? 'proposed'}`),
      to: t(`stage.${toStage ?? 'proposed'}`),
    });
  }
  return kind === 'answer'
    ? t('event.answer', { answer: t(`answer.${answer ?? 'no'}`) })
    : t(`event.${kind}`);
}

/** The score as it stood then: a decision can be read again with what it rested on. */
function Looked({ lookedAt }: { readonly lookedAt: LookedAt }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const tenths = (value: number | null) => (value === null ? '–' : format.count(value / 10, 1));
  const version =
    lookedAt.requirementsVersion === null
      ? t('unsavedRequirements')
      : t('requirementsVersion', { number: lookedAt.requirementsVersion });
  return (
    <details className={classes.looked}>
      <summary>
        {t('lookedAt', {
          evidenced: tenths(lookedAt.evidencedTenths),
          potential: tenths(lookedAt.potentialTenths),
        })}
      </summary>
      <p className={classes.muted}>{version}</p>
      <ul className={classes.parts}>
        {lookedAt.parts.map((part) => (
          <li key={part.requirementId}>
            <VerdictMark verdict={part.verdict} quiet />
            <span>{part.label === '' ? t('matching:experience') : part.label}</span>
            <span className={classes.muted}>{t('weight', { weight: part.weight })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
