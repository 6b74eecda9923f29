import { readFile } from 'node:fs/promises';
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
  'Name,Headline,E-mail,Phone,City,Country,Job title,Company,Start date,Skills,Languages,Expected salary',
  '"Doe, Jane",,jane@example.org,0151 12345678,Berlin,Germany,Java developer,"Harbour, GmbH",14.3.2019,"Java (5y), SQL - advanced",German (C1),80.000 €',
  'Ana Kovač,=SUM(A1),ana@example.org,+46 70 123 45 67,Malmö,Sweden,Engineer,,2020,Go; Kubernetes,,',
].join('\n');

const card = (name: string) => page.getByRole('region', { name, exact: true });
const counted = async (name: string) =>
  (await card(name).locator('dl dd:first-of-type').allInnerTexts()).map(Number);

async function drop(name: string, buffer: Buffer) {
  await page.goto('/intake');
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/csv', buffer });
  await card(name)
    .getByRole('status')
    .filter({ hasText: /^Checked, nothing is imported yet/ })
    .waitFor();
}

async function exported(): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^candidates-\d{4}-\d\d-\d\d\.csv$/);
  return readFile(await file.path());
}

describe('the export of the directory', () => {
  let all: Buffer;

  it('holds the list as it is narrowed and ordered', async () => {
    await drop('people.csv', Buffer.from(people));
    await card('people.csv')
      .getByRole('button', { name: /^Import/ })
      .click();
    await card('people.csv')
      .getByRole('status')
      .filter({ hasText: /^Imported/ })
      .waitFor();
    await page.goto('/candidates?sort=name');
    await page.getByRole('link', { name: 'Export' }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    all = await exported();
    const lines = all.toString().split('\r\n');
    expect(lines[0]).toContain('Portolan id,Name,Headline,E-mail');
    expect(lines[1]).toContain("'=SUM(A1)");
    expect(lines[2]).toContain('Jane Doe');
    expect(lines[2]).toContain("'+4915112345678");
    await page.goto('/candidates?country=DE');
    await page.getByRole('link', { name: 'Export' }).waitFor();
    const some = (await exported()).toString();
    expect(some).toContain('Jane Doe');
    expect(some).not.toContain('Kovač');
  });

  it('changes nothing when it is dropped back', async () => {
    await drop('candidates.csv', all);
    expect(await counted('candidates.csv')).toEqual([0, 0, 2, 0, 0]);
  });

  it('changes the one row that was changed', async () => {
    await drop('candidates-2.csv', Buffer.from(all.toString().replace('Berlin', 'Hamburg')));
    expect(await counted('candidates-2.csv')).toEqual([0, 1, 1, 0, 0]);
    expect(faults).toEqual([]);
  });
});
