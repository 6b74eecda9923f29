import { ActionIcon, Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type Employer, type HiringPlan, type PlanLine } from '@portolan/shared/contract';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../ui/card.js';
import { notifyFault } from '../../ui/notify.js';
import { OccupationSelect } from '../reference/index.js';
import { planQuery, useSetPlan } from './plan-api.js';

interface Props {
  readonly employer: Employer;
  readonly year: number;
  readonly onClose: () => void;
}

/** How many openings an employer plans in a year, line by line. */
export function PlanDialog({ employer, year, onClose }: Props) {
  const { t } = useTranslation('roles');
  const query = useQuery(planQuery(employer.id, year));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('plan.title', { name: employer.name, year })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <QueryState query={query} skeletonLines={4}>
        {(plan) => <PlanForm key={plan.version} plan={plan} onClose={onClose} />}
      </QueryState>
    </Modal>
  );
}

interface Draft {
  readonly key: number;
  readonly occupationCode: string | null;
  readonly plannedOpenings: number;
}

const draftsOf = (plan: HiringPlan): Draft[] =>
  plan.lines.length === 0
    ? [{ key: 0, occupationCode: null, plannedOpenings: 1 }]
    : plan.lines.map((line, key) => ({ key, ...line }));

/** Lines without an occupation are left out; null where one occupation is named twice. */
function linesOf(drafts: readonly Draft[]): PlanLine[] | null {
  const lines = drafts.flatMap(({ occupationCode, plannedOpenings }) =>
    occupationCode === null ? [] : [{ occupationCode, plannedOpenings }],
  );
  return new Set(lines.map((line) => line.occupationCode)).size === lines.length ? lines : null;
}

function PlanForm({ plan, onClose }: { readonly plan: HiringPlan; readonly onClose: () => void }) {
  const { t } = useTranslation('roles');
  const [drafts, setDrafts] = useState(() => draftsOf(plan));
  const save = useSetPlan(plan.employer.id, plan.year);
  const lines = linesOf(drafts);
  const change = (key: number, changes: Partial<Draft>) =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...changes } : draft)));
  const add = () =>
    setDrafts((all) => [
      ...all,
      { key: Math.max(-1, ...all.map(({ key }) => key)) + 1, occupationCode: null, plannedOpenings: 1 },
    ]);
  const submit = async () => {
    if (lines === null) return;
    try {
      await save.mutateAsync({ lines, version: plan.version });
      onClose();
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('plan.line')}
      </Text>
      {drafts.map((draft, i) => (
        <Group key={draft.key} gap="xs" align="flex-end" wrap="nowrap">
          <OccupationSelect
            label={i === 0 ? t('field.occupation') : undefined}
            aria-label={t('plan.occupation', { number: i + 1 })}
            value={draft.occupationCode}
            onChange={(occupationCode) => change(draft.key, { occupationCode })}
            style={{ flex: 1 }}
          />
          <NumberInput
            label={i === 0 ? t('plan.openings') : undefined}
            aria-label={t('plan.openingsOf', { number: i + 1 })}
            value={draft.plannedOpenings}
            onChange={(value) => change(draft.key, { plannedOpenings: Number(value) })}
            min={0}
            max={10_000}
            allowDecimal={false}
            clampBehavior="strict"
            w={110}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('plan.remove', { number: i + 1 })}
            onClick={() => setDrafts((all) => all.filter(({ key }) => key !== draft.key))}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      {lines === null && (
        <Text size="sm" c="red" role="alert">
          {t('plan.twice')}
        </Text>
      )}
      <Group justify="space-between">
        <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('plan.add')}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button loading={save.isPending} disabled={lines === null} onClick={() => void submit()}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
