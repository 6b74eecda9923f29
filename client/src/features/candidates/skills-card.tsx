import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { type CandidateView, type SkillSeen } from '@portolan/shared/contract';
import { IconFileSearch, IconMessagePlus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { FactOrigin } from './fact-origin.js';
import classes from './fields.module.css';
import { LevelDots } from './level-dots.js';
import { useLit, useLitProps } from './lit.js';
import { groupSkills, shortQuote, whereFound } from './model.js';

/** What is attested about: a skill that is there, or one to be chosen. */
export interface Attested {
  readonly skill?: Pick<SkillSeen, 'skillId' | 'name' | 'kind'>;
}

interface Props {
  readonly view: CandidateView;
  readonly onAttest: (attested: Attested) => void;
}

/** Skills by group with how each is known: attested, stated, inferred or mentioned. */
export function SkillsCard({ view, onAttest }: Props) {
  const { t } = useTranslation('candidates');
  const { groups, notes } = groupSkills(view.skills);
  const count = groups.reduce((sum, group) => sum + group.skills.length, 0);
  return (
    <Card
      title={t('card.skills')}
      description={t('skills.line', { count })}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => onAttest({})}
        >
          {t('attest.action')}
        </Button>
      }
    >
      {groups.map((group) => (
        <section key={group.name} className={classes.group} aria-label={group.name}>
          <h3 className={classes.groupName}>{group.name}</h3>
          {group.skills.map((skill) => (
            <SkillRow key={skill.skillId} skill={skill} onAttest={onAttest} />
          ))}
        </section>
      ))}
      {notes.length > 0 && (
        <section className={classes.group} aria-label={t('skills.notes')}>
          <h3 className={classes.groupName}>{t('skills.notes')}</h3>
          {notes.map((skill) => (
            <SkillRow key={skill.skillId} skill={skill} onAttest={onAttest} />
          ))}
        </section>
      )}
      {view.skills.length === 0 && <p className={classes.muted}>{t('skills.none')}</p>}
    </Card>
  );
}

type RowProps = { readonly skill: SkillSeen } & Pick<Props, 'onAttest'>;

/** How the skill is known, and when it was last used. */
function useHow({ trace, negated }: SkillSeen): string {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (!trace) return t(negated ? 'skills.negated' : 'skills.selfPraise');
  const used = trace.lastUsed ? [t('skills.lastUsed', { month: format.month(trace.lastUsed) })] : [];
  return [t(`trace.${trace.kind}`), ...used].join(' · ');
}

function useWords({ facts: [first], name }: SkillSeen): string | null {
  const { t } = useTranslation('candidates');
  if (!first) return null;
  if (first.saidBy) return t('skills.said', { who: first.saidBy, note: first.note ?? '' });
  return first.quote === null ? null : shortQuote(first.quote, name);
}

function SkillRow({ skill, onAttest }: RowProps) {
  const key = `skill.${skill.skillId}`;
  const words = useWords(skill);
  return (
    <div className={classes.skill} {...useLitProps(key)}>
      <span>
        {skill.name}
        <div className={classes.muted}>{useHow(skill)}</div>
      </span>
      <span>{skill.trace && <LevelDots kind={skill.kind} trace={skill.trace} />}</span>
      <span className={classes.quote} title={words ?? undefined} dir="auto">
        {words}
      </span>
      <SkillTools skill={skill} onAttest={onAttest} />
    </div>
  );
}

function SkillTools({ skill, onAttest }: RowProps) {
  const { t } = useTranslation('candidates');
  const lit = useLit();
  const { facts, name, skillId } = skill;
  return (
    <span className={`${classes.tools} no-print`}>
      <FactOrigin facts={facts} />
      {lit.hasDocument && whereFound(facts) && (
        <Tooltip label={t('showInDocument')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('showInDocumentOf', { field: name })}
            onClick={() => lit.goToText(`skill.${skillId}`)}
          >
            <IconFileSearch size={15} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
      <Tooltip label={t('attest.about', { name })}>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('attest.about', { name })}
          onClick={() => onAttest({ skill })}
        >
          <IconMessagePlus size={15} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
