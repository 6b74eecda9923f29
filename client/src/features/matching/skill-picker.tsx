import { Loader, TextInput } from '@mantine/core';
import { skillsContract } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/call.js';
import { asKind, type SkillKind } from './model.js';
import { searchSkills } from './skill-search.js';
import classes from './skill-picker.module.css';

export interface PickedSkill {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
}

/** The taxonomy with the organisation's own skills: a chunk of its own, loaded when somebody first looks for a skill. */
export const graphQuery = {
  queryKey: ['skill-graph'],
  staleTime: Infinity,
  queryFn: async () => {
    const { ownSkillKindOf, skillGraph, withOwnSkills } = await import('@portolan/shared/domain/skills');
    const { skills } = await call(skillsContract.list, { query: { own: 'only' } });
    const own = skills.flatMap(({ id, name, broader }) => {
      const kind = ownSkillKindOf(id);
      const external = { scheme: 'none', because: '' } as const;
      return kind === undefined || broader === null ? [] : [{ id, name, kind, broader, external }];
    });
    return withOwnSkills(skillGraph, own);
  },
};

export function SkillPicker({ onPick }: { readonly onPick: (skill: PickedSkill) => void }) {
  const { t } = useTranslation('matching');
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const { data: graph } = useQuery(graphQuery);
  const hits = graph ? searchSkills(graph, text, 12) : [];
  const pick = (index: number) => {
    const hit = hits[index];
    if (hit) onPick({ id: hit.skill.id, name: hit.skill.name, kind: asKind(hit.skill.kind) });
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setCurrent((now) => Math.max(0, Math.min(hits.length - 1, now + step)));
    else if (event.key === 'Enter') pick(current);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      <TextInput
        size="sm"
        aria-label={t('skill.search')}
        placeholder={t('skill.placeholder')}
        data-autofocus
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="skill-hits"
        aria-activedescendant={hits[current] ? `skill-hit-${hits[current].skill.id}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCurrent(0);
        }}
        onKeyDown={keys}
        rightSection={graph ? null : <Loader size={14} />}
      />
      <ul id="skill-hits" role="listbox" aria-label={t('skill.search')} className={classes.hits}>
        {hits.map(({ skill, path }, index) => (
          <li
            key={skill.id}
            id={`skill-hit-${skill.id}`}
            role="option"
            aria-selected={index === current}
            className={classes.hit}
            onMouseEnter={() => setCurrent(index)}
            onClick={() => pick(index)}
          >
            <span>{skill.name}</span>
            <span className={classes.path}>{path}</span>
          </li>
        ))}
      </ul>
      {graph && hits.length === 0 && <p className={classes.none}>{t('skill.none')}</p>}
    </div>
  );
}
