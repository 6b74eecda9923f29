import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { candidatesContract } from '@portolan/shared/contract';
import { type Page } from 'playwright-core';
import { ask } from './support/api.js';
import { findingsOf } from './support/axe.js';
import { cvOfKeeper, namelessCv, oneCvAsPdf } from './support/review-files.js';
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

const item = (words: string) => page.locator('li[data-item]').filter({ hasText: words });
const toReview = () => page.getByRole('region', { name: /to review$/ });
const state = (words: string) => item(words).getAttribute('data-state');

describe('reviewing what was read', () => {
  it('leads from the intake to what a reading was not sure of', async () => {
    await page.goto('/intake');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([cvOfKeeper, namelessCv, await oneCvAsPdf()]);
    await page.getByText('3 of 3 files read').waitFor();
    const line = page.getByRole('listitem').filter({ hasText: 'keeper.txt' });
    await line.getByRole('link', { name: /to review$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Review: Kari Solheim' }).waitFor();
    await toReview().waitFor();
    expect(await state('22 123456')).toBe('open');
  });

  it('shows where a value was read', async () => {
    await item('Harbour Systems AS').getByRole('button').first().click();
    const lit = page.locator('mark[data-lit]').filter({ hasText: 'Harbour Systems AS' });
    await lit.first().waitFor();
    await item('22 123456').getByRole('button').first().click();
    await page.locator('mark[data-lit]').filter({ hasText: '22 123456' }).waitFor();
  });

  it('is accepted, taken back and mended by keys alone, and the count follows', async () => {
    const open = Number.parseInt(await toReview().getByRole('heading').innerText(), 10);
    await page.keyboard.press('a');
    await page.waitForFunction(
      (left) =>
        document.querySelector('section[aria-label$="to review"] h3')?.textContent?.startsWith(`${left} `),
      open - 1,
    );
    expect(await state('22 123456')).toBe('confirm');
    await page.keyboard.press('u');
    await page.locator('li[data-item][data-state=open]').filter({ hasText: '22 123456' }).waitFor();

    await page.keyboard.press('e');
    const number = page.getByLabel(/^Number, with country code/);
    await number.fill('+47 22 12 34 56');
    await number.press('Enter');
    await item('+4722123456').getByText('mended').waitFor();

    await page.keyboard.press('d');
    await page.locator('li[data-item][data-state=remove]').first().waitFor();
  });

  it('mends a skill by keys alone: another one instead, with its level', async () => {
    const skill = item('PostgreSQL');
    await skill.getByRole('button').first().click();
    await page.keyboard.press('e');
    const choice = page.getByRole('combobox', { name: 'Skill' });
    await choice.fill('MySQL');
    await page.getByRole('option', { name: 'MySQL', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await Promise.all([
      page.waitForResponse((reply) => reply.url().endsWith('/attestations') && reply.status() === 201),
      page.keyboard.press('Enter'),
    ]);
    const mended = item('MySQL');
    await mended.getByText('mended').waitFor();
    const before = await mended.innerText();
    await page.reload();
    await item('MySQL').first().waitFor();
    expect(await item('PostgreSQL').count()).toBe(0);
    const level = /Basic|Working|Advanced|Expert/.exec(before)?.[0] ?? 'a level';
    expect(await item('MySQL').first().innerText()).toContain(level);
  });

  it('takes a missing value from words of the document', async () => {
    await page.getByText('Lighthouse engineer', { exact: true }).first().waitFor();
    await page.evaluate(() => {
      const text = document.querySelector('[data-start]')?.parentElement;
      const walker = document.createTreeWalker(text as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('Built services') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 'Built services'.length);
        window.getSelection()?.removeAllRanges();
        window.getSelection()?.addRange(range);
        text?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
        return;
      }
    });
    const use = page.getByRole('group', { name: 'Use the selected words' });
    await use.getByRole('button', { name: 'Certificate' }).click();
    await page.locator('form').getByRole('button', { name: 'Save' }).click();
    await item('Built services').getByText('mended').waitFor();
  });

  it('goes on to the next candidate, whose missing name is filled in', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Review: Name unknown' }).waitFor();
    await page.keyboard.press('e');
    const name = page.locator('form').getByLabel(/^Name/);
    await name.fill('Siv Aasen');
    await name.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Review: Siv Aasen' }).waitFor();
  });

  it('draws the pages of a PDF with a frame around what is pointed at', async () => {
    const { items } = await ask(page.context().request, candidatesContract.list, { query: { q: 'Okafor' } });
    await page.goto(`/review/${items[0]?.id}`);
    await page.getByRole('img', { name: 'Page 1' }).waitFor();
    await item('okafor').first().getByRole('button').first().click();
    await page.locator('[data-box][data-lit]').first().waitFor();
    const drawn = await page
      .locator('canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
          data: [],
        };
        return [...data].some((value, i) => i % 4 === 0 && value < 128);
      });
    expect(drawn).toBe(true);
  });

  it('is open to everybody: axe finds nothing, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findingsOf(page)).toEqual([]);
    }
  });

  it('let nothing fall on the way', () => {
    expect(faults).toEqual([]);
  });
});
