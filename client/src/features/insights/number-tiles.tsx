import { ageingDays, type Overview } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/use-format.js';
import { lists } from './lists.js';
import classes from './insights.module.css';

/** Four numbers; each says what it counts and leads to what it counted. */
export function NumberTiles({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { openRoles, stillOpen, inPlay, movedRecently, ageingRoles } = overview.numbers;
  const tiles = [
    {
      id: 'openRoles',
      value: openRoles,
      to: lists.openRoles(),
      label: t('numbers.openRoles'),
      meaning: t('numbers.openRolesMeaning', { openings: format.count(stillOpen) }),
    },
    {
      id: 'inPlay',
      value: inPlay,
      to: lists.inPlay(),
      label: t('numbers.inPlay'),
      meaning: t('numbers.inPlayMeaning'),
    },
    {
      id: 'moved',
      value: movedRecently,
      to: lists.movedRecently(overview),
      label: t('numbers.moved'),
      meaning: t('numbers.movedMeaning'),
    },
    {
      id: 'ageing',
      value: ageingRoles,
      to: lists.ageing(overview),
      label: t('numbers.ageing', { days: ageingDays }),
      meaning: t('numbers.ageingMeaning', { days: ageingDays }),
    },
  ];
  return (
    <section aria-label={t('numbers.title')}>
      <ul className={classes.tiles}>
        {tiles.map((tile) => (
          <li key={tile.id}>
            <Link to={tile.to} className={classes.tile ?? ''}>
              <span className={classes.label}>{tile.label}</span>
              <span className={classes.value}>{format.count(tile.value)}</span>
              <span className={classes.meaning}>{tile.meaning}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
