import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { asAdministrator, type SignedIn } from './support/accounts.js';
import { findingsOf } from './support/axe.js';
import { openBrowser, schemes } from './support/browser.js';
import {
  everyPage,
  failFromNowOn,
  type Known,
  lookAround,
  type PageCase,
  settled,
} from './support/every-page.js';
import { type Portolan, startPortolan } from './support/portolan.js';

jest.setTimeout(300_000);

let browser: Browser;
let demo: Portolan;
let empty: Portolan;
let full: SignedIn;
let bare: SignedIn;
let known: Known;
beforeAll(async () => {
  browser = await openBrowser();
  demo = await startPortolan({ demo: 'on' });
  empty = await startPortolan({ demo: 'off' });
  full = await asAdministrator(browser, demo);
  bare = await asAdministrator(browser, empty);
  known = await lookAround(full.context.request);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await empty?.stop();
});

/** Light and dark. */
async function everyFinding(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findingsOf(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return found;
}

/** Wide tables scroll inside themselves; the page never does. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open({ context }: SignedIn, path: string, before?: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  await before?.(page);
  await page.goto(path);
  await settled(page);
  return page;
}

const rows = everyPage.map((one) => [one.name, one] as const);
const withDialogs = everyPage.flatMap((one: PageCase) =>
  Object.entries(one.dialogs ?? {}).map(([dialog, show]) => [one.name, dialog, one, show] as const),
);

describe('axe finds nothing on', () => {
  it.each(rows)('%s, loaded', async (_name, { path }) => {
    const page = await open(full, path(known));
    expect(await everyFinding(page)).toEqual([]);
    await page.close();
  });

  it.each(rows.filter(([, { standsEmpty }]) => standsEmpty))('%s, empty', async (_name, { path }) => {
    const page = await open(bare, path(known));
    expect(await everyFinding(page)).toEqual([]);
    await page.close();
  });

  it.each(rows)('%s, failed', async (_name, { path }) => {
    const page = await open(full, path(known), failFromNowOn);
    expect(await everyFinding(page)).toEqual([]);
    await page.close();
  });

  it.each(withDialogs)('%s with %s open', async (_name, _dialog, { path }, show) => {
    const page = await open(full, path(known));
    await show(page);
    await page.waitForTimeout(200);
    expect(await everyFinding(page)).toEqual([]);
    await page.close();
  });
});

describe('on a phone nothing reaches beyond the edge of', () => {
  it.each(rows)('%s', async (_name, { path }) => {
    const page = await full.context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path(known));
    await settled(page);
    expect(await tooWide(page)).toBe(0);
    await page.close();
  });
});
