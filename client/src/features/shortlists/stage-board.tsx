import { type ShortlistEntry } from '@portolan/shared/contract';
import { endStages, shortlistStages, type ShortlistStage } from '@portolan/shared/domain/shortlists';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Ago } from '../../ui/figures.js';
import { IntervalBar } from '../../ui/interval-bar.js';
import { AnswerBadge } from './answer-badge.js';
import classes from './board.module.css';
import { byStage } from './model.js';
import { StageMenu } from './stage-menu.js';
import { type Mover } from './use-mover.js';

interface Props {
  readonly entries: readonly ShortlistEntry[];
  readonly mover: Mover;
  readonly onOpen: (entry: ShortlistEntry) => void;
}

/** One column per stage; cards are dragged, or moved by their menu. */
export function StageBoard({ entries, mover, onOpen }: Props) {
  const [dragged, setDragged] = useState<ShortlistEntry | null>(null);
  const columns = byStage(entries);
  return (
    <div className={classes.board}>
      {shortlistStages.map((stage) => (
        <StageColumn
          key={stage}
          stage={stage}
          entries={columns.get(stage) ?? []}
          dragged={dragged}
          onDrop={() => {
            if (dragged) mover.moveTo(dragged, stage);
            setDragged(null);
          }}
        >
          {(entry) => (
            <EntryCard
              key={entry.id}
              entry={entry}
              mover={mover}
              onOpen={() => onOpen(entry)}
              onDrag={(isHeld) => setDragged(isHeld ? entry : null)}
              held={dragged?.id === entry.id}
            />
          )}
        </StageColumn>
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly stage: ShortlistStage;
  readonly entries: readonly ShortlistEntry[];
  readonly dragged: ShortlistEntry | null;
  readonly onDrop: () => void;
  readonly children: (entry: ShortlistEntry) => React.ReactNode;
}

function StageColumn({ stage, entries, dragged, onDrop, children }: ColumnProps) {
  const { t } = useTranslation('shortlists');
  const format = useFormat();
  const [over, setOver] = useState(false);
  const isEnd = (endStages as readonly ShortlistStage[]).includes(stage);
  const accepts = dragged !== null && dragged.stage !== stage;
  return (
    <section
      className={classes.column}
      data-end={isEnd || undefined}
      data-over={(over && accepts) || undefined}
      aria-label={t('columnSaid', { stage: t(`stage.${stage}`), count: entries.length })}
      onDragOver={(event) => {
        if (!accepts) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <h2 className={classes.heading} title={t(`stageMeaning.${stage}`)}>
        {t(`stage.${stage}`)} <span className={classes.count}>{format.count(entries.length)}</span>
      </h2>
      <ul className={classes.cards}>{entries.map(children)}</ul>
    </section>
  );
}

interface CardProps {
  readonly entry: ShortlistEntry;
  readonly mover: Mover;
  readonly onOpen: () => void;
  readonly onDrag: (held: boolean) => void;
  readonly held: boolean;
}

const share = (tenths: number | null) => (tenths === null ? null : tenths / 10);

function EntryCard({ entry, mover, onOpen, onDrag, held }: CardProps) {
  const { t } = useTranslation('shortlists');
  const name = entry.candidate.name ?? t('nameless');
  return (
    <li
      className={classes.card}
      draggable
      data-held={held || undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', entry.id);
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <div className={classes.cardHead}>
        <button type="button" className={classes.name} onClick={onOpen}>
          {name}
        </button>
        <StageMenu entry={entry} mover={mover} />
      </div>
      {entry.candidate.headline !== null && <p className={classes.headline}>{entry.candidate.headline}</p>}
      <IntervalBar
        evidenced={share(entry.evidencedTenths)}
        potential={share(entry.potentialTenths)}
        label={name}
      />
      <p className={classes.facts}>
        <Ago at={entry.stageChangedAt} />
        {entry.noteCount > 0 && <span>{t('notes', { count: entry.noteCount })}</span>}
        {entry.answer && <AnswerBadge answer={entry.answer} />}
      </p>
      {entry.stageReason !== null && <p className={classes.reason}>{entry.stageReason}</p>}
    </li>
  );
}
