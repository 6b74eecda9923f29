import { type Comparison } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import classes from './compare.module.css';

/** The two answers about work in the role's country. A lane of its own: it is never part of a score or an order. */
export function AuthorisationLane({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const country = format.country(comparison.role.country);
  return (
    <section className={classes.lane} aria-labelledby="authorisation-lane">
      <h2 id="authorisation-lane">{t('lane.title', { country })}</h2>
      <p className={classes.muted}>
        {t('lane.line', { policy: t(`roles:sponsorship.${comparison.role.sponsorship}`) })}
      </p>
      <div className={classes.scroller} tabIndex={0} role="group" aria-label={t('lane.title', { country })}>
        <table className={classes.laneTable}>
          <thead>
            <tr>
              <th scope="col">{t('column.candidate')}</th>
              <th scope="col">{t('lane.authorised', { country })}</th>
              <th scope="col">{t('lane.sponsorship')}</th>
              <th scope="col">{t('lane.said')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.candidates.map(({ explanation, authorisation }) => (
              <tr key={explanation.candidateId}>
                <th scope="row">{explanation.name ?? t('nameless')}</th>
                <td>{t(`lane.answer.${authorisation?.authorised ?? 'unknown'}`)}</td>
                <td>{t(`lane.answer.${authorisation?.needsSponsorship ?? 'unknown'}`)}</td>
                <td className={classes.muted}>
                  {authorisation === null
                    ? t('lane.notAsked')
                    : `${authorisation.saidBy}, ${format.day(authorisation.recordedAt)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
