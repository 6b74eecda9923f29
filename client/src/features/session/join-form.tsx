import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type OneTimeLink, Password } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/call.js';
import { useAcceptLink } from './api.js';

interface Props {
  readonly token: string;
  readonly link: OneTimeLink;
  readonly onDone: () => void;
}

/** Name and password behind a one-time link; the first administrator types the e-mail too. */
export function JoinForm({ token, link, onDone }: Props) {
  const { t } = useTranslation('session');
  const accept = useAcceptLink(token);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: link.name ?? '', email: link.email ?? '', password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('nameMissing') : null),
      password: (password) => (Password.safeParse(password).success ? null : t('passwordTooShort')),
    },
  });
  const submit = form.onSubmit(({ name, email, password }) =>
    accept.mutate(
      { name: name.trim(), password, ...(link.email === null ? { email: email.trim() } : {}) },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (error instanceof ProblemError) form.setErrors(error.fields);
        },
      },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {accept.isError && (
          <Alert color="red" variant="light" role="alert">
            {accept.error.message}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          size="md"
          readOnly={link.email !== null}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <TextInput
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          autoFocus
          size="md"
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <PasswordInput
          label={t('newPassword')}
          description={t('passwordHint')}
          name="password"
          autoComplete="new-password"
          required
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={accept.isPending}>
          {t('enter')}
        </Button>
      </Stack>
    </form>
  );
}
