import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BandDialog, BandsCard, BandState } from '../features/compensation/index.js';
import { useSession } from '../features/session/index.js';
import { useUrlState } from '../lib/use-url-state.js';
import { PageHeader } from '../ui/page-header.js';

/** Bands of every employer against the market of their own occupation and country. */
export function CompensationPage() {
  const { t } = useTranslation('compensation');
  const mayEdit = useSession().accessLevel !== 'manager';
  const [state, setState] = useUrlState(BandState);
  const [adding, setAdding] = useState(false);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('addBand')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        line={t(mayEdit ? 'line' : 'lineOwn')}
        {...(mayEdit ? { actions: add } : {})}
      />
      <BandsCard
        state={state}
        onChange={setState}
        mayEdit={mayEdit}
        today={today}
        onAdd={() => setAdding(true)}
      />
      {adding && <BandDialog band={undefined} today={today} onClose={() => setAdding(false)} />}
    </>
  );
}
