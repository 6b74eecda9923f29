import { type ShortlistColumn, shortlistColumns, type ShortlistEntry } from '@portolan/shared/contract';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { type DataColumn, DataTable } from '../../ui/data-table.js';
import { VerdictMark } from '../../ui/verdict-mark.js';
import { AnswerBadge } from './answer-badge.js';
import { type ShortlistFilters } from './filters.js';
import classes from './shortlists.module.css';
import { StageMenu } from './stage-menu.js';
import { type Mover } from './use-mover.js';

interface Props {
  readonly entries: readonly ShortlistEntry[];
  readonly sort: ShortlistFilters['sort'];
  readonly onSort: (sort: ShortlistFilters['sort']) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (entry: ShortlistEntry) => void;
  readonly onEnd: () => void;
  readonly mover: Mover;
}

const sorts: Partial<Record<ShortlistColumn, ShortlistFilters['sort']>> = {
  candidate: 'name',
  role: 'role',
  stage: 'stage',
  since: 'moved',
  added: 'added',
};
const newestFirst: readonly string[] = ['moved', 'added'];
const widths: Partial<Record<ShortlistColumn, number>> = {
  candidate: 170,
  stage: 118,
  since: 108,
  evidenced: 98,
  potential: 82,
  gates: 70,
  answer: 90,
  notes: 70,
  added: 108,
};
const right: readonly ShortlistColumn[] = ['evidenced', 'potential', 'notes'];

/** The columns of the export, in its order. */
export function ShortlistTable(props: Props) {
  const { t } = useTranslation('shortlists');
  const { mover } = props;
  const cells = useCells();
  const nameless = t('nameless');
  const columns = useMemo(
    (): DataColumn<ShortlistEntry>[] => [
      ...shortlistColumns.map((id) => ({
        id,
        header: t(`column.${id}`),
        cell: cells[id],
        ...(right.includes(id) && { align: 'right' as const }),
        ...(widths[id] !== undefined && { width: widths[id] }),
        ...(sorts[id] !== undefined && { sort: sorts[id] }),
      })),
      {
        id: 'move',
        header: <span className="visually-hidden">{t('moveTo')}</span>,
        width: 40,
        cell: (entry) => <StageMenu entry={entry} mover={mover} />,
      },
    ],
    [t, cells, mover],
  );
  return (
    <DataTable
      label={t('title')}
      rows={props.entries}
      columns={columns}
      rowId={(entry) => entry.id}
      rowLabel={(entry) => entry.candidate.name ?? nameless}
      sort={{ key: props.sort, descending: newestFirst.includes(props.sort) }}
      onSort={({ key }) => props.onSort(key as ShortlistFilters['sort'])}
      onOpen={props.onOpen}
      onEnd={props.onEnd}
      {...(props.selected && { selected: props.selected })}
      {...(props.onSelect && { onSelect: props.onSelect })}
    />
  );
}

const gateMarks = { met: 'met', 'not-met': 'not', 'to-confirm': 'to-confirm' } as const;

function useCells(): Readonly<Record<ShortlistColumn, (entry: ShortlistEntry) => ReactNode>> {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  return useMemo(() => {
    const tenths = (value: number | null) => (value === null ? '–' : format.count(value / 10, 1));
    return {
      candidate: ({ candidate }) => (
        <Link to={paths.candidate(candidate.id)} title={candidate.headline ?? undefined}>
          {candidate.name ?? t('nameless')}
        </Link>
      ),
      role: ({ role }) => <Link to={paths.roleShortlist(role.id)}>{role.title}</Link>,
      employer: ({ role }) => role.employer.name,
      stage: ({ stage }) => (
        <span className={classes.stage} data-stage={stage} title={t(`stageMeaning.${stage}`)}>
          {t(`stage.${stage}`)}
        </span>
      ),
      since: ({ stageChangedAt }) => (
        <span title={format.instant(stageChangedAt)}>{format.day(stageChangedAt)}</span>
      ),
      evidenced: ({ evidencedTenths }) => tenths(evidencedTenths),
      potential: ({ potentialTenths }) => tenths(potentialTenths),
      gates: ({ gate }) => <VerdictMark verdict={gateMarks[gate]} subject={t('column.gates')} />,
      answer: ({ answer }) => answer && <AnswerBadge answer={answer} />,
      reason: ({ stageReason }) => <span title={stageReason ?? undefined}>{stageReason}</span>,
      notes: ({ noteCount }) => (noteCount === 0 ? '–' : format.count(noteCount)),
      added: ({ addedAt, addedBy }) => (
        <span title={addedBy === null ? undefined : t('addedBy', { by: addedBy })}>
          {format.day(addedAt)}
        </span>
      ),
    };
  }, [t, format]);
}
