import { type MarketConflict, type MarketFigure, type MarketFinding } from '@portolan/shared/contract';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.js';
import { FigureWithSource } from './figure-source.js';
import classes from './market.module.css';
import { useFigureText } from './use-figure-text.js';

/** Claims that clash with official rows: side by side, what each measures, which row it comes from, what to quote. */
export function ConflictCard({ conflict }: { readonly conflict: MarketConflict }) {
  const { t } = useTranslation('market');
  return (
    <Card title={t(`clash.title.${conflict.topic}`)} description={t('clash.line')}>
      <ConflictBody conflict={conflict} />
    </Card>
  );
}

/** The same without a card around it, for dialogs. */
export function ConflictBody({ conflict }: { readonly conflict: MarketConflict }) {
  return (
    <div className={classes.claims}>
      {conflict.findings.map((finding) => (
        <Claim key={finding.claim.key} finding={finding} />
      ))}
    </div>
  );
}

function Claim({ finding }: { readonly finding: MarketFinding }) {
  const { t } = useTranslation('market');
  const text = useFigureText();
  const { claim, kind } = finding;
  const years =
    claim.periodTo === null
      ? t('clash.noYears')
      : [claim.periodFrom, claim.periodTo].filter(Boolean).join('–');
  const said = text.plain(claim.amount, { unit: claim.unit, currency: 'USD', payPeriod: 'year' });
  return (
    <article className={classes.claim}>
      <blockquote className={classes.quote}>“{claim.quote}”</blockquote>
      <span className={classes.kind} data-kind={kind}>
        {t(`finding.${kind}`)}
      </span>
      <dl className={classes.parts}>
        <Part term={t('clash.saidBy')}>
          {claim.url === null ? (
            claim.saidBy
          ) : (
            <a href={claim.url} rel="noreferrer noopener" target="_blank">
              {claim.saidBy}
            </a>
          )}
        </Part>
        <Part term={t('clash.measures')}>
          {t(`measure.${claim.measure}`)}: {said}, {years}
        </Part>
        <Part term={t('clash.row')}>
          <Found finding={finding} />
        </Part>
      </dl>
      <div className={classes.toQuote}>
        <div className={classes.muted}>{t('clash.quote')}</div>
        {finding.quoteInstead === null ? t('clash.nothingToQuote') : <Named figure={finding.quoteInstead} />}
      </div>
    </article>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Where the number was found, or what was looked at in vain. */
function Found({ finding: { claim, foundIn, sameLine, seen } }: { readonly finding: MarketFinding }) {
  const { t } = useTranslation('market');
  if (foundIn === null) {
    return (
      <>
        {t('clash.noRow')}
        {seen.length > 0 && (
          <ul className={classes.seen} aria-label={t('clash.seen')}>
            {seen.slice(0, 4).map((figure) => (
              <li key={figure.id}>
                <Named figure={figure} />
              </li>
            ))}
          </ul>
        )}
        <NotLookedAt what={claim.notLookedAt} />
      </>
    );
  }
  return (
    <>
      <Named figure={foundIn} />
      {sameLine !== null && (
        <div>
          {t('clash.sameLine')} <Named figure={sameLine} />
        </div>
      )}
      <NotLookedAt what={claim.notLookedAt} />
    </>
  );
}

function NotLookedAt({ what }: { readonly what: string | null }) {
  const { t } = useTranslation('market');
  return what === null ? null : <div className={classes.muted}>{t('clash.notLookedAt', { what })}</div>;
}

/** A row in one line: what, of whom, when, how much, with its source. */
function Named({ figure }: { readonly figure: MarketFigure }) {
  const { t } = useTranslation('market');
  const text = useFigureText();
  return (
    <FigureWithSource figure={figure}>
      <span className={classes.named}>
        <strong>{text.figure(figure)}</strong> {t(`measure.${figure.measure}`)}, {figure.occupationTitle} (
        {figure.occupationCode}), {text.period(figure)}
      </span>
    </FigureWithSource>
  );
}
