import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { findingsOf } from './support/axe.js';
import { listenForFaults, openBrowser, openWindow } from './support/browser.js';
import { administrator, type Portolan, startPortolan } from './support/portolan.js';
import { signIn } from './support/session.js';

jest.setTimeout(180_000);

let portolan: Portolan;
let browser: Browser;
beforeAll(async () => {
  portolan = await startPortolan({ demo: 'off' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await portolan?.stop();
});

describe('signing in', () => {
  it('lets the administrator of the settings in, and no one with another password', async () => {
    const context = await openWindow(browser, portolan.url);
    const page = await context.newPage();
    const faults = listenForFaults(page);
    await page.goto('/');
    await page.waitForURL('**/sign-in**');
    await page.getByLabel('E-mail').fill(administrator.email);
    await page.getByLabel(/^Password/).fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('E-mail or password is wrong').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await signIn(page, administrator);
    await page.getByRole('navigation').first().waitFor();
    const cookies = await context.cookies();
    expect(cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
      { httpOnly: true, sameSite: expect.stringMatching(/Lax|Strict/) as unknown as 'Lax' },
    ]);
    // The refused attempts are answered with 401, which the browser notes.
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
    await context.close();
  });
});
