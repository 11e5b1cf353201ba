import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { writtenList } from '../../../src/codec/screen/written-data.ts';
import type { ScreenList } from '../../../src/domain/screen/screen-list.ts';
import { screenList, screenListOf, screenPlan } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf, plansShown } from '../harness/list-page.ts';

const before = screenListOf(40);
const after = screenList(
  [
    screenPlan({ plan: 'new-payments', status: 'running', people: ['alice'] }),
    ...before.plans.map((plan) => ({ ...plan, listed: { ...plan.listed, status: 'finished' as const } })),
  ],
  { builtAt: '2026-11-20T10:07:00.000Z' },
);

const listFileOf = (page: Page) => fileURLToPath(new URL('data/list.js', page.url()));

/** At once, because the page may ask for it at any moment. */
function writeList(page: Page, list: ScreenList): void {
  const file = listFileOf(page);
  writeFileSync(`${file}.new`, writtenList(list).text);
  renameSync(`${file}.new`, file);
}

/** Where on the screen that is which has the focus. */
function placeOfFocus(page: Page): Promise<number> {
  return page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? Number.NaN);
}

/** As it is served while somebody works. */
async function makeLive(page: Page): Promise<void> {
  const file = fileURLToPath(page.url().replace(/#.*/, ''));
  const meta = '<meta name="deployment-plans-live" content="20">';
  writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head>${meta}`));
  await page.reload();
  await page.getByText('Live', { exact: true }).waitFor();
}

describeInBrowser('a live page', (open) => {
  test('follows what happens, and keeps focus, place, filters and what is open', async () => {
    const hash = '#/plans?search=2026';
    const page = await open({ list: before }, { hash, viewport: { width: 1200, height: 500 } });
    await makeLive(page);
    const button = page.locator('.plans .more button').nth(30);
    await button.click();
    await page.locator('.row-more').waitFor();
    await button.evaluate((it) => it.setAttribute('data-before', ''));
    const place = await placeOfFocus(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    writeList(page, after);
    await page.getByText('2026-11-20 10:07:00 UTC').waitFor();
    expect(await plansShown(page, '40 of 41 plans')).toHaveLength(40);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-before'))).toBe(true);
    // Scrolling knows whole pixels only.
    expect(Math.abs((await placeOfFocus(page)) - place)).toBeLessThan(2);
    expect(await page.locator('.row-more').count()).toBe(1);
    expect(hashOf(page)).toBe(hash);
  });

  test('that has nothing to show yet points to the program that serves it, and asks again', async () => {
    const page = await open({ list: before }, { complaints: [/net::ERR_FILE_NOT_FOUND/] });
    await makeLive(page);
    rmSync(listFileOf(page));
    await page.reload();
    await page.getByText('The program that serves this page says what is wrong').waitFor();
    writeList(page, after);
    expect(await plansShown(page, '41 plans')).toContain('new-payments');
  });

  test('says when it is none any more, keeps what it knows, and takes up again', async () => {
    const page = await open({ list: before }, { complaints: [/net::ERR_FILE_NOT_FOUND/] });
    await makeLive(page);
    rmSync(listFileOf(page));
    await page.getByText('No longer live').waitFor();
    expect(await plansShown(page, '40 plans')).toHaveLength(40);
    writeList(page, after);
    await page.getByText('Live', { exact: true }).waitFor();
    expect(await plansShown(page, '41 plans')).toContain('new-payments');
  });
});
