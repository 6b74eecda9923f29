import { Loader } from '@mantine/core';
import { type ItemStatus } from '@portolan/shared/contract';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconEqual,
  type Icon,
  IconQuestionMark,
  IconTable,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import classes from './batch-files.module.css';

const icons: Readonly<Record<Exclude<ItemStatus, 'reading'>, readonly [Icon, string]>> = {
  waiting: [IconClock, 'muted'],
  created: [IconUserPlus, 'good'],
  updated: [IconCircleCheck, 'good'],
  unchanged: [IconEqual, 'muted'],
  proposal: [IconQuestionMark, 'ask'],
  discarded: [IconX, 'muted'],
  fault: [IconAlertTriangle, 'bad'],
  done: [IconTable, 'good'],
};

/** The mark of an outcome; the words beside it say the same. */
export function StatusMark({ status }: { readonly status: ItemStatus }) {
  if (status === 'reading') return <Loader size={18} className={classes.mark} aria-hidden="true" />;
  const [Mark, tone] = icons[status];
  return <Mark size={18} stroke={1.7} className={classes.mark} data-tone={tone} aria-hidden="true" />;
}
