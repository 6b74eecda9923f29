import { useQuery } from '@tanstack/react-query';
import { type CandidateView, type DocumentSeen } from '@portolan/shared/contract';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../ui/card.js';
import { documentTextQuery, type Segment, segmentsOf } from '../candidates/index.js';
import { bringIntoView } from './into-view.js';
import { type ReviewItem } from './items.js';
import classes from './document-side.module.css';

export interface Selection {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly view: CandidateView;
  readonly document: DocumentSeen;
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly onGo: (key: string) => void;
  readonly onSelect: (selection: Selection | undefined) => void;
}

/** The kept text; what became a value is marked, and words can be selected. */
export function TextView(props: Props) {
  const query = useQuery(documentTextQuery(props.view.id, props.document.id));
  return (
    <QueryState query={query} skeletonLines={18}>
      {({ text }) => <MarkedText {...props} text={text} />}
    </QueryState>
  );
}

/** The offset in the whole text of a place in the page. */
function offsetOf(node: Node, offset: number): number | undefined {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  return piece ? Number(piece.dataset['start']) + (node instanceof Element ? 0 : offset) : undefined;
}

function selectionIn(holder: HTMLElement | null, text: string): Selection | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (holder?.contains(range.commonAncestorContainer) !== true) return undefined;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { text: text.slice(start, end), start, end };
}

function MarkedText({ document, items, current, text, onGo, onSelect }: Props & { readonly text: string }) {
  const { t } = useTranslation('review');
  const holder = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => {
    const marks = items.flatMap(({ key, facts }) =>
      facts
        .filter((fact) => fact.documentId === document.id)
        .flatMap((fact) => fact.spans.map((span) => ({ key, ...span }))),
    );
    return segmentsOf(text, marks);
  }, [items, document.id, text]);
  useEffect(() => {
    if (current === null) return;
    bringIntoView(holder.current, '[data-marks]', ({ marks = '' }) => marks.split(' ').includes(current));
  }, [current, segments]);
  const report = () => onSelect(selectionIn(holder.current, text));
  return (
    <div
      ref={holder}
      className={classes.scroller}
      tabIndex={0}
      role="region"
      aria-label={t('document.text')}
      onMouseUp={report}
      onKeyUp={report}
      onTouchEnd={report}
    >
      <div className={classes.text} dir="auto">
        {segments.map((segment) => (
          <Piece key={segment.start} segment={segment} current={current} items={items} onGo={onGo} />
        ))}
      </div>
    </div>
  );
}

interface PieceProps extends Pick<Props, 'current' | 'items' | 'onGo'> {
  readonly segment: Segment;
}

function Piece({ segment: { start, text, keys }, current, items, onGo }: PieceProps) {
  const [first] = keys;
  if (first === undefined) return <span data-start={start}>{text}</span>;
  const isOpen = items.some((item) => item.unsure && keys.includes(item.key));
  const click = () => {
    if (window.getSelection()?.isCollapsed !== false) onGo(first);
  };
  return (
    <mark
      className={classes.markedText}
      data-start={start}
      data-marks={keys.join(' ')}
      data-open={isOpen || undefined}
      data-lit={(current !== null && keys.includes(current)) || undefined}
      onClick={click}
    >
      {text}
    </mark>
  );
}
