import { Alert, Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type AccessLevel, accessLevels, Email, type IssuedLink } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { useInvite } from './api.js';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onInvited: (link: IssuedLink) => void;
}

export function InviteDialog({ opened, onClose, onInvited }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('settings:people.inviteTitle')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <InviteForm onClose={onClose} onInvited={onInvited} />
    </Modal>
  );
}

function InviteForm({ onClose, onInvited }: Omit<Props, 'opened'>) {
  const { t } = useTranslation(['settings', 'common']);
  const invite = useInvite();
  const form = useForm<{ email: string; accessLevel: AccessLevel }>({
    initialValues: { email: '', accessLevel: 'recruiter' },
    validate: {
      email: (email) => (Email.safeParse(email.trim()).success ? null : t('settings:people.emailWrong')),
    },
  });
  const submit = form.onSubmit(({ email, accessLevel }) =>
    invite.mutate(
      { email: email.trim(), accessLevel },
      {
        onSuccess: onInvited,
        onError: (error) => {
          if (error instanceof ProblemError) form.setErrors(error.fields);
        },
      },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {invite.isError && (
          <Alert color="red" variant="light" role="alert">
            {invite.error.message}
          </Alert>
        )}
        <TextInput
          label={t('settings:people.email')}
          type="email"
          autoComplete="off"
          required
          data-autofocus
          {...form.getInputProps('email')}
        />
        <Radio.Group label={t('settings:people.level')} {...form.getInputProps('accessLevel')}>
          <Stack gap="xs" mt="xs">
            {accessLevels.map((level) => (
              <Radio
                key={level}
                value={level}
                label={t(`common:level.${level}`)}
                description={t(`settings:people.may.${level}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('settings:people.makeLink')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
