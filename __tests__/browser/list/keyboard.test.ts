import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf, plansShown } from '../harness/list-page.ts';
import { fourPlans } from './list-worlds.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Goes on by Tab until something with this text is reached. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(text)) return;
  }
  throw new Error(`Tab never comes to ${text}`);
}

describeInBrowser('by the keyboard alone', (open) => {
  test('the list is reached past everything before it', async () => {
    const page = await open({ list: fourPlans });
    await plansShown(page, '4 plans');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ledger');
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['finished-ledger']);
  });

  test('a status is chosen, and what a plan offers is opened, copied and closed', async () => {
    const page = await open({ list: fourPlans }, { permissions: ['clipboard-read', 'clipboard-write'] });
    await plansShown(page, '4 plans');
    await tabTo(page, 'running');
    await page.keyboard.press('Enter');
    expect(await plansShown(page, '1 of 4 plans')).toEqual(['running-payments']);
    await tabTo(page, 'abort, resolve');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'What can be done' }).waitFor();
    await tabTo(page, 'Copy');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied the comment to abort' }).waitFor();
    expect(await page.locator('[data-announcer]').textContent()).toBe('Copied: /plan abort 4f2c9b1d7a60');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('/plan abort 4f2c9b1d7a60');
    await page.getByRole('button', { name: 'staging/running-payments' }).press('Enter');
    expect(await page.getByRole('heading', { name: 'What can be done' }).count()).toBe(0);
  });

  test('a plan is opened, its page takes the focus, and back leads to the same list', async () => {
    const page = await open(
      { list: fourPlans },
      // The page of the plan has no data here.
      { hash: '#/plans?status=aborted', complaints: [/net::ERR_FILE_NOT_FOUND/] },
    );
    await plansShown(page, '1 of 4 plans');
    await tabTo(page, 'aborted-payments');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.startsWith('qa/aborted-payments'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.goBack();
    await plansShown(page, '1 of 4 plans');
    expect(hashOf(page)).toBe('#/plans?status=aborted');
  });
});
