import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Page } from 'playwright-core';
import { findingsOf } from './support/axe.js';
import { type Journey, startJourney } from './support/journey.js';

jest.setTimeout(240_000);

let journey: Journey;
let page: Page;
let faults: string[];
beforeAll(async () => {
  journey = await startJourney();
  ({ page, faults } = journey);
});
afterAll(() => journey?.end());

const people = [
  'Full Name;E-mail ;Phone;Town;Country;Seafaring;Core skills;Date of birth',
  'Ana Kovač;ana.kovac@example.org;+385 91 234 5678;Zagreb;Croatia;5,5;Java, PostgreSQL;01.02.1990',
  'Bo Lindqvist;bo@example.org;+46 70 123 45 67;Malmö;Sweden;2;Go | Kubernetes;',
  ';nobody@example.org;;;;3;SQL;',
  'Carla Rossi;not-an-address;;Milano;Italy;12;Python;',
].join('\n');

const drop = (name: string, text: string) =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
const card = (name: string) => page.getByRole('region', { name, exact: true });
/** The five numbers, in their order: new, changed, unchanged, maybe here already, faulty. */
const counted = async (name: string) =>
  (await card(name).locator('dl dd:first-of-type').allInnerTexts()).map(Number);
const waitFor = (name: string, phase: string) =>
  card(name)
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${phase}`) })
    .waitFor();
const readAs = (header: string) => page.getByRole('combobox', { name: `Read as: ${header}` });

describe('a table of candidates', () => {
  it('is checked first: what it would change, how each column is read, what is left out', async () => {
    await page.goto('/intake');
    await drop('people.csv', people);
    await waitFor('people.csv', 'Checked, nothing is imported yet');
    expect(await counted('people.csv')).toEqual([2, 0, 0, 0, 2]);
    expect(await readAs('Full Name').inputValue()).toBe('Name');
    expect(await readAs('Date of birth').inputValue()).toBe('Leave out');
    await card('people.csv').getByText('not used in ranking and not kept').waitFor();
    await card('people.csv').getByText('This is not an e-mail address.').first().waitFor();
  });

  it('is read otherwise where somebody says so', async () => {
    await readAs('Seafaring').click();
    await page.getByRole('option', { name: 'Years of experience' }).click();
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[aria-label="Read as: Seafaring"]')?.value ===
        'Years of experience',
    );
    await waitFor('people.csv', 'Checked, nothing is imported yet');
    await card('people.csv').getByText('as you said').waitFor();
  });

  it('has no findings of axe while it waits', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findingsOf(page)).toEqual([]);
    }
  });

  it('brings the good rows in although others are bad', async () => {
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await waitFor('people.csv', 'Imported');
    expect(await counted('people.csv')).toEqual([2, 0, 0, 0, 2]);
  });

  it('gives the bad rows as a file, which is corrected and dropped again', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the faulty rows (CSV)' }).click(),
    ]);
    const given = readFileSync(await file.path(), 'utf8');
    expect(given).toContain('There is no name.');
    const corrected = given
      .replace(/^,nobody/m, 'Nora Body,nobody')
      .replace('not-an-address', 'carla@example.org');
    await drop(file.suggestedFilename(), corrected);
    await waitFor('people-faults.csv', 'Checked, nothing is imported yet');
    // Remembered from the first time.
    expect(await readAs('Seafaring').inputValue()).toBe('Years of experience');
    expect(await counted('people-faults.csv')).toEqual([2, 0, 0, 0, 0]);
    await page.getByRole('button', { name: 'Import 2 rows' }).click();
    await waitFor('people-faults.csv', 'Imported');
  });

  it('changes nothing when it comes again', async () => {
    await drop('people.csv', people);
    await waitFor('people.csv', 'Checked, nothing is imported yet');
    expect(await counted('people.csv')).toEqual([0, 0, 2, 0, 2]);
    expect(await page.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
  });

  it('says of each value which row of which table it came from', async () => {
    await page.goto('/candidates?q=kovac');
    await page.getByRole('link', { name: 'Ana Kovač' }).click();
    await page
      .getByLabel(/^From people\.csv, row 2/)
      .first()
      .waitFor();
    expect(await page.getByText(/5 y 6 mo/).count()).toBeGreaterThan(0);
  });

  it('let nothing fall on the way', () => {
    expect(faults).toEqual([]);
  });
});
