import { type TaxonomySkill } from '@portolan/shared/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import classes from './skills.module.css';

interface Props {
  readonly skills: readonly TaxonomySkill[];
  readonly openId: string;
  readonly onOpen: (skillId: string) => void;
}

export function SkillTable({ skills, openId, onOpen }: Props) {
  const { t } = useTranslation('skills');
  const columns = useMemo(
    (): DataColumn<TaxonomySkill>[] => [
      {
        id: 'name',
        header: t('column.name'),
        width: 260,
        cell: (skill) => (
          <button type="button" className={classes.name} onClick={() => onOpen(skill.id)}>
            {skill.name}
          </button>
        ),
      },
      { id: 'kind', header: t('column.kind'), width: 120, cell: (skill) => t(`kind.${skill.kind}`) },
      {
        id: 'aliases',
        header: t('column.aliases'),
        cell: (skill) => <span className={classes.muted}>{skill.aliases.join(', ')}</span>,
      },
    ],
    [t, onOpen],
  );
  return (
    <DataTable
      label={t('title')}
      rows={skills}
      columns={columns}
      rowId={(skill) => skill.id}
      rowLabel={(skill) => skill.name}
      currentId={openId}
      onOpen={(skill) => onOpen(skill.id)}
    />
  );
}
