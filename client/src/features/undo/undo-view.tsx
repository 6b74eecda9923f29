import { Button, Progress, SegmentedControl } from '@mantine/core';
import {
  type BatchId,
  type ChangedCandidate,
  type UndoPreview,
  type UndoProgress,
} from '@portolan/shared/contract';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryCard } from '../../ui/card.js';
import { notifyFault } from '../../ui/notify.js';
import { undoQuery, useUndo } from './api.js';
import { outcomeOf, percentOf, type UndoChoice } from './model.js';
import { TouchedList } from './touched-list.js';
import classes from './undo.module.css';

/** What taking an intake back would do, the decisions it needs, and how far it has come. */
export function UndoView({ batchId }: { readonly batchId: BatchId }) {
  const { t } = useTranslation('undo');
  const query = useQuery(undoQuery(batchId));
  const progress = query.data?.progress;
  if (!query.data)
    return (
      <QueryCard title={t('outcome')} query={query} skeletonLines={4}>
        {() => null}
      </QueryCard>
    );
  return progress ? (
    <Under progress={progress} batchId={batchId} />
  ) : (
    <Decide batchId={batchId} preview={query.data} />
  );
}

function Decide({ batchId, preview }: { readonly batchId: BatchId; readonly preview: UndoPreview }) {
  const { t } = useTranslation('undo');
  const [choice, setChoice] = useState<UndoChoice>({ touched: 'keep', exceptions: [] });
  const undo = useUndo();
  const start = () =>
    undo.mutate(
      { batchId, touched: choice.touched, exceptions: [...choice.exceptions] },
      { onError: notifyFault },
    );
  return (
    <div className={classes.page}>
      <Card title={t('outcome')}>
        <Figures {...outcomeOf(preview, choice)} />
      </Card>
      {preview.touchedCount > 0 && (
        <Card title={t('touched.title', { count: preview.touchedCount })} description={t('touched.line')}>
          <SegmentedControl
            className={classes.all ?? ''}
            aria-label={t('touched.all')}
            value={choice.touched}
            onChange={(touched) => setChoice({ touched, exceptions: [] })}
            data={[
              { value: 'keep', label: t('touched.keepAll') },
              { value: 'take-back', label: t('touched.takeBackAll') },
            ]}
          />
          <TouchedList preview={preview} choice={choice} onChange={setChoice} />
        </Card>
      )}
      {preview.changed.length > 0 && (
        <Card title={t('changed.title')} description={t('changed.line')}>
          <ul className={classes.list}>
            {preview.changed.map((one) => (
              <Changed key={one.candidate.id} changed={one} />
            ))}
          </ul>
        </Card>
      )}
      <div className={classes.buttons}>
        <Button component={Link} to={paths.batch(batchId)} variant="default">
          {t('common:action.cancel')}
        </Button>
        <Button
          color="red.8"
          leftSection={<IconArrowBackUp size={16} />}
          loading={undo.isPending}
          onClick={start}
        >
          {t('start')}
        </Button>
      </div>
    </div>
  );
}

function Figures(counts: { readonly removed: number; readonly restored: number; readonly kept: number }) {
  const { t } = useTranslation('undo');
  const format = useFormat();
  return (
    <dl className={classes.figures}>
      {(['removed', 'restored', 'kept'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`figure.${key}`)}</dt>
          <dd>{format.count(counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Changed({ changed }: { readonly changed: ChangedCandidate }) {
  const { t } = useTranslation('undo');
  const { candidate, fields } = changed;
  const text = (lines: readonly string[]) => (lines.length === 0 ? t('changed.nothing') : lines.join(' · '));
  return (
    <li className={classes.changed}>
      <Link to={paths.candidate(candidate.id)}>{candidate.name ?? t('unnamed')}</Link>
      <div>
        {fields.length === 0 && <span className={classes.muted}>{t('changed.same')}</span>}
        {fields.map(({ field, now, then }) => (
          <div key={field} className={classes.change}>
            <span>{t(`duplicates:field.${field}`)}</span>
            <span className={`${classes.now} ${classes.muted}`}>{text(now)}</span>
            <span>{text(then)}</span>
          </div>
        ))}
      </div>
    </li>
  );
}

function Under({ progress, batchId }: { readonly progress: UndoProgress; readonly batchId: BatchId }) {
  const { t } = useTranslation('undo');
  const format = useFormat();
  const done = progress.finishedAt !== null;
  const percent = percentOf(progress);
  const who = progress.startedBy ?? t('somebody');
  return (
    <Card
      title={t(done ? 'done' : 'running')}
      description={
        <span role="status">
          {t('startedBy', { who, at: format.instant(progress.startedAt) })}
          {!done && percent !== null && ` · ${format.count(Math.floor(percent))} %`}
        </span>
      }
      footer={<Link to={paths.batch(batchId)}>{t('back')}</Link>}
    >
      {!done && (
        <Progress mb="md" value={percent ?? 0} animated={percent === null} aria-label={t('running')} />
      )}
      <Figures removed={progress.removed} restored={progress.restored} kept={progress.kept} />
    </Card>
  );
}
