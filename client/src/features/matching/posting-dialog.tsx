import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type PostingFinding, type RoleRequirement } from '@portolan/shared/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notifyFault } from '../../ui/notify.js';
import { useReadPosting } from '../roles/index.js';
import classes from './posting-dialog.module.css';

interface Props {
  readonly description: string | null;
  readonly onClose: () => void;
  /** The findings that a person confirmed. */
  readonly onTake: (requirements: readonly RoleRequirement[]) => void;
}

/** A pasted job description becomes requirements: each finding with its words, and a person says which count. */
export function PostingDialog({ description, onClose, onTake }: Props) {
  const { t } = useTranslation('matching');
  const [text, setText] = useState(description ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const read = useReadPosting();
  const findings = read.data;
  const taken = (findings ?? []).filter(({ requirement }) => !left.has(requirement.id));
  const start = () => {
    setLeft(new Set());
    read.mutate(text, { onError: notifyFault });
  };
  const toggle = (id: string) =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('fromPosting')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('posting.text')}
          description={t('posting.hint')}
          data-autofocus
          autosize
          minRows={6}
          maxRows={findings ? 6 : 14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {findings && <Findings findings={findings} left={left} onToggle={toggle} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            variant={findings ? 'default' : 'filled'}
            disabled={text.trim() === ''}
            loading={read.isPending}
            onClick={start}
          >
            {t(findings ? 'posting.again' : 'posting.read')}
          </Button>
          {findings && (
            <Button
              disabled={taken.length === 0}
              onClick={() => onTake(taken.map(({ requirement }) => requirement))}
            >
              {t('posting.take', { count: taken.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

interface FindingsProps {
  readonly findings: readonly PostingFinding[];
  /** Those not to be taken over. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

function Findings({ findings, left, onToggle }: FindingsProps) {
  const { t } = useTranslation('matching');
  if (findings.length === 0) return <EmptyState>{t('posting.nothing')}</EmptyState>;
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <Finding
          key={finding.requirement.id}
          finding={finding}
          taken={!left.has(finding.requirement.id)}
          onToggle={() => onToggle(finding.requirement.id)}
        />
      ))}
    </ul>
  );
}

interface FindingProps {
  readonly finding: PostingFinding;
  readonly taken: boolean;
  readonly onToggle: () => void;
}

function Finding({ finding, taken, onToggle }: FindingProps) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { requirement } = finding;
  const name =
    requirement.subject.type === 'experience'
      ? `${t('experience')}: ${format.months(requirement.minimum)}`
      : finding.name;
  return (
    <li>
      <Checkbox
        size="sm"
        checked={taken}
        onChange={onToggle}
        label={
          <>
            {name} {finding.optional && <span className={classes.muted}>{t('posting.optional')}</span>}
          </>
        }
        description={finding.quotes[0] ? `“${finding.quotes[0].text}”` : undefined}
      />
    </li>
  );
}
