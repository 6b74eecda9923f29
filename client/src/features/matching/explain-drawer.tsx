import { Button, Drawer } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import {
  type CandidateId,
  type MatchExplanation,
  type NamedRequirement,
  type RoleId,
} from '@portolan/shared/contract';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { QueryState } from '../../ui/card.js';
import { IntervalBar } from '../../ui/interval-bar.js';
import { AnswerForm } from './answer-form.js';
import { explanationQuery, type Preview } from './api.js';
import { EvidenceView } from './evidence-view.js';
import { hundred, isOpen } from './model.js';
import classes from './explain-drawer.module.css';

interface Props {
  readonly roleId: RoleId;
  readonly candidateId: CandidateId;
  readonly preview: Preview;
  readonly labelOf: (requirement: NamedRequirement) => string;
  readonly onAnswering: () => void;
  readonly onClose: () => void;
}

/** "Why 78?": the parts that sum to it, what each rests on, and what to ask. */
export function ExplainDrawer({ roleId, candidateId, preview, labelOf, onAnswering, onClose }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const query = useQuery(explanationQuery(roleId, candidateId, preview));
  const shown = hundred(query.data?.evidencedTenths ?? null);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={480}
      title={shown === null ? t('why') : t('whyNumber', { number: format.count(shown, 1) })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <QueryState query={query} skeletonLines={12}>
        {(explained) => (
          <>
            <Person explained={explained} />
            <Parts explained={explained} labelOf={labelOf} onAnswering={onAnswering} />
            <Questions explained={explained} labelOf={labelOf} />
          </>
        )}
      </QueryState>
    </Drawer>
  );
}

function Person({ explained }: { readonly explained: MatchExplanation }) {
  const { t } = useTranslation('matching');
  const name = explained.name ?? t('nameless');
  return (
    <div className={classes.person}>
      <Link to={paths.candidate(explained.candidateId)}>{name}</Link>
      {explained.headline !== null && <p className={classes.muted}>{explained.headline}</p>}
      {explained.reading === 'low' && <p>{t('readFirst')}</p>}
      <IntervalBar
        label={name}
        evidenced={hundred(explained.evidencedTenths)}
        potential={hundred(explained.potentialTenths)}
      />
      <p className={classes.muted}>
        {explained.requirementsVersion === null
          ? t('byUnsaved')
          : t('byVersion', { number: explained.requirementsVersion })}
      </p>
    </div>
  );
}

interface PartsProps {
  readonly explained: MatchExplanation;
  readonly labelOf: Props['labelOf'];
  readonly onAnswering: () => void;
}

function Parts({ explained, labelOf, onAnswering }: PartsProps) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const number = (tenths: number | null) => (tenths === null ? '–' : format.count(tenths / 10, 1));
  return (
    <section aria-label={t('parts')}>
      <p className={classes.head} aria-hidden="true">
        <span>{t('parts')}</span>
        <span>{t('evidenced')}</span>
        <span>{t('potential')}</span>
      </p>
      <ul className={classes.parts}>
        {explained.parts.map((part) => {
          const label = labelOf(part.requirement);
          return (
            <li key={part.requirement.id} className={classes.part}>
              <div>
                <EvidenceView part={part} label={label} candidateId={explained.candidateId} />
                {isOpen(part) && (
                  <details className={classes.ask}>
                    <summary>{t('answerNow')}</summary>
                    <AnswerForm
                      candidateId={explained.candidateId}
                      requirement={part.requirement}
                      label={label}
                      onAnswering={onAnswering}
                      onDone={() => undefined}
                    />
                  </details>
                )}
              </div>
              <strong>{part.gate === null ? number(part.shownEvidenced) : ''}</strong>
              <span className={classes.muted}>{part.gate === null ? number(part.shownPotential) : ''}</span>
            </li>
          );
        })}
      </ul>
      <p className={classes.sum}>
        <span>{t('sum')}</span>
        <strong>{number(explained.evidencedTenths)}</strong>
        <span>{number(explained.potentialTenths)}</span>
      </p>
    </section>
  );
}

function Questions({ explained, labelOf }: Omit<PartsProps, 'onAnswering'>) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const clipboard = useClipboard();
  const lines = explained.questions.flatMap((question) => {
    const part = explained.parts.find(({ requirement }) => requirement.id === question.requirementId);
    if (!part) return [];
    const label = labelOf(part.requirement);
    const worth = question.gate
      ? t('settlesGate')
      : t('upTo', { points: format.count(question.gainTenths / 10, 1) });
    return [{ id: question.requirementId, text: t('question', { label }), worth }];
  });
  if (lines.length === 0) return <p className={classes.muted}>{t('noQuestions')}</p>;
  const copied = lines.map(({ text }) => `- ${text}`).join('\n');
  return (
    <section className={classes.questions} aria-label={t('toAsk')}>
      <div className={classes.bar}>
        <h3>{t('toAsk')}</h3>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={clipboard.copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
          onClick={() => clipboard.copy(copied)}
        >
          {t(clipboard.copied ? 'common:action.copied' : 'common:action.copy')}
        </Button>
      </div>
      <ol>
        {lines.map(({ id, text, worth }) => (
          <li key={id}>
            {text} <span className={classes.muted}>{worth}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
