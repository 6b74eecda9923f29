import { type DocumentId, type CandidateId, candidatesContract } from '@portolan/shared/contract';
import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
  version,
} from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { callForFile } from '../../lib/call.js';
import { type PageRun } from './page-places.js';

GlobalWorkerOptions.workerSrc = workerUrl;
/** Put there by the build: character maps and fonts that a file may leave to its reader. */
const assets = `/assets/pdfjs-${version}`;

/** A CV has a few pages; the first ones of a book are enough to say so. */
const mostPages = 12;

export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[];
  readonly pageCount: number;
  readonly runs: readonly PageRun[];
  readonly close: () => void;
}

/** Opens a kept file in a worker of its own. Scripts and forms in it are never run. */
export async function openPdf(candidateId: CandidateId, documentId: DocumentId): Promise<OpenPdf> {
  const response = await callForFile(candidatesContract.documentFile, {
    params: { candidateId, documentId },
  });
  const task = getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    cMapUrl: `${assets}/cmaps/`,
    standardFontDataUrl: `${assets}/standard_fonts/`,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const pdf: PDFDocumentProxy = await task.promise;
  const count = Math.min(pdf.numPages, mostPages);
  const pages = await Promise.all(Array.from({ length: count }, (_, i) => pdf.getPage(i + 1)));
  const runs = await Promise.all(pages.map(runsOf));
  return { pages, pageCount: pdf.numPages, runs: runs.flat(), close: () => void task.destroy() };
}

async function runsOf(page: PDFPageProxy): Promise<PageRun[]> {
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = Util.transform(
      viewport.transform,
      item.transform as number[],
    ) as number[];
    const size = Math.hypot(c, d);
    return [
      {
        page: page.pageNumber,
        text: item.str,
        left: x / viewport.width,
        // The baseline is four fifths down.
        top: (y - size * 0.85) / viewport.height,
        width: item.width / viewport.width,
        height: (size * 1.15) / viewport.height,
      },
    ];
  });
}

/** Draws a page at the width it is shown with; the returned function stops it. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): () => void {
  const density = Math.min(2, window.devicePixelRatio || 1);
  const base = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (width * density) / base.width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  // A page that is left while it is drawn is cancelled, which is no fault.
  task.promise.catch(() => undefined);
  return () => task.cancel();
}
