import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asAdministrator } from './support/accounts.js';
import { desk, openBrowser, phone } from './support/browser.js';
import { everyPage, lookAround, settled } from './support/every-page.js';
import { startPortolan } from './support/portolan.js';

const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

/** Each page as it looks with the demo organisation: at the desk, in the dark, on a phone. */
const looks = [
  { suffix: '', viewport: desk, colorScheme: 'light' },
  { suffix: '-dark', viewport: desk, colorScheme: 'dark' },
  { suffix: '-phone', viewport: phone, colorScheme: 'light' },
] as const;

const only = process.argv.slice(2);
const wanted = everyPage.filter(({ name }) => only.length === 0 || only.includes(name));

mkdirSync(folder, { recursive: true });
const portolan = await startPortolan({ demo: 'on' });
const browser = await openBrowser();
try {
  const { context } = await asAdministrator(browser, portolan);
  const known = await lookAround(context.request);
  for (const { name, path } of wanted) {
    for (const { suffix, viewport, colorScheme } of looks) {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(path(known));
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}${suffix}.png`), animations: 'disabled' });
      await page.close();
    }
    process.stdout.write(`${name}\n`);
  }
} finally {
  await browser.close();
  await portolan.stop();
}
