import { Button } from '@mantine/core';
import { type MergePreview } from '@portolan/shared/contract';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { useDuplicateActions } from './api.js';
import classes from './duplicates.module.css';
import { MergeQuestions } from './merge-questions.js';
import { ChoiceLine, ValueLine } from './merge-rows.js';
import { choiceRows, type MergeState, openQuestions, requestOf, startOf, valueRows } from './model.js';
import { useFieldText } from './texts.js';

interface Props {
  readonly preview: MergePreview;
  readonly isSpecialist: boolean;
  readonly onMerged: () => void;
}

/** Which record stays, which value of each field, and what both say differently: one form, one step that can be taken back. */
export function MergeForm({ preview, isSpecialist, onMerged }: Props) {
  const { t } = useTranslation('duplicates');
  const textOf = useFieldText();
  const choices = useMemo(() => choiceRows(preview, textOf), [preview, textOf]);
  const values = useMemo(() => valueRows(preview, textOf), [preview, textOf]);
  const [state, setState] = useState<MergeState>(() => startOf(choices));
  const change = (changes: Partial<MergeState>) => setState((now) => ({ ...now, ...changes }));
  const { merge } = useDuplicateActions();
  const blocked = preview.bothHaveMobilityFile && !isSpecialist;
  const open = openQuestions(preview, state);
  const send = () =>
    merge.mutate(
      {
        candidateId: preview.kept.id,
        version: preview.kept.version,
        body: requestOf(preview, state, choices, values),
      },
      {
        onSuccess: () => {
          notify(t('done.merged'));
          onMerged();
        },
        onError: notifyFault,
      },
    );
  return (
    <>
      <Card flush title={t('merge.fields')} description={t('merge.fieldsLine')}>
        <div className={classes.grid}>
          <Heads preview={preview} />
          {choices.map((row) => (
            <ChoiceLine
              key={row.key}
              row={row}
              value={state.chosen[row.key]}
              onChange={(side) => change({ chosen: { ...state.chosen, [row.key]: side } })}
            />
          ))}
          {values.map((row) => (
            <ValueLine
              key={row.key}
              row={row}
              left={state.leftOut.includes(row.key)}
              onChange={(left) =>
                change({
                  leftOut: left
                    ? [...state.leftOut, row.key]
                    : state.leftOut.filter((key) => key !== row.key),
                })
              }
            />
          ))}
        </div>
      </Card>
      <MergeQuestions preview={preview} state={state} isSpecialist={isSpecialist} onChange={change} />
      <Card title={t('merge.rest')}>
        <Rest preview={preview} />
      </Card>
      <div className={`${classes.bar} no-print`}>
        {open > 0 && !blocked && <span role="status">{t('merge.open', { count: open })}</span>}
        <Button
          component={Link}
          to={paths.merge(preview.merged.id, preview.kept.id)}
          variant="default"
          leftSection={<IconArrowsExchange size={16} />}
        >
          {t('merge.swap')}
        </Button>
        <Button onClick={send} loading={merge.isPending} disabled={open > 0 || blocked}>
          {t('merge.send')}
        </Button>
      </div>
    </>
  );
}

function Heads({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation('duplicates');
  const format = useFormat();
  return (
    <>
      <div className={classes.head} />
      {(['kept', 'merged'] as const).map((side) => (
        <div key={side} className={classes.head}>
          <strong>{t(`merge.${side}`)}</strong>
          <div className={classes.muted}>
            <Link to={paths.candidate(preview[side].id)}>
              {preview[side].fields.name?.value ?? t('unnamed')}
            </Link>
            {' · '}
            {t(`cameBy.${preview[side].origin}`, { day: format.day(preview[side].createdAt) })}
          </div>
        </div>
      ))}
    </>
  );
}

/** What needs no choice. */
function Rest({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation('duplicates');
  const skills = new Set([...preview.kept.skills, ...preview.merged.skills].map(({ skillId }) => skillId))
    .size;
  const documents = preview.kept.documents.length + preview.merged.documents.length;
  return (
    <ul className={classes.rest}>
      {skills > 0 && <li>{t('rest.skills', { count: skills })}</li>}
      {documents > 0 && <li>{t('rest.documents', { count: documents })}</li>}
      {preview.shortlistsAlong > 0 && <li>{t('rest.shortlists', { count: preview.shortlistsAlong })}</li>}
      <li>{t('rest.undo')}</li>
    </ul>
  );
}
