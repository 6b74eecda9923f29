import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSignIn } from './api.js';

export function SignInForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const form = useForm({ mode: 'uncontrolled', initialValues: { email: '', password: '' } });
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values, { onSuccess: onDone }))}>
      <Stack gap="md">
        {signIn.isError && (
          <Alert color="red" variant="light" role="alert">
            {signIn.error.message}
          </Alert>
        )}
        <TextInput
          label={t('email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          autoFocus
          size="md"
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          name="password"
          autoComplete="current-password"
          required
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn')}
        </Button>
        <p style={{ margin: 0, fontSize: 'var(--mantine-font-size-sm)', color: 'var(--text-muted)' }}>
          {t('forgotten')}
        </p>
      </Stack>
    </form>
  );
}
