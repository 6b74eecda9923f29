import { Button } from '@mantine/core';
import { type CandidateId, type Role } from '@portolan/shared/contract';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AddToShortlist } from '../features/shortlists/index.js';
import { paths } from '../lib/paths.js';
import { useShortcut } from '../lib/shortcuts.js';

interface Props {
  readonly role: Role;
  readonly selected: readonly CandidateId[];
  readonly onDone: () => void;
}

const mostCompared = 6;

/** What can be done with the candidates selected in a ranking. */
export function SelectionActions({ role, selected, onDone }: Props) {
  const { t } = useTranslation('matching');
  const navigate = useNavigate();
  const comparable = selected.length >= 2 && selected.length <= mostCompared;
  const compare = () => void navigate(paths.compare(role.id, selected));
  useShortcut({ keys: 'c', label: t('compare'), group: 'list', inPalette: false, run: compare }, comparable);
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        disabled={!comparable}
        title={comparable ? undefined : t('compareHint')}
        onClick={compare}
      >
        {t('compareCount', { count: selected.length })}
      </Button>
      <AddToShortlist roleId={role.id} candidateIds={selected} onAdded={onDone} />
    </>
  );
}
