import { type EvidenceQuote, type ExplainedPart, type ShownEvidence } from '@portolan/shared/contract';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { asKind, markOf, scaleOf } from './model.js';
import classes from './evidence.module.css';

interface Props {
  readonly part: ExplainedPart;
  readonly label: string;
  readonly candidateId: string;
}

/** What a verdict rests on: the skill, its level and how that is known, and the words. */
export function EvidenceView({ part, label, candidateId }: Props) {
  const { t } = useTranslation('matching');
  return (
    <div className={classes.view}>
      <p className={classes.headline}>
        <VerdictMark verdict={markOf(part)} quiet />
        <strong>{label}</strong>
        <span className={classes.muted}>{t(`common:verdict.${markOf(part)}`)}</span>
      </p>
      <p className={classes.asked}>{useAsked(part)}</p>
      {part.conflict && <p className={classes.conflict}>{t('conflict')}</p>}
      {part.months !== null && <Months months={part.months} />}
      {part.decidedBy && <Evidence evidence={part.decidedBy} candidateId={candidateId} />}
      {part.alsoFound.map((evidence) => (
        <Evidence key={evidence.skill.id} evidence={evidence} candidateId={candidateId} also />
      ))}
      {part.open && <p className={classes.muted}>{t(`open.${part.open}`)}</p>}
    </div>
  );
}

function useAsked({ requirement }: ExplainedPart): string {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const kind = scaleOf(requirement);
  const minimum =
    kind === null ? format.months(requirement.minimum) : t(`level.${kind}.${requirement.minimum}`);
  return requirement.gate ? t('askedGate', { minimum }) : t('asked', { minimum, weight: requirement.weight });
}

function Months({ months }: { readonly months: number }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  return <p>{t('monthsFound', { months: format.months(months) })}</p>;
}

function Evidence({
  evidence,
  candidateId,
  also = false,
}: {
  readonly evidence: ShownEvidence;
  readonly candidateId: string;
  readonly also?: boolean;
}) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { skill, trace, relation, link } = evidence;
  const level = trace.level === 0 ? t('level.none') : t(`level.${asKind(skill.kind)}.${trace.level}`);
  return (
    <div className={classes.evidence}>
      <p>
        {also && <span className={classes.muted}>{t('alsoFound')} </span>}
        <strong>{skill.name}</strong>
        {trace.kind === 'mentioned' ? '' : ` · ${level}`}
        <span className={classes.muted}>
          {' · '}
          {t(`kind.${trace.kind}`)}
          {trace.lastUsed !== null && ` · ${t('lastUsed', { month: format.month(trace.lastUsed) })}`}
        </span>
      </p>
      {relation === 'related' && link && (
        <p className={classes.muted}>
          {t('related', {
            percent: format.percent(evidence.transferPercent),
            reason: link.reason,
            author: link.author,
          })}
        </p>
      )}
      {evidence.quotes.map((quote, index) => (
        <Quote key={index} quote={quote} candidateId={candidateId} />
      ))}
    </div>
  );
}

function Quote({ quote, candidateId }: { readonly quote: EvidenceQuote; readonly candidateId: string }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const from: ReactNode =
    quote.source === 'person'
      ? t('saidBy', { who: quote.saidBy ?? t('somebody'), day: format.day(quote.recordedAt) })
      : (quote.fileName ?? t('fromRow'));
  const words = quote.text ?? quote.note;
  return (
    <blockquote className={classes.quote}>
      {words !== null && <p>{quote.source === 'person' ? words : `“${words.trim()}”`}</p>}
      <footer>
        {quote.documentId === null ? from : <Link to={paths.candidate(candidateId)}>{from}</Link>}
      </footer>
    </blockquote>
  );
}
