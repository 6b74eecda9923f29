/** Where an open position stands. */
export const roleStatuses = ['draft', 'open', 'on-hold', 'filled', 'closed'] as const;
export type RoleStatus = (typeof roleStatuses)[number];

const steps: Readonly<Record<RoleStatus, readonly RoleStatus[]>> = {
  draft: ['open', 'closed'],
  open: ['on-hold', 'filled', 'closed'],
  'on-hold': ['open', 'filled', 'closed'],
  filled: ['open', 'closed'],
  closed: ['draft', 'open'],
};

/** The statuses a role may take next. */
export function nextStatuses(from: RoleStatus): readonly RoleStatus[] {
  return steps[from];
}

/** Whoever stops a search, or takes it up again, says why; opening a draft needs no reason. */
export function needsReason(from: RoleStatus, to: RoleStatus): boolean {
  return from !== 'draft' || to !== 'open';
}

export type StatusRefusal = 'not-a-step' | 'reason-missing';

/** Null when the change may be made, else why not. */
export function refuseStatus(from: RoleStatus, to: RoleStatus, reason: string | null): StatusRefusal | null {
  if (!steps[from].includes(to)) return 'not-a-step';
  return needsReason(from, to) && (reason ?? '').trim() === '' ? 'reason-missing' : null;
}
