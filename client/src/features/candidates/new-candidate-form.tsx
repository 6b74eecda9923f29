import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemError } from '../../lib/call.js';
import { paths } from '../../lib/paths.js';
import { Card } from '../../ui/card.js';
import { notify, notifyFault } from '../../ui/notify.js';
import { useCreateCandidate } from './api.js';
import { e164Of } from './field-forms.js';
import { useChoices } from './use-choices.js';

const names = ['name', 'headline', 'email', 'phone', 'city', 'link'] as const;
type Name = (typeof names)[number];
const types: Partial<Record<Name, string>> = { email: 'email', phone: 'tel', link: 'url' };
const blank: Readonly<Record<Name | 'country', string>> = {
  name: '',
  headline: '',
  email: '',
  phone: '',
  city: '',
  link: '',
  country: '',
};

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function bodyOf(draft: typeof blank) {
  const [phone, link, city, country] = [draft.phone, draft.link, draft.city, draft.country].map(orNull);
  return {
    name: draft.name,
    headline: orNull(draft.headline),
    email: orNull(draft.email),
    phone: phone ? { raw: phone, e164: e164Of(phone) } : null,
    place: city || country ? { city: city ?? null, region: null, country: country ?? null } : null,
    link: link
      ? { kind: 'website' as const, url: /^https?:\/\//.test(link) ? link : `https://${link}` }
      : null,
  };
}

/** A refusal at the input it belongs to: `phone.raw` → `phone`. */
const faultsOf = (error: ProblemError): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(error.fields).map(([path, said]) => [path.split('.')[0] ?? '', said]));

/** A candidate without a document: a name is enough, the rest is added on their page. */
export function NewCandidateForm() {
  const { t } = useTranslation('candidates');
  const navigate = useNavigate();
  const choices = useChoices();
  const create = useCreateCandidate();
  const [draft, setDraft] = useState(blank);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const set = (name: keyof typeof blank, text: string) => setDraft((now) => ({ ...now, [name]: text }));
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      const { id } = await create.mutateAsync(bodyOf(draft));
      notify(t('created'));
      await navigate(paths.candidate(id));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'invalid') notifyFault(error);
      else setFaults(faultsOf(error));
    }
  };
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm" maw={520}>
          {names.map((name) => (
            <TextInput
              key={name}
              label={t(`new.${name}`)}
              type={types[name] ?? 'text'}
              required={name === 'name'}
              error={faults[name]}
              value={draft[name]}
              onChange={(event) => set(name, event.currentTarget.value)}
            />
          ))}
          <Select
            label={t('new.country')}
            searchable
            clearable
            data={choices.country}
            value={orNull(draft.country)}
            error={faults['place']}
            onChange={(value) => set('country', value ?? '')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => void navigate(paths.candidates())}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" disabled={draft.name.trim() === ''} loading={create.isPending}>
              {t('new.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
