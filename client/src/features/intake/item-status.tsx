import { Loader } from '@mantine/core';
import { type ItemStatus } from '@portolan/shared/contract';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconEqual,
  IconFileUnknown,
  IconPlayerPause,
  type Icon,
  IconQuestionMark,
  IconTable,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import classes from './batch-files.module.css';

const working = ['reading', 'checking', 'importing'] as const;
type Working = (typeof working)[number];
const isWorking = (status: ItemStatus): status is Working => working.some((one) => one === status);

const icons: Readonly<Record<Exclude<ItemStatus, Working>, readonly [Icon, string]>> = {
  waiting: [IconClock, 'muted'],
  created: [IconUserPlus, 'good'],
  updated: [IconCircleCheck, 'good'],
  unchanged: [IconEqual, 'muted'],
  proposal: [IconQuestionMark, 'ask'],
  discarded: [IconX, 'muted'],
  fault: [IconAlertTriangle, 'bad'],
  unreadable: [IconFileUnknown, 'ask'],
  partial: [IconCircleCheck, 'ask'],
  'to-confirm': [IconTable, 'ask'],
  paused: [IconPlayerPause, 'ask'],
  cancelled: [IconX, 'muted'],
  done: [IconTable, 'good'],
};

/** The mark of an outcome; the words beside it say the same. */
export function StatusMark({ status }: { readonly status: ItemStatus }) {
  if (isWorking(status)) return <Loader size={18} className={classes.mark} aria-hidden="true" />;
  const [Mark, tone] = icons[status];
  return <Mark size={18} stroke={1.7} className={classes.mark} data-tone={tone} aria-hidden="true" />;
}
