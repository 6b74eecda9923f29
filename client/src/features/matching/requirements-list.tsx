import { type Role } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { asKind } from './model.js';
import { graphQuery } from './skill-picker.js';
import classes from './requirements-editor.module.css';

/** What a role needs, to read. */
export function RequirementsList({ role }: { readonly role: Role }) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { data: graph } = useQuery(graphQuery);
  return (
    <Card
      title={t('requirements')}
      description={
        role.requirementsVersion === null
          ? t('neverSaved')
          : t('inForce', { number: role.requirementsVersion })
      }
      flush
    >
      {role.requirements.length === 0 && <EmptyState>{t('noneYet')}</EmptyState>}
      <ul className={classes.list}>
        {role.requirements.map(({ id, subject, gate, weight, minimum }) => {
          const ids =
            subject.type === 'skill' ? [subject.skillId] : subject.type === 'anyOf' ? subject.skillIds : [];
          const skills = ids.map((skillId) => graph?.skill(skillId));
          const label = ids.map((skillId, at) => skills[at]?.name ?? skillId).join(' / ') || t('experience');
          const least =
            ids.length === 0 ? format.months(minimum) : t(`level.${asKind(skills[0]?.kind)}.${minimum}`);
          return (
            <li key={id} className={classes.card} data-gate={gate || undefined}>
              <div className={classes.label}>{label}</div>
              <p className={classes.gate}>
                {gate ? t('askedGate', { minimum: least }) : t('asked', { minimum: least, weight })}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
