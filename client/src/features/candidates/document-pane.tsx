import { type CandidateView, type DocumentSeen } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format.js';
import { Card, QueryState } from '../../ui/card.js';
import { documentTextQuery } from './api.js';
import classes from './document-pane.module.css';
import { DocumentChoice, DocumentDownload } from './document-tools.js';
import { useLit } from './lit.js';
import { marksIn, type Segment, segmentsOf } from './model.js';

interface Props {
  readonly view: CandidateView;
  readonly document: DocumentSeen;
  readonly onChoose: (documentId: string) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The kept text of a document; what became a value is marked. */
export function DocumentPane({ view, document, onChoose, ref }: Props) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const query = useQuery(documentTextQuery(view.id, document.id));
  return (
    <Card
      title={t('document.title')}
      description={t('document.received', { name: document.fileName, day: format.day(document.receivedAt) })}
      actions={<DocumentDownload view={view} document={document} />}
    >
      <DocumentChoice view={view} document={document} onChoose={onChoose} />
      {document.reading === 'low' && <p className={classes.low}>{t('reading.lowHint')}</p>}
      <QueryState query={query} skeletonLines={18}>
        {({ text }) => (
          // A long document scrolls on its own, so it must be reachable by the keyboard.
          <div
            ref={ref}
            className={classes.scroller}
            tabIndex={0}
            role="region"
            aria-label={t('document.text')}
          >
            <MarkedText view={view} documentId={document.id} text={text} />
          </div>
        )}
      </QueryState>
    </Card>
  );
}

interface MarkedProps {
  readonly view: CandidateView;
  readonly documentId: string;
  readonly text: string;
}

function MarkedText({ view, documentId, text }: MarkedProps) {
  const { fields, skills } = view;
  const segments = useMemo(
    () => segmentsOf(text, marksIn({ fields, skills }, documentId)),
    [text, fields, skills, documentId],
  );
  return (
    <div className={classes.text} dir="auto">
      {segments.map((segment) => (
        <Piece key={segment.start} segment={segment} />
      ))}
    </div>
  );
}

function Piece({ segment: { text, keys } }: { readonly segment: Segment }) {
  const lit = useLit();
  const [first] = keys;
  if (first === undefined) return text;
  return (
    <mark
      className={classes.mark}
      data-marks={keys.join(' ')}
      data-wide={(keys.length === 1 && first.startsWith('jobs.')) || undefined}
      data-lit={(lit.key !== null && keys.includes(lit.key)) || undefined}
      onMouseEnter={() => lit.light(first)}
      onMouseLeave={() => lit.light(null)}
      onClick={() => lit.goToField(first)}
    >
      {text}
    </mark>
  );
}
