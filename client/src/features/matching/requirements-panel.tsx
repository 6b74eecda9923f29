import { Button, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { type Role, type RoleRequirement } from '@portolan/shared/contract';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { templatesQuery, useSaveRequirements, versionsQuery } from '../roles/index.js';
import { PostingDialog } from './posting-dialog.js';
import { RequirementsEditor } from './requirements-editor.js';
import classes from './requirements-editor.module.css';
import { type RankingDesk } from './use-ranking-desk.js';

interface Props {
  readonly role: Role;
  readonly desk: RankingDesk;
}

/** The left column: what the role needs, where it comes from, and its saved versions. */
export function RequirementsPanel({ role, desk }: Props) {
  const { t } = useTranslation('matching');
  const [posting, setPosting] = useState(false);
  const templates = useQuery(templatesQuery);
  const take = (found: readonly RoleRequirement[]) => {
    const known = new Set(desk.requirements.map(({ id }) => id));
    desk.change([...desk.requirements, ...found.filter(({ id }) => !known.has(id))]);
  };
  return (
    <Card
      title={t('requirements')}
      description={
        role.requirementsVersion === null
          ? t('neverSaved')
          : t('inForce', { number: role.requirementsVersion })
      }
      actions={<Versions role={role} desk={desk} />}
      flush
    >
      <RequirementsEditor
        requirements={desk.requirements}
        named={desk.named}
        onChange={desk.change}
        onPosting={() => setPosting(true)}
        onTemplate={() => take(templates.data?.[0]?.requirements ?? [])}
      />
      {desk.isChanged && <SaveBar role={role} desk={desk} />}
      {posting && (
        <PostingDialog
          description={role.description}
          onClose={() => setPosting(false)}
          onTake={(found) => {
            take(found);
            setPosting(false);
          }}
        />
      )}
    </Card>
  );
}

function SaveBar({ role, desk }: Props) {
  const { t } = useTranslation('matching');
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const save = useSaveRequirements(role);
  const next = (role.requirementsVersion ?? 0) + 1;
  const submit = async () => {
    try {
      const { number } = await save.mutateAsync({
        requirements: [...desk.requirements],
        note: note.trim() || null,
      });
      desk.reset();
      setAsking(false);
      notify(t('saved', { number }));
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <div className={classes.save}>
      <Button size="compact-md" onClick={() => setAsking(true)}>
        {t('saveAs', { number: next })}
      </Button>
      <Button size="compact-md" variant="default" onClick={desk.reset}>
        {t('discard')}
      </Button>
      {asking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('saveAs', { number: next })}
          closeButtonProps={{ 'aria-label': t('common:action.close') }}
        >
          <Stack gap="sm">
            <TextInput
              label={t('versionNote')}
              data-autofocus
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && void submit()}
            />
            <Button onClick={submit} loading={save.isPending}>
              {t('common:action.save')}
            </Button>
          </Stack>
        </Modal>
      )}
    </div>
  );
}

function Versions({ role, desk }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({ ...versionsQuery(role.id), enabled: opened });
  if (role.requirementsVersion === null) return null;
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={260}>
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconHistory size={14} />}>
          {t('versions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
        {(data ?? []).map((version) => (
          <Menu.Item key={version.number} onClick={() => desk.change(version.requirements)}>
            {t('version', { number: version.number })} · {format.day(version.createdAt)}
            <br />
            <small>{[version.createdBy, version.note].filter((part) => part !== null).join(' · ')}</small>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
