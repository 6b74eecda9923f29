import { type AccessLevel, peopleContract, sessionContract } from '@portolan/shared/contract';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ask } from './api.js';
import { openWindow, type Look } from './browser.js';
import { administrator, type Portolan } from './portolan.js';
import { signIn } from './session.js';

export interface SignedIn {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A window in which the administrator is signed in. */
export async function asAdministrator(browser: Browser, { url }: Portolan, look?: Look): Promise<SignedIn> {
  const context = await openWindow(browser, url, look);
  const page = await context.newPage();
  await signIn(page, administrator);
  return { context, page };
}

/** Invites somebody, follows the link in a window of their own and gives them a password. */
export async function asNewcomer(
  browser: Browser,
  { url }: Portolan,
  inviter: SignedIn,
  {
    email,
    name,
    accessLevel,
  }: { readonly email: string; readonly name: string; readonly accessLevel: AccessLevel },
): Promise<SignedIn & { readonly userId: string }> {
  const { link } = await ask(inviter.context.request, peopleContract.invite, {
    body: { email, accessLevel },
  });
  const context = await openWindow(browser, url);
  const page = await context.newPage();
  await page.goto(new URL(link).pathname);
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=password]').fill('a quiet harbour at night');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/join'));
  const { user } = await ask(context.request, sessionContract.current, undefined as never);
  return { context, page, userId: user.id };
}
