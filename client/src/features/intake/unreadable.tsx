import { Button, TextInput } from '@mantine/core';
import { type BatchId, type BatchItem } from '@portolan/shared/contract';
import { IconDownload } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { notifyFault } from '../../ui/notify.js';
import shared from './batch-files.module.css';
import { unreadableFileUrl, useUnreadableActions } from './unreadable.api.js';
import classes from './unreadable.module.css';

interface Props {
  readonly batchId: BatchId;
  readonly item: BatchItem;
}

const known = [
  ...(['encrypted', 'no-text', 'no-cv', 'damaged', 'timeout'] as const),
  ...(['scan-without-ocr', 'scan-ocr-off', 'scan-unread'] as const),
];
const codeOf = (item: BatchItem) => known.find((code) => code === item.fault?.code) ?? 'damaged';

/** A CV that nobody could read: why, the file itself, and the ways on. */
export function Unreadable({ batchId, item }: Props) {
  const { t } = useTranslation('unreadable');
  const actions = useUnreadableActions({ batchId, itemId: item.id });
  const [naming, setNaming] = useState(false);
  const code = codeOf(item);
  return (
    <div className={classes.unreadable}>
      <p className={shared.line}>
        <strong className={shared.bad}>{t(`what.${code}`)}</strong>{' '}
        <span className={shared.detail}>{t(`todo.${code}`)}</span>
      </p>
      {naming ? (
        <NameForm actions={actions} fileName={item.fileName} onClose={() => setNaming(false)} />
      ) : (
        <div className={shared.choices}>
          <Button size="compact-sm" variant="light" onClick={() => setNaming(true)}>
            {t('whose')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            component="a"
            href={unreadableFileUrl({ batchId, itemId: item.id })}
            download
            leftSection={<IconDownload size={14} aria-hidden="true" />}
          >
            {t('open')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={actions.setAside.isPending}
            onClick={() => actions.setAside.mutate(undefined, { onError: notifyFault })}
          >
            {t('setAside')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FormProps {
  readonly actions: ReturnType<typeof useUnreadableActions>;
  readonly fileName: string;
  readonly onClose: () => void;
}

function NameForm({ actions, fileName, onClose }: FormProps) {
  const { t } = useTranslation('unreadable');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const mail = email.trim();
    try {
      await actions.name.mutateAsync({ name: name.trim(), ...(mail === '' ? {} : { email: mail }) });
    } catch (error) {
      if (error instanceof ProblemError && Object.keys(error.fields).length > 0) setWrong(error.fields);
      else notifyFault(error);
    }
  };
  return (
    <form
      className={classes.form}
      aria-label={t('formFor', { name: fileName })}
      onSubmit={(event) => void send(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        size="sm"
        label={t('name')}
        required
        autoFocus
        maxLength={200}
        value={name}
        error={wrong['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label={t('email')}
        type="email"
        maxLength={254}
        value={email}
        error={wrong['email']}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <div className={shared.choices}>
        <Button size="sm" type="submit" disabled={name.trim() === ''} loading={actions.name.isPending}>
          {t('create')}
        </Button>
        <Button size="sm" variant="subtle" color="gray" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
