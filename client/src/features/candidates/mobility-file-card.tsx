import { Button, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type CandidateId, type MobilityFile } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { QueryCard } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { type CandidateActions, mobilityFileQuery } from './api.js';
import classes from './fields.module.css';
import { useChoices } from './use-choices.js';

interface Props {
  readonly candidateId: CandidateId;
  readonly actions: CandidateActions;
}

/** For mobility specialists alone; opening it is noted in the trail. */
export function MobilityFileCard({ candidateId, actions }: Props) {
  const { t } = useTranslation('candidates');
  const query = useQuery(mobilityFileQuery(candidateId));
  return (
    <QueryCard title={t('mobility.title')} description={t('mobility.line')} query={query}>
      {(file) => <FileForm key={file.version} file={file} actions={actions} />}
    </QueryCard>
  );
}

function FileForm({ file, actions }: { readonly file: MobilityFile } & Pick<Props, 'actions'>) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const choices = useChoices();
  const [nationalities, setNationalities] = useState<string[]>([...file.nationalities]);
  const [visaStatus, setVisaStatus] = useState(file.visaStatus ?? '');
  const [note, setNote] = useState(file.note ?? '');
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { nationalities, visaStatus: orNull(visaStatus), note: orNull(note), version: file.version };
    try {
      await actions.setMobilityFile.mutateAsync(body);
      notify(t('mobility.saved'));
    } catch (error) {
      notifyFault(error);
    }
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm" maw={560}>
        <MultiSelect
          label={t('mobility.nationalities')}
          searchable
          clearable
          maxValues={10}
          data={choices.country}
          value={nationalities}
          onChange={setNationalities}
        />
        <TextInput
          label={t('mobility.visa')}
          value={visaStatus}
          onChange={(event) => setVisaStatus(event.currentTarget.value)}
        />
        <Textarea
          label={t('mobility.note')}
          autosize
          minRows={4}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <span className={classes.muted}>
            {file.recordedAt &&
              t('mobility.written', {
                who: file.recordedBy ?? t('somebody'),
                at: format.instant(file.recordedAt),
              })}
          </span>
          <Button type="submit" loading={actions.setMobilityFile.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
