import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type NewWordDecision, type WordProposal } from '@portolan/shared/contract';
import { type OwnSkillKind, ownSkillKinds } from '@portolan/shared/domain/skills';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allSkillsQuery } from './api.js';

export type WordDialog =
  | { readonly kind: 'alias'; readonly word: string }
  | { readonly kind: 'add'; readonly word: string; readonly proposal: WordProposal | null };

interface Props {
  readonly dialog: WordDialog;
  readonly busy: boolean;
  readonly onSettle: (decision: NewWordDecision) => Promise<void>;
  readonly onClose: () => void;
}

/** What cannot be said in one click: which other skill, or where a new one belongs. */
export function WordDialogs({ dialog, ...rest }: Props) {
  const { t } = useTranslation('skills');
  const title = t(dialog.kind === 'alias' ? 'words.aliasTitle' : 'words.addTitle', { word: dialog.word });
  return (
    <Modal
      opened
      onClose={rest.onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      {dialog.kind === 'alias' ? (
        <AliasForm word={dialog.word} {...rest} />
      ) : (
        <AddForm {...dialog} {...rest} />
      )}
    </Modal>
  );
}

type FormProps = Omit<Props, 'dialog'>;

function AliasForm({ word, busy, onSettle, onClose }: FormProps & { readonly word: string }) {
  const [skillId, setSkillId] = useState<string | null>(null);
  const { t } = useTranslation('skills');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (skillId !== null) void onSettle({ choice: 'alias', word, skillId });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <SkillSelect label={t('words.standsFor')} headings={false} value={skillId} onChange={setSkillId} />
        <Buttons label={t('words.alias')} disabled={skillId === null} busy={busy} onClose={onClose} />
      </Stack>
    </form>
  );
}

function AddForm({
  word,
  proposal,
  busy,
  onSettle,
  onClose,
}: FormProps & { readonly word: string; readonly proposal: WordProposal | null }) {
  const { t } = useTranslation('skills');
  const [name, setName] = useState(proposal?.name ?? word);
  const [kind, setKind] = useState<OwnSkillKind>('technical');
  const [broader, setBroader] = useState<string | null>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (broader === null || name.trim() === '') return;
    const scheme = proposal?.source === 'onet' || proposal?.source === 'esco' ? proposal.source : null;
    const external = scheme === null || !proposal?.code ? null : { scheme, code: proposal.code };
    void onSettle({ choice: 'add', word, name: name.trim(), kind, broader, external });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={t('column.name')}
          required
          maxLength={80}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('column.kind')}
          allowDeselect={false}
          data={ownSkillKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(ownSkillKinds.find((each) => each === value) ?? 'technical')}
          comboboxProps={{ withinPortal: false }}
        />
        <SkillSelect label={t('broader')} headings value={broader} onChange={setBroader} />
        <Buttons label={t('words.addSkill')} disabled={broader === null} busy={busy} onClose={onClose} />
      </Stack>
    </form>
  );
}

interface SelectProps {
  readonly label: string;
  readonly headings: boolean;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

function SkillSelect({ label, headings, value, onChange }: SelectProps) {
  const { t } = useTranslation('skills');
  const { data = [] } = useQuery(allSkillsQuery);
  return (
    <Select
      label={label}
      required
      searchable
      limit={30}
      placeholder={t('words.pick')}
      nothingFoundMessage={t('words.noSkill')}
      data={data
        .filter((skill) => headings || !skill.heading)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

interface ButtonsProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
}

function Buttons({ label, disabled, busy, onClose }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {t('common:action.cancel')}
      </Button>
      <Button type="submit" disabled={disabled} loading={busy}>
        {label}
      </Button>
    </Group>
  );
}
