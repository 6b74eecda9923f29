import { type Cv } from '../generate/types.js';
import { network, sidebarLeft, sidebarRight, twoColumns } from './columns.js';
import { type Layout } from './html.js';
import { academic, chips, classic, modern, table, timeline } from './one-column.js';
import { markdown, plainText, webPage } from './plain.js';
import { centred, european, gallery, margin, thirds } from './themes.js';
import { wordPlain, wordSidebar, wordTable } from './word.js';

export { type Page } from './html.js';

/** Printed to PDF by Chromium. */
export const pages: Readonly<Record<string, Layout>> = {
  classic,
  modern,
  'two-columns': twoColumns,
  'sidebar-left': sidebarLeft,
  'sidebar-right': sidebarRight,
  table,
  timeline,
  academic,
  chips,
  network,
  centred,
  gallery,
  margin,
  european,
  thirds,
};

/** Written without a browser, by the ending of the file. */
export const documents: Readonly<
  Record<string, { readonly ending: string; readonly write: (cv: Cv) => Promise<Uint8Array> }>
> = {
  'word-plain': { ending: 'docx', write: wordPlain },
  'word-table': { ending: 'docx', write: wordTable },
  'word-sidebar': { ending: 'docx', write: wordSidebar },
  text: { ending: 'txt', write: plainText },
  markdown: { ending: 'md', write: markdown },
  'web-page': { ending: 'html', write: webPage },
};

export const layoutNames: readonly string[] = [...Object.keys(pages), ...Object.keys(documents)];
