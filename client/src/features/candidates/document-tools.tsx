import { ActionIcon, Select, Tooltip } from '@mantine/core';
import { type CandidateView, candidatesContract, type DocumentSeen } from '@portolan/shared/contract';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { downloadUrl } from '../../lib/endpoint-url.js';
import { useFormat } from '../../lib/use-format.js';

interface Props {
  readonly view: CandidateView;
  readonly document: DocumentSeen;
}

/** The file as it came. */
export function DocumentDownload({ view, document }: Props) {
  const { t } = useTranslation('candidates');
  const params = { candidateId: view.id, documentId: document.id };
  return (
    <Tooltip label={t('document.download')}>
      <ActionIcon
        component="a"
        href={downloadUrl(candidatesContract.documentFile, { params })}
        download
        variant="subtle"
        color="gray"
        aria-label={t('document.download')}
      >
        <IconDownload size={18} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}

/** Which document is shown, where there are several. */
export function DocumentChoice({
  view,
  document,
  onChoose,
}: Props & { readonly onChoose: (documentId: string) => void }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  if (view.documents.length < 2) return null;
  return (
    <Select
      mb="sm"
      maw={420}
      aria-label={t('document.choose')}
      allowDeselect={false}
      value={document.id}
      onChange={(id) => id !== null && onChoose(id)}
      data={view.documents.map((each) => ({
        value: each.id,
        label: `${each.fileName} · ${format.day(each.receivedAt)}`,
      }))}
    />
  );
}
