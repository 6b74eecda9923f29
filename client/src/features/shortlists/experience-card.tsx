import { type Comparison } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../charts/chart-card.js';
import { FigureTable } from '../../charts/figure-table.js';
import { useFormat } from '../../lib/use-format.js';
import classes from './experience.module.css';
import { axisOf, type Bar, barsOf, lanesOf, type TimeAxis } from './model.js';

/** Everybody's dated jobs on one time axis. Gaps are shown as they are and mean nothing to the score. */
export function ExperienceCard({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const people = comparison.candidates.map((candidate) => ({
    id: candidate.explanation.candidateId,
    name: candidate.explanation.name ?? t('nameless'),
    months: candidate.experienceMonths,
    ...barsOf(candidate, comparison.asOf),
  }));
  const axis = axisOf(
    people.map(({ bars }) => bars),
    comparison.asOf,
  );
  const monthText = (month: number) =>
    format.month(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  const spanText = (bar: Bar) => `${monthText(bar.start)} – ${monthText(bar.end - 1)}`;
  return (
    <ChartCard
      title={t('compare.experience')}
      description={t('compare.experienceLine')}
      source={{ publisher: t('compare.ownRecords'), edition: t('compare.fromFacts'), date: comparison.asOf }}
      table={
        <FigureTable
          label={t('compare.experience')}
          columns={[
            { id: 'name', header: t('column.candidate') },
            { id: 'job', header: t('compare.job') },
            { id: 'span', header: t('compare.span') },
          ]}
          rows={people.flatMap(({ id, name, bars }) =>
            bars.map((bar, index) => ({
              id: `${id} ${index}`,
              cells: [name, bar.company === null ? bar.title : `${bar.title}, ${bar.company}`, spanText(bar)],
            })),
          )}
        />
      }
    >
      <div className={classes.plot}>
        {people.map(({ id, name, months, bars, undated }) => (
          <div key={id} className={classes.person}>
            <div className={classes.words}>
              <span className={classes.name}>{name}</span>
              <span className={classes.muted}>
                {months === null ? t('experienceUnknown') : format.months(months)}
                {undated > 0 && ` · ${t('compare.undated', { count: undated })}`}
              </span>
            </div>
            {axis && <Lanes bars={bars} axis={axis} spanText={spanText} />}
          </div>
        ))}
        {axis && <Years axis={axis} />}
      </div>
    </ChartCard>
  );
}

interface LanesProps {
  readonly bars: readonly Bar[];
  readonly axis: TimeAxis;
  readonly spanText: (bar: Bar) => string;
}

const placeIn = (axis: TimeAxis) => (month: number) => ((month - axis.from) / (axis.to - axis.from)) * 100;

function Lanes({ bars, axis, spanText }: LanesProps) {
  const at = placeIn(axis);
  return (
    <div className={classes.lanes}>
      {lanesOf(bars).map((lane, index) => (
        <div key={index} className={classes.lane}>
          {lane.map((bar) => {
            const said = `${bar.company === null ? bar.title : `${bar.title}, ${bar.company}`}: ${spanText(bar)}`;
            return (
              <span
                key={`${bar.start} ${bar.title}`}
                className={classes.bar}
                data-rough={bar.rough || undefined}
                style={{ left: `${at(bar.start)}%`, width: `${at(bar.end) - at(bar.start)}%` }}
                title={said}
                role="img"
                aria-label={said}
              >
                {bar.title}
              </span>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Years({ axis }: { readonly axis: TimeAxis }) {
  const at = placeIn(axis);
  return (
    <div className={classes.axis} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <span key={tick} style={{ left: `${at(tick)}%` }}>
          {tick / 12}
        </span>
      ))}
    </div>
  );
}
