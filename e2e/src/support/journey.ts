import { type Browser, type Page } from 'playwright-core';
import { asAdministrator } from './accounts.js';
import { listenForFaults, openBrowser } from './browser.js';
import { type Portolan, startPortolan } from './portolan.js';

/** The administrator of an empty organisation at a desk of their own. */
export interface Journey {
  readonly portolan: Portolan;
  readonly browser: Browser;
  readonly page: Page;
  /** What the page complained of meanwhile. */
  readonly faults: string[];
  end(): Promise<void>;
}

export async function startJourney(): Promise<Journey> {
  const portolan = await startPortolan({ demo: 'off' });
  const browser = await openBrowser();
  const { page } = await asAdministrator(browser, portolan);
  const end = async () => {
    await browser.close();
    await portolan.stop();
  };
  return { portolan, browser, page, faults: listenForFaults(page), end };
}
