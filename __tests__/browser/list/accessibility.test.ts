import { expect, test } from '@jest/globals';
import { screenList, screenListOf } from '../../support/screen/screen-list.ts';
import { violationsOf } from '../harness/accessibility.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

const sixty = screenListOf(60);
const wide = { width: 1400, height: 900 };
const phone = { width: 375, height: 700 };

describeInBrowser('axe-core finds nothing wrong', (open) => {
  test.each([
    ['wide and light', { viewport: wide, colorScheme: 'light' }],
    ['wide and dark', { viewport: wide, colorScheme: 'dark' }],
    ['on a phone, light', { viewport: phone, colorScheme: 'light' }],
    ['on a phone, dark', { viewport: phone, colorScheme: 'dark' }],
  ] as const)('with the list, %s, and with what a plan offers', async (_, look) => {
    const page = await open({ list: sixty }, { ...look, hash: '#/plans?person=alice&search=2026' });
    for (const index of [0, 1, 2, 3]) await page.locator('.plans .more button').nth(index).click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test.each([
    ['no plan that is like that', sixty, '#/plans?search=nothing'],
    ['no plan at all', screenList([]), ''],
    ['no such page', sixty, '#/nowhere'],
  ])('with %s', async (_, list, hash) => {
    const page = await open({ list }, { hash });
    await page.locator('.notice').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
