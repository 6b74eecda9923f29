import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCheck, IconCircleCheck, IconPencil, IconTrash, IconUser, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineEditor } from './inline-editor.js';
import { type ReviewItem } from './items.js';
import { decisionOf, isSaid, skillNow, valueNow } from './model.js';
import classes from './review.module.css';
import { SkillEditor } from './skill-editor.js';
import { type ReviewDesk } from './use-review-desk.js';
import { useValueText } from './value-text.js';

interface Props {
  readonly item: ReviewItem;
  readonly desk: ReviewDesk;
}

/** One value: pressing it shows where it was read; the one at hand offers what can be done. */
export function FieldItem({ item, desk }: Props) {
  const isCurrent = desk.desk.current === item.key;
  const decision = decisionOf(desk.desk, item.key);
  const isEditing = desk.desk.editing?.key === item.key;
  return (
    <li
      className={classes.item}
      data-item={item.key}
      data-current={isCurrent || undefined}
      data-state={decision?.choice ?? usualState(item)}
    >
      <ValueButton item={item} desk={desk} />
      {isCurrent && !isEditing && <Tools item={item} desk={desk} />}
      {isEditing && <Editor item={item} desk={desk} />}
    </li>
  );
}

function Editor({ item, desk }: Props) {
  if (item.field !== 'skill') return <InlineEditor desk={desk} item={item} field={item.field} />;
  return item.skill && <SkillEditor desk={desk} item={item} skill={item.skill} />;
}

/** Enter on the value at hand accepts it. */
function ValueButton({ item, desk }: Props) {
  const { t } = useTranslation(['review', 'candidates']);
  const isCurrent = desk.desk.current === item.key;
  const isUndecided = decisionOf(desk.desk, item.key) === undefined;
  const mayJudge = item.value !== null && !isSaid(item);
  const accept = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    desk.confirm([item]);
  };
  return (
    <button
      type="button"
      className={classes.value}
      aria-current={isCurrent || undefined}
      onClick={() => desk.go(item.key)}
      {...(isCurrent && isUndecided && mayJudge && { onKeyDown: accept })}
    >
      <span className={classes.label}>{t(`candidates:field.${item.field}`)}</span>
      <Words item={item} desk={desk} />
      <State item={item} desk={desk} />
    </button>
  );
}

const usualState = (item: ReviewItem) => (item.unsure ? 'open' : 'sure');

function Words({ item, desk }: Props) {
  const { t } = useTranslation('review');
  const textOf = useValueText();
  const now = valueNow(desk.desk, item);
  const removed = decisionOf(desk.desk, item.key)?.choice === 'remove';
  const shown = now ?? item.value;
  if (shown === null) return <span className={classes.missing}>{t('notRead')}</span>;
  const [line, more] = textOf(item, shown, skillNow(desk.desk, item));
  return (
    <span className={classes.words} data-removed={removed || undefined}>
      <span dir="auto">{line}</span>
      {more !== undefined && more !== '' && <span className={classes.more}>{more}</span>}
    </span>
  );
}

/** What is known of it, in words and a mark: never by colour alone. */
function State({ item, desk }: Props) {
  const { t } = useTranslation('review');
  const decision = decisionOf(desk.desk, item.key);
  if (decision === undefined && item.unsure) {
    return (
      <span className={classes.state}>
        {item.value === null ? t('state.missing') : t('state.sure', { percent: percent(item) })}
      </span>
    );
  }
  if (decision === undefined) {
    const byPerson = item.facts[0]?.source === 'person';
    return byPerson ? <IconUser size={14} className={classes.mark} aria-label={t('state.person')} /> : null;
  }
  const marks = {
    confirm: <IconCircleCheck size={15} aria-hidden="true" />,
    mend: <IconPencil size={15} aria-hidden="true" />,
    remove: <IconX size={15} aria-hidden="true" />,
  };
  return (
    <span className={classes.state} data-choice={decision.choice}>
      {marks[decision.choice]} {t(`state.${decision.choice}`)}
    </span>
  );
}

const percent = (item: ReviewItem) => Math.round(item.confidence * 100);

function Tools({ item, desk }: Props) {
  const { t } = useTranslation('review');
  const removed = valueNow(desk.desk, item) === null;
  const undecided = decisionOf(desk.desk, item.key) === undefined;
  const tool = (name: string, keys: string, icon: ReactNode, run: () => void) => (
    <Tooltip label={`${name} (${keys})`}>
      <ActionIcon size="md" variant="default" aria-label={name} onClick={run}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
  return (
    <span className={classes.tools}>
      {undecided && !removed && !isSaid(item) && (
        <Button
          size="compact-md"
          leftSection={<IconCheck size={16} aria-hidden="true" />}
          onClick={() => desk.confirm([item])}
        >
          {t('accept')}
        </Button>
      )}
      {tool(removed ? t('fillIn') : t('mend'), 'e', <IconPencil size={16} aria-hidden="true" />, () =>
        desk.edit(item.key),
      )}
      {!removed &&
        !isSaid(item) &&
        tool(t('remove'), 'd', <IconTrash size={16} aria-hidden="true" />, () => desk.remove(item))}
    </span>
  );
}
