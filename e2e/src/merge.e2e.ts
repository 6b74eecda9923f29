import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { candidateLaneContract, candidatesContract, type CandidateId } from '@portolan/shared/contract';
import { type Page } from 'playwright-core';
import { ask } from './support/api.js';
import { findingsOf } from './support/axe.js';
import { type Journey, startJourney } from './support/journey.js';

jest.setTimeout(240_000);

let journey: Journey;
let page: Page;
let faults: string[];
let kept: CandidateId;
let merged: CandidateId;
beforeAll(async () => {
  journey = await startJourney();
  ({ page, faults } = journey);
  kept = await make({ name: 'Ana Kovač', headline: 'Developer', email: 'ana.kovac@gmail.com' }, '90000');
  merged = await make(
    { name: 'KOVAC Ana', headline: 'Architect', email: 'anakovac+jobs@gmail.com' },
    '95000',
  );
});
afterAll(() => journey?.end());

async function make(
  body: { name: string; headline: string; email: string },
  amount: string,
): Promise<CandidateId> {
  const { id } = await ask(page.request, candidatesContract.create, { body });
  const money = { amount, currency: 'EUR', period: 'year' as const, hoursPerYear: null };
  await ask(page.request, candidateLaneContract.setExpectation, {
    params: { candidateId: id },
    body: { money, saidBy: 'the candidate' },
  });
  return id;
}

/** The proposal comes from a job in the background. */
async function waitForPair(): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Ana Kovač and KOVAC Ana' });
  for (let tries = 0; tries < 20 && !(await heading.isVisible()); tries += 1) {
    await page.waitForTimeout(500);
    await page.goto('/duplicates');
    await page.getByRole('heading', { level: 2 }).or(page.getByText('No two records')).first().waitFor();
  }
}

/** Each step goes on where the one before it ended. */
describe('two records of one person', () => {
  it('are proposed with reasons', async () => {
    await page.goto('/duplicates');
    await waitForPair();
    const reasons = page.getByRole('list', { name: 'Why they may be one person' });
    expect(await reasons.innerText()).toMatch(/the same mailbox[\s\S]*the same name/);
    expect(await findingsOf(page)).toEqual([]);
  });

  it('become one, field by field, once what differs is answered', async () => {
    await page.getByRole('link', { name: 'Compare and merge' }).click();
    await page.getByRole('heading', { name: 'Merge two records' }).waitFor();
    const send = page.getByRole('button', { name: 'Merge', exact: true });
    expect(await send.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'Headline: Architect' }).check();
    await page.getByRole('radio', { name: 'Name: Ana Kovač' }).check();
    await page.getByRole('checkbox', { name: /Keep E-mail anakovac/ }).uncheck();
    await page.getByRole('radiogroup', { name: 'Pay expectation' }).getByRole('radio').nth(1).check();
    expect(await findingsOf(page)).toEqual([]);
    await send.click();
    await page.waitForURL(`**/candidates/${kept}`);
    await page.getByRole('heading', { name: 'Ana Kovač', level: 1 }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Architect');
    expect(text).toContain('95,000');
    expect(text).not.toContain('anakovac+jobs');
  });

  it('have one address from then on', async () => {
    await page.goto(`/candidates/${merged}`);
    await page.waitForURL(`**/candidates/${kept}`);
    await page.goto('/candidates');
    await page.getByText('Ana Kovač').first().waitFor();
    expect(await page.getByText('KOVAC Ana').count()).toBe(0);
  });

  it('are two again when the merge is taken back, and what was done since stays', async () => {
    await ask(page.request, candidatesContract.attest, {
      params: { candidateId: kept },
      body: { type: 'skill', skillId: 'go', level: 3, saidBy: 'the candidate', note: null },
    });
    await page.goto(`/candidates/${kept}`);
    await page.getByRole('button', { name: 'Take the merge back' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take KOVAC Ana out again?' });
    await dialog.getByText('1 value that somebody entered or heard').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take the merge back' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`/candidates/${merged}`);
    await page.getByRole('heading', { name: 'KOVAC Ana', level: 1 }).waitFor();
    expect(await page.locator('main').innerText()).toContain('anakovac+jobs@gmail.com');
    await page.goto('/duplicates?status=different');
    await page.getByText(/Not the same person: /).waitFor();
    expect(faults).toEqual([]);
  });
});
