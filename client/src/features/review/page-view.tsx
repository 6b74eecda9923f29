import { type CandidateView, type DocumentSeen } from '@portolan/shared/contract';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingLines } from '../../ui/card.js';
import { documentTextQuery } from '../candidates/index.js';
import classes from './document-side.module.css';
import { bringIntoView } from './into-view.js';
import { type ReviewItem } from './items.js';
import { createPageFinder, type PageBox } from './page-places.js';
import { drawPage, type OpenPdf, openPdf } from './pdf-document.js';

interface Props {
  readonly view: CandidateView;
  readonly document: DocumentSeen;
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly onGo: (key: string) => void;
}

interface Placed extends PageBox {
  readonly key: string;
  readonly unsure: boolean;
}

/** The pages of a PDF as they look, with a frame around what became a value. */
export function PageView({ view, document, items, current, onGo }: Props) {
  const { t } = useTranslation('review');
  const text = useQuery(documentTextQuery(view.id, document.id));
  const pdf = useQuery({
    queryKey: ['review', 'pages', view.id, document.id],
    queryFn: () => openPdf(view.id, document.id),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  });
  const kept = text.data?.text;
  const places = useMemo(
    () => (pdf.data && kept !== undefined ? placed(pdf.data, kept, items, document.id) : []),
    [pdf.data, kept, items, document.id],
  );
  if (pdf.isPending) return <LoadingLines lines={18} />;
  if (pdf.isError) return <p className={classes.notice}>{t('document.noPages')}</p>;
  return <Pages pdf={pdf.data} places={places} current={current} onGo={onGo} />;
}

function placed(pdf: OpenPdf, text: string, items: readonly ReviewItem[], documentId: string): Placed[] {
  const find = createPageFinder(pdf.runs, text);
  return items.flatMap(({ key, facts, unsure }) =>
    facts
      .filter((fact) => fact.documentId === documentId)
      .flatMap((fact) => fact.spans.flatMap(find))
      .map((box) => ({ ...box, key, unsure })),
  );
}

interface PagesProps extends Pick<Props, 'current' | 'onGo'> {
  readonly pdf: OpenPdf;
  readonly places: readonly Placed[];
}

function Pages({ pdf, places, current, onGo }: PagesProps) {
  const { t } = useTranslation('review');
  const { ref, width } = useElementSize();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => pdf.close, [pdf]);
  useEffect(() => {
    if (current === null || width === 0) return;
    bringIntoView(holder.current, '[data-box]', ({ box }) => box === current);
  }, [current, width, places]);
  return (
    <div
      ref={holder}
      className={classes.scroller}
      tabIndex={0}
      role="region"
      aria-label={t('document.pages')}
    >
      <div ref={ref}>
        {pdf.pages.map((page) => (
          <Page
            key={page.pageNumber}
            page={page}
            width={Math.floor(width)}
            places={places.filter((place) => place.page === page.pageNumber)}
            current={current}
            onGo={onGo}
          />
        ))}
        {pdf.pageCount > pdf.pages.length && (
          <p className={classes.notice}>
            {t('document.morePages', { shown: pdf.pages.length, count: pdf.pageCount })}
          </p>
        )}
      </div>
    </div>
  );
}

interface PageProps extends Pick<PagesProps, 'places' | 'current' | 'onGo'> {
  readonly page: PDFPageProxy;
  readonly width: number;
}

const percent = (part: number) => `${part * 100}%`;

function Page({ page, width, places, current, onGo }: PageProps) {
  const { t } = useTranslation('review');
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null || width === 0) return undefined;
    return drawPage(page, canvas.current, width);
  }, [page, width]);
  const { width: w, height: h } = page.getViewport({ scale: 1 });
  return (
    <div className={classes.page} style={{ aspectRatio: `${w} / ${h}` }}>
      <canvas
        ref={canvas}
        className={classes.canvas}
        role="img"
        aria-label={t('document.page', { number: page.pageNumber })}
      />
      {places.map((place, i) => (
        <span
          key={i}
          className={classes.box}
          data-box={place.key}
          data-open={place.unsure || undefined}
          data-lit={place.key === current || undefined}
          style={{
            left: percent(place.left),
            top: percent(place.top),
            width: percent(place.width),
            height: percent(place.height),
          }}
          onClick={() => onGo(place.key)}
        />
      ))}
    </div>
  );
}
