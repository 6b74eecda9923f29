import { Button, Textarea } from '@mantine/core';
import {
  type ManagerCell,
  type ManagerEntry,
  type ManagerShortlist,
  type NamedRequirement,
} from '@portolan/shared/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { AnswerBadge } from './answer-badge.js';
import { useAnswer } from './api.js';
import { maskedRows } from './model.js';
import classes from './own-entries.module.css';
import { useRequirementText } from './use-requirement-text.js';

/** A hiring manager's candidates of one role: verdicts, levels, years and masked words, and their own yes or no. */
export function OwnEntries({ shortlist }: { readonly shortlist: ManagerShortlist }) {
  return (
    <ul className={classes.entries}>
      {maskedRows(shortlist).map(({ entry, cells }) => (
        <li key={entry.entryId}>
          <article className={classes.entry} aria-label={entry.name ?? undefined}>
            <EntryHead entry={entry} />
            <ul className={classes.cells}>
              {cells.map(({ requirement, cell }) => (
                <CellLine key={requirement.id} requirement={requirement} cell={cell} />
              ))}
            </ul>
            <AnswerForm entry={entry} roleId={shortlist.role.id} />
          </article>
        </li>
      ))}
    </ul>
  );
}

function EntryHead({ entry }: { readonly entry: ManagerEntry }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  return (
    <header className={classes.head}>
      <h2>{entry.name ?? t('nameless')}</h2>
      <p>
        {t(`stage.${entry.stage}`)}
        {' · '}
        {entry.experienceMonths === null
          ? t('experienceUnknown')
          : t('experienceOf', { months: format.months(entry.experienceMonths) })}
        {entry.reading === 'low' && ` · ${t('matching:readFirst')}`}
      </p>
    </header>
  );
}

interface LineProps {
  readonly requirement: NamedRequirement;
  readonly cell: ManagerCell | undefined;
}

const gateMarks = { met: 'met', 'not-met': 'not', 'to-confirm': 'to-confirm' } as const;

function CellLine({ requirement, cell }: LineProps) {
  const text = useRequirementText();
  const facts = useFacts(requirement, cell);
  if (!cell) return null;
  return (
    <li className={classes.cell}>
      <VerdictMark
        verdict={cell.gate === null ? cell.verdict : gateMarks[cell.gate]}
        subject={text.label(requirement)}
      />
      <div>
        <span className={classes.label}>{text.label(requirement)}</span>
        {facts.length > 0 && <span className={classes.muted}> {facts.join(' · ')}</span>}
        {cell.quote !== null && <q className={classes.quote}>{cell.quote.trim()}</q>}
      </div>
    </li>
  );
}

function useFacts(requirement: NamedRequirement, cell: ManagerCell | undefined): string[] {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const text = useRequirementText();
  if (!cell) return [];
  const { skill, level, kind, months, lastUsed } = cell;
  return [
    skill !== requirement.label && skill,
    level !== null && kind !== 'mentioned' && text.level(level, requirement.skills[0]?.kind),
    kind && t(`kind.${kind}`),
    months !== null && format.months(months),
    lastUsed && t('lastUsed', { month: format.month(lastUsed) }),
  ].filter((fact) => typeof fact === 'string');
}

function AnswerForm({
  entry,
  roleId,
}: {
  readonly entry: ManagerEntry;
  readonly roleId: ManagerShortlist['role']['id'];
}) {
  const { t } = useTranslation('shortlists');
  const [reason, setReason] = useState('');
  const answer = useAnswer(roleId);
  const say = (said: 'yes' | 'no') =>
    answer
      .mutateAsync({
        entryId: entry.entryId,
        answer: said,
        reason: reason.trim() === '' ? null : reason.trim(),
      })
      .then(() => {
        setReason('');
        notify(t('answered', { name: entry.name ?? t('nameless') }));
      })
      .catch(notifyFault);
  return (
    <footer className={`${classes.answer} no-print`}>
      {entry.answer && (
        <p className={classes.given}>
          {t('yourAnswer')} <AnswerBadge answer={entry.answer} />
          {entry.answer.reason !== null && <span>{entry.answer.reason}</span>}
        </p>
      )}
      <Textarea
        className={classes.reason ?? ''}
        aria-label={t('answerWhy', { name: entry.name ?? t('nameless') })}
        placeholder={t('answerWhyHint')}
        autosize
        minRows={1}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-md" variant="light" loading={answer.isPending} onClick={() => void say('yes')}>
        {t('sayYes')}
      </Button>
      <Button size="compact-md" variant="default" disabled={answer.isPending} onClick={() => void say('no')}>
        {t('sayNo')}
      </Button>
    </footer>
  );
}
