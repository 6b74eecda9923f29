import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldItem } from './field-item.js';
import { bringIntoView } from './into-view.js';
import { type ReviewItem } from './items.js';
import classes from './review.module.css';
import { type ReviewDesk } from './use-review-desk.js';

interface Props {
  readonly desk: ReviewDesk;
}

const groups = {
  person: ['name', 'headline', 'place', 'email', 'phone', 'link'],
  jobs: ['job'],
  learning: ['education', 'language', 'certification'],
  skills: ['skill'],
} as const;

/** The values: those to review first, then the sure ones by what they are about. */
export function FieldList({ desk }: Props) {
  const { t } = useTranslation(['review', 'candidates']);
  const { items } = desk.desk;
  const toReview = items.filter((item) => item.unsure);
  const others = items.filter((item) => !item.unsure);
  const list = useFollow(desk.desk.current);
  return (
    <div ref={list}>
      {toReview.length > 0 && (
        <Group
          title={t('toReview', { count: desk.open.length })}
          items={toReview}
          desk={desk}
          action={<ConfirmRest desk={desk} />}
        />
      )}
      {Object.entries(groups).map(([name, fields]) => {
        const found = others.filter((item) => fields.some((field) => field === item.field));
        if (found.length === 0) return <Fragment key={name} />;
        return <Group key={name} title={t(`candidates:card.${name}`)} items={found} desk={desk} />;
      })}
    </div>
  );
}

interface GroupProps extends Props {
  readonly title: string;
  readonly items: readonly ReviewItem[];
  readonly action?: React.ReactNode;
}

function Group({ title, items, desk, action }: GroupProps) {
  return (
    <section className={classes.group} aria-label={title}>
      <header className={classes.groupHead}>
        <h3 className={classes.groupTitle}>{title}</h3>
        {action}
      </header>
      <ul className={classes.items}>
        {items.map((item) => (
          <FieldItem key={item.key} item={item} desk={desk} />
        ))}
      </ul>
    </section>
  );
}

/** For a reading that turns out to be right: everything that is still open, and was read, in one go. */
function ConfirmRest({ desk }: Props) {
  const { t } = useTranslation('review');
  const rest = desk.open.filter((item) => item.value !== null);
  if (rest.length < 2) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconChecks size={15} aria-hidden="true" />}
      onClick={() => desk.confirm(rest)}
    >
      {t('confirmRest', { count: rest.length })}
    </Button>
  );
}

/** Keeps the value at hand in sight, and the keyboard at it unless somebody types. */
function useFollow(current: string | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current === null) return;
    const row = bringIntoView(list.current, '[data-item]', (found) => found['item'] === current);
    const isTyping = list.current?.querySelector('form') !== null;
    if (!isTyping && list.current?.contains(document.activeElement)) {
      row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    }
  }, [current]);
  return list;
}
