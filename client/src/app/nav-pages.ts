import { type AccessLevel } from '@portolan/shared/contract';
import { matchPath } from 'react-router';
import { type PageEntry, pages } from './pages.js';

export type NavPage = PageEntry & Required<Pick<PageEntry, 'nav'>>;

/** The pages of the navigation that this access level may open. */
export function navPages(level: AccessLevel, all: readonly PageEntry[] = pages): NavPage[] {
  return all.filter((page): page is NavPage => page.nav !== undefined && page.levels.includes(level));
}

/** The address of a page of the navigation: its path without parameters. */
export function pathOf(page: PageEntry): string {
  return page.path.replace(/\/:.*$/, '') || '/';
}

/** The page an address opens, in the navigation or not. */
export function pageAt(pathname: string, all: readonly PageEntry[] = pages): PageEntry | undefined {
  return all.find((page) => matchPath(page.path, pathname) !== null);
}

/** The page of the navigation that an address belongs to: `/candidates/7` is part of Candidates. */
export function navPageAt(pathname: string, shown: readonly NavPage[]): NavPage | undefined {
  return shown
    .filter((page) => matchPath({ path: pathOf(page), end: pathOf(page) === '/' }, pathname) !== null)
    .sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
}
