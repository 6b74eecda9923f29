import { marked } from 'marked';
import { layOut } from './block-layout.js';
import { htmlBlocks } from './html-reader.js';
import { type Reading } from './reading.js';

/** Lines of dashes around "key: value" at the top: settings of a site generator. */
const frontMatter = /^---\n(?:[^\n]*\n){0,60}?---\n/;
/** Quotes in quotes and lists in lists without end would exhaust the parser. */
const endless = /^(?:[ \t]*[>*+-]){40}/m;

/** A text in Markdown by its headings, lists, tables and links; null when its marks make no sense. */
export function readMarkdown(text: string): Reading | null {
  const body = text.replace(/\r\n?/g, '\n').replace(frontMatter, '');
  if (endless.test(body)) return null;
  try {
    const html = marked.parse(body, { async: false, gfm: true, breaks: true });
    return layOut(htmlBlocks(html));
  } catch {
    return null;
  }
}
