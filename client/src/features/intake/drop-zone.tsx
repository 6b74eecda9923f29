import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFault } from '../../ui/notify.js';
import { useIntakeActions } from './api.js';
import classes from './drop-zone.module.css';
import { sortFiles } from './model.js';
import { notifyLeftOut } from './left-out.js';

interface Props {
  readonly onTaken: (batchId: string) => void;
}

/** One large target: drop files anywhere on it, or choose them. */
export function DropZone({ onTaken }: Props) {
  const { t } = useTranslation('intake');
  const { send } = useIntakeActions();
  const open = useRef<() => void>(null);
  const take = async (files: File[]) => {
    const sorted = sortFiles(files);
    notifyLeftOut(sorted);
    if (sorted.taken.length === 0) return;
    try {
      const { id } = await send.mutateAsync(sorted.taken);
      onTaken(id);
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <Dropzone
      onDrop={(files) => void take(files)}
      openRef={open}
      loading={send.isPending}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      multiple
      classNames={{ root: classes.zone ?? '', inner: classes.inner ?? '' }}
      inputProps={{ 'aria-label': t('drop.choose') }}
      tabIndex={-1}
    >
      <IconFileUpload size={36} stroke={1.4} className={classes.icon} aria-hidden="true" />
      <p className={classes.title}>{t('drop.title')}</p>
      <p className={classes.hint}>{t('drop.hint')}</p>
      <div className={classes.choices}>
        <Button onClick={() => open.current?.()} loading={send.isPending}>
          {t('drop.choose')}
        </Button>
        <FolderButton disabled={send.isPending} onChosen={(files) => void take(files)} />
      </div>
    </Dropzone>
  );
}

interface FolderProps {
  readonly disabled: boolean;
  readonly onChosen: (files: File[]) => void;
}

/** Dropping a folder works by itself; choosing one needs a field of its own. */
function FolderButton({ disabled, onChosen }: FolderProps) {
  const { t } = useTranslation('intake');
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => field.current?.click()}>
        {t('drop.folder')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        aria-label={t('drop.folder')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onChosen(files);
        }}
      />
    </>
  );
}
