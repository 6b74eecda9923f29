import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Password } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { Card } from '../../ui/card.js';
import { notify } from '../../ui/notify.js';
import { useChangePassword } from './api.js';

export function PasswordCard() {
  const { t } = useTranslation('settings');
  const change = useChangePassword();
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: {
      next: (next) => (Password.safeParse(next).success ? null : t('password.tooShort')),
    },
  });
  const submit = form.onSubmit((body) =>
    change.mutate(body, {
      onSuccess: () => {
        form.reset();
        notify(t('password.changed'));
      },
      onError: (error) => {
        if (error instanceof ProblemError) form.setErrors(error.fields);
      },
    }),
  );
  const eye = { visibilityToggleButtonProps: { 'aria-label': t('password.show') } };
  return (
    <Card title={t('password.title')} description={t('password.line')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw={420}>
          {change.isError && (
            <Alert color="red" variant="light" role="alert">
              {change.error.message}
            </Alert>
          )}
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            required
            {...eye}
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label={t('password.next')}
            description={t('password.hint')}
            autoComplete="new-password"
            required
            {...eye}
            {...form.getInputProps('next')}
          />
          <Button type="submit" loading={change.isPending} w="fit-content">
            {t('password.save')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
