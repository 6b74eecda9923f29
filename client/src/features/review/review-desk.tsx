import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type CandidateView, type DocumentSeen } from '@portolan/shared/contract';
import { IconArrowRight, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcuts.js';
import { useFormat } from '../../lib/use-format.js';
import { Card } from '../../ui/card.js';
import { notifyFault } from '../../ui/notify.js';
import { useDocumentCheck } from './api.js';
import { DocumentSide, type Look } from './document-side.js';
import { FieldList } from './field-list.js';
import { decisionOf, isSaid, valueNow } from './model.js';
import classes from './review.module.css';
import { type ReviewDesk as Desk, useReviewDesk } from './use-review-desk.js';

interface Props {
  readonly view: CandidateView;
  readonly look: Look;
  readonly documentId: string | undefined;
  readonly onChange: (changes: { look?: Look; document?: string }) => void;
  /** Somebody else changed the candidate: what is shown must be read anew. */
  readonly onStale: () => void;
  /** To the next candidate of the queue; undefined where there is none. */
  readonly onNext: (() => void) | undefined;
}

/** Left what came in, right what was read from it, and the keys to go through it. */
export function ReviewDesk({ view, look, documentId, onChange, onStale, onNext }: Props) {
  const { t } = useTranslation('review');
  const desk = useReviewDesk(view, onStale);
  const narrow = useMediaQuery('(max-width: 1023px)', false);
  const [side, setSide] = useState<'fields' | 'document'>('fields');
  const document = view.documents.find((each) => each.id === documentId) ?? view.documents[0];
  useDeskKeys(desk, onNext);
  const shown = sideShown(document, narrow, side);
  return (
    <>
      {narrow && document && <SideSwitch side={side} onChange={setSide} />}
      <div className={classes.sides} data-single={!document || undefined}>
        {document && shown !== 'fields' && (
          <div className={classes.document}>
            <DocumentSide view={view} document={document} desk={desk} look={look} onChange={onChange} />
          </div>
        )}
        {shown !== 'document' && (
          <Card title={t('fields.title')} description={t('fields.line')}>
            {document && <HardToRead view={view} document={document} />}
            <Done view={view} desk={desk} onNext={onNext} />
            <FieldList desk={desk} />
          </Card>
        )}
      </div>
    </>
  );
}

/** Both where there is room; without a document there are only fields. */
function sideShown(document: DocumentSeen | undefined, narrow: boolean, side: 'fields' | 'document') {
  if (document === undefined) return 'fields';
  return narrow ? side : 'both';
}

interface SwitchProps {
  readonly side: 'fields' | 'document';
  readonly onChange: (side: 'fields' | 'document') => void;
}

function SideSwitch({ side, onChange }: SwitchProps) {
  const { t } = useTranslation('review');
  return (
    <SegmentedControl
      fullWidth
      mb="md"
      value={side}
      onChange={onChange}
      data={(['fields', 'document'] as const).map((value) => ({ value, label: t(`side.${value}`) }))}
    />
  );
}

function useDeskKeys(desk: Desk, onNext: (() => void) | undefined) {
  const { t } = useTranslation('review');
  const { current } = desk;
  const group = 'page' as const;
  const mayJudge = current && current.value !== null && !isSaid(current);
  const mayAccept = mayJudge && decisionOf(desk.desk, current.key) === undefined;
  const mayRemove = current && !isSaid(current) && valueNow(desk.desk, current) !== null;
  const inPalette = false;
  useShortcut({ keys: 'j', label: t('key.next'), group, inPalette, run: () => desk.step(1) });
  useShortcut({ keys: 'k', label: t('key.previous'), group, inPalette, run: () => desk.step(-1) });
  const accept = () => {
    if (current && mayAccept) desk.confirm([current]);
  };
  useShortcut({ keys: 'a', label: t('accept'), group, inPalette, run: accept });
  const mend = () => {
    if (current) desk.edit(current.key);
  };
  useShortcut({ keys: 'e', label: t('mend'), group, inPalette, run: mend });
  const remove = () => {
    if (current && mayRemove) desk.remove(current);
  };
  useShortcut({ keys: 'd', label: t('remove'), group, inPalette, run: remove });
  useShortcut({ keys: 'u', label: t('key.undo'), group, inPalette, run: desk.undo });
  useShortcut(
    { keys: 'n', label: t('key.nextCandidate'), group, run: () => onNext?.() },
    onNext !== undefined,
  );
}

/** A document that was hard to read waits for a person's eyes, whatever was read from it. */
function HardToRead({ view, document }: { readonly view: CandidateView; readonly document: DocumentSeen }) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const check = useDocumentCheck(view.id);
  if (document.reading !== 'low') return null;
  const set = (checked: boolean) =>
    check.mutate({ documentId: document.id, checked }, { onError: notifyFault });
  if (document.checkedAt !== null) {
    return (
      <p className={classes.checked}>
        <IconEye size={16} aria-hidden="true" />
        <span>
          {t('low.checked', {
            who: document.checkedBy ?? t('low.somebody'),
            day: format.day(document.checkedAt),
          })}
        </span>
        <Button size="compact-sm" variant="subtle" loading={check.isPending} onClick={() => set(false)}>
          {t('common:action.undo')}
        </Button>
      </p>
    );
  }
  return (
    <div className={classes.low}>
      <p>{t('low.hint')}</p>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconEye size={16} aria-hidden="true" />}
        loading={check.isPending}
        onClick={() => set(true)}
      >
        {t('low.check')}
      </Button>
    </div>
  );
}

function Done({
  view,
  desk,
  onNext,
}: {
  readonly view: CandidateView;
  readonly desk: Desk;
  readonly onNext: Props['onNext'];
}) {
  const { t } = useTranslation('review');
  const hard = view.documents.some((each) => each.reading === 'low' && each.checkedAt === null);
  if (desk.open.length > 0 || hard) return null;
  return (
    <div className={classes.done} role="status">
      <span>{desk.canUndo ? t('done.here') : t('done.nothing')}</span>
      {onNext && (
        <Button
          size="compact-md"
          rightSection={<IconArrowRight size={16} aria-hidden="true" />}
          onClick={onNext}
        >
          {t('next')}
        </Button>
      )}
    </div>
  );
}
