import { Drawer } from '@mantine/core';
import { type SkillDetail } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryState } from '../../ui/card.js';
import { skillQuery } from './api.js';
import classes from './skills.module.css';

interface Props {
  readonly skillId: string;
  readonly onOpen: (skillId: string) => void;
  readonly onClose: () => void;
}

/** One skill: its family, what else counts towards it and by how much, and where it stands in public vocabularies. */
export function SkillDrawer({ skillId, onOpen, onClose }: Props) {
  const { t } = useTranslation('skills');
  const query = useQuery(skillQuery(skillId));
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={query.data?.name ?? t('title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <QueryState query={query} skeletonLines={8}>
        {(skill) => <Detail skill={skill} onOpen={onOpen} />}
      </QueryState>
    </Drawer>
  );
}

function Detail({ skill, onOpen }: { readonly skill: SkillDetail; readonly onOpen: Props['onOpen'] }) {
  const { t } = useTranslation('skills');
  const format = useFormat();
  return (
    <div className={classes.detail}>
      <p className={classes.muted}>{t(`kind.${skill.kind}`)}</p>
      <Family label={t('broader')} skills={[...skill.path].reverse()} onOpen={onOpen} />
      <Family label={t('narrower')} skills={skill.narrower} onOpen={onOpen} />
      {skill.aliases.length > 0 && (
        <section>
          <h3>{t('column.aliases')}</h3>
          <p>{skill.aliases.join(', ')}</p>
        </section>
      )}
      {skill.related.length > 0 && (
        <section>
          <h3>{t('related')}</h3>
          <ul className={classes.related}>
            {skill.related.map((link) => (
              <li key={link.id}>
                <button type="button" className={classes.name} onClick={() => onOpen(link.id)}>
                  {link.name}
                </button>{' '}
                {t('counts', { percent: format.percent(link.transferPercent) })}
                <span className={classes.reason}>
                  {t('because', { reason: link.reason, author: link.author })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('external')}</h3>
        <p className={classes.muted}>
          {skill.external.scheme === 'none'
            ? t('externalNone', { because: skill.external.text })
            : `${t(`scheme.${skill.external.scheme}`)}: ${skill.external.text}`}
        </p>
      </section>
    </div>
  );
}

interface FamilyProps {
  readonly label: string;
  readonly skills: SkillDetail['path'];
  readonly onOpen: Props['onOpen'];
}

function Family({ label, skills, onOpen }: FamilyProps) {
  if (skills.length === 0) return null;
  return (
    <section>
      <h3>{label}</h3>
      <ul className={classes.family}>
        {skills.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={classes.name} onClick={() => onOpen(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
