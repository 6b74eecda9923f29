import { Button, SegmentedControl } from '@mantine/core';
import { type CandidateView, type DocumentSeen, type EditableField } from '@portolan/shared/contract';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card, LoadingLines } from '../../ui/card.js';
import { DocumentChoice, DocumentDownload } from '../candidates/index.js';
import classes from './document-side.module.css';
import { oneLine } from './model.js';
import { type Selection, TextView } from './text-view.js';
import { type ReviewDesk } from './use-review-desk.js';

/** The pages need the PDF reader, which comes when it is needed. */
const PageView = lazy(async () => ({ default: (await import('./page-view.js')).PageView }));

export const looks = ['page', 'text'] as const;
export type Look = (typeof looks)[number];

interface Props {
  readonly view: CandidateView;
  readonly document: DocumentSeen;
  readonly desk: ReviewDesk;
  readonly look: Look;
  readonly onChange: (changes: { look?: Look; document?: string }) => void;
}

/** What came in: as it looks, or its text with what was read from it. */
export function DocumentSide({ view, document, desk, look, onChange }: Props) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const [selection, setSelection] = useState<Selection>();
  const hasPages = document.mediaType === 'application/pdf';
  const shown = hasPages ? look : 'text';
  const common = { view, document, items: desk.desk.items, current: desk.desk.current, onGo: desk.go };
  return (
    <Card
      title={t('document.title')}
      description={t('document.received', { name: document.fileName, day: format.day(document.receivedAt) })}
      actions={
        <>
          {hasPages && (
            <SegmentedControl
              size="xs"
              aria-label={t('document.look')}
              value={look}
              onChange={(next) => onChange({ look: next })}
              data={looks.map((value) => ({ value, label: t(`document.as.${value}`) }))}
            />
          )}
          <DocumentDownload view={view} document={document} />
        </>
      }
    >
      <DocumentChoice view={view} document={document} onChoose={(id) => onChange({ document: id })} />
      {shown === 'page' ? (
        <Suspense fallback={<LoadingLines lines={18} />}>
          <PageView key={document.id} {...common} />
        </Suspense>
      ) : (
        <TextView key={document.id} {...common} onSelect={setSelection} />
      )}
      {shown === 'text' && (
        <UseAs document={document} desk={desk} selection={selection} onUsed={setSelection} />
      )}
    </Card>
  );
}

const selectable = [
  'name',
  'headline',
  'email',
  'phone',
  'place',
  'link',
  'job',
  'education',
  'certification',
] as const satisfies readonly EditableField[];

interface UseAsProps extends Pick<Props, 'document' | 'desk'> {
  readonly selection: Selection | undefined;
  readonly onUsed: (selection: undefined) => void;
}

/** What was selected becomes a value: somebody says of which field. */
function UseAs({ document, desk, selection, onUsed }: UseAsProps) {
  const { t } = useTranslation(['review', 'candidates']);
  const words = selection === undefined ? '' : oneLine(selection.text);
  if (selection === undefined || words === '')
    return <p className={classes.hint}>{t('document.selectHint')}</p>;
  const use = (field: EditableField) => {
    desk.add(field, words, { documentId: document.id, start: selection.start, end: selection.end });
    onUsed(undefined);
  };
  return (
    <div className={classes.useAs} role="group" aria-label={t('document.useAs')}>
      <span className={classes.selected}>
        {t('document.selected')} <q dir="auto">{words.length > 60 ? `${words.slice(0, 60)}…` : words}</q>
      </span>
      {selectable.map((field) => (
        <Button key={field} size="compact-sm" variant="light" onClick={() => use(field)}>
          {t(`candidates:field.${field}`)}
        </Button>
      ))}
    </div>
  );
}
