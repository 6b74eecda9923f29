import { Badge, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CandidateRow } from '@portolan/shared/contract';
import { IconEyeExclamation } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { useSession } from '../session/index.js';
import classes from './candidate-table.module.css';
import { type DirectoryState, isDescending } from './filters.js';

interface Props {
  readonly rows: readonly CandidateRow[];
  readonly state: DirectoryState;
  readonly onSort: (changes: Pick<DirectoryState, 'sort' | 'direction'>) => void;
  readonly onEnd: () => void;
  /** Left out where nothing can be done with a selection. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
}

const few = ['name', 'experience'];
const some = ['name', 'place', 'experience', 'skills'];
const most = ['name', 'place', 'experience', 'job', 'skills'];
const all = [...most, 'updated'];

function useColumns(): readonly DataColumn<CandidateRow>[] {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const widest = useMediaQuery('(min-width: 1600px)', false);
  const wide = useMediaQuery('(min-width: 1280px)', true);
  const narrow = useMediaQuery('(max-width: 767px)', false);
  return useMemo(() => {
    const place = ({ city, country }: CandidateRow) =>
      [city, country && format.country(country)].filter(Boolean).join(', ');
    const columns: DataColumn<CandidateRow>[] = [
      { id: 'name', header: t('column.name'), sort: 'name', cell: (row) => <NameCell row={row} /> },
      { id: 'place', header: t('column.place'), width: 168, cell: place },
      {
        id: 'experience',
        header: t('column.experience'),
        sort: 'experience',
        align: 'right',
        width: 104,
        cell: ({ experienceMonths }) =>
          experienceMonths === null ? <Unknown>{t('unknown')}</Unknown> : format.months(experienceMonths),
      },
      { id: 'job', header: t('column.job'), width: 210, cell: (row) => row.currentJob ?? row.headline ?? '' },
      { id: 'skills', header: t('column.skills'), width: 230, cell: (row) => <SkillsCell row={row} /> },
      {
        id: 'updated',
        header: t('column.updated'),
        sort: 'updated',
        align: 'right',
        width: 116,
        cell: ({ updatedAt }) => format.ago(updatedAt),
      },
    ];
    const shown = narrow ? few : widest ? all : wide ? most : some;
    return columns.filter(({ id }) => shown.includes(id));
  }, [t, format, widest, wide, narrow]);
}

const Unknown = ({ children }: { readonly children: string }) => (
  <span className={classes.muted}>{children}</span>
);

function NameCell({ row }: { readonly row: CandidateRow }) {
  const { t } = useTranslation('candidates');
  // Where everybody is made up, the banner above says so.
  const { organisation } = useSession();
  return (
    <span className={classes.name}>
      <Link to={paths.candidate(row.id)} className={classes.link} tabIndex={-1}>
        {row.name ?? t('nameless')}
      </Link>
      {row.reading === 'low' && (
        <Tooltip label={t('reading.lowHint')}>
          <IconEyeExclamation size={15} role="img" aria-label={t('reading.low')} className={classes.muted} />
        </Tooltip>
      )}
      {row.isSynthetic && !organisation.isDemo && (
        <Badge size="xs" variant="default" tt="none" fw={500}>
          {t('synthetic')}
        </Badge>
      )}
    </span>
  );
}

function SkillsCell({ row }: { readonly row: CandidateRow }) {
  const { t } = useTranslation('candidates');
  const more = row.skillCount - row.topSkills.length;
  return (
    <span className={classes.skills}>
      {row.topSkills.map((skill) => skill.name).join(' · ')}
      {more > 0 && <span className={classes.muted}> {t('moreSkills', { count: more })}</span>}
    </span>
  );
}

/** The directory as a table: j, k, x and Enter, sorted by the server, the next page on the way down. */
export function CandidateTable({ rows, state, onSort, onEnd, selected, onSelect }: Props) {
  const { t } = useTranslation('candidates');
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      rowLabel={(row) => row.name ?? t('nameless')}
      sort={{ key: state.sort, descending: isDescending(state) }}
      onSort={({ key, descending }) =>
        onSort({
          sort: key as DirectoryState['sort'],
          direction: descending ? 'descending' : 'ascending',
        })
      }
      onOpen={(row) => void navigate(paths.candidate(row.id))}
      onEnd={onEnd}
      {...(selected && { selected })}
      {...(onSelect && { onSelect })}
    />
  );
}
