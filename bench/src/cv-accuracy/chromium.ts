import { type Browser, chromium, type Page as Tab } from 'playwright-core';
import { type Page } from './layouts/index.js';

const finder = new URL('../../../scripts/lib/chromium.mjs', import.meta.url);

/** A Chromium that prints pages; nothing is fetched from anywhere. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly tab: Tab,
  ) {}

  static async start(): Promise<Chromium> {
    const { findChromium } = (await import(finder.href)) as {
      findChromium: () => string | undefined;
    };
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('No Chromium was found: set CHROMIUM_PATH.');
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    return new Chromium(browser, await browser.newPage());
  }

  async print({ html, header, footer }: Page): Promise<Uint8Array> {
    await this.tab.setContent(html, { waitUntil: 'load' });
    await this.tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const stamped = header !== undefined || footer !== undefined;
    const options = { preferCSSPageSize: true, printBackground: true, displayHeaderFooter: stamped };
    return new Uint8Array(
      await this.tab.pdf(
        stamped
          ? {
              ...options,
              headerTemplate: header ?? '<span></span>',
              footerTemplate: footer ?? '<span></span>',
            }
          : options,
      ),
    );
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
