import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { screenListOf } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf, plansShown } from '../harness/list-page.ts';

const list = screenListOf(10_000);
const nameOf = (index: number) => list.plans[index]?.listed.plan;

describeInBrowser('ten thousand plans', (open) => {
  test('are less than a megabyte, of which the first lines are shown', async () => {
    const page = await open({ list });
    const shown = await plansShown(page, '10,000 plans');
    expect(shown).toEqual(Array.from({ length: 50 }, (_, index) => nameOf(index)));
    expect(statSync(fileURLToPath(new URL('data/list.js', page.url()))).size).toBeLessThan(1_000_000);
  });

  test('are shown further line by line, for the keyboard from where it was', async () => {
    const page = await open({ list });
    await plansShown(page, '10,000 plans');
    await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
    await page.getByText('100 of 10,000 are shown').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(nameOf(50));
    expect(await page.locator('[data-announcer]').textContent()).toBe('100 of 10,000 plans are shown.');
    expect(hashOf(page)).toBe('#/plans?rows=100');
  });

  test('are searched, and the lines begin anew', async () => {
    const page = await open({ list }, { hash: '#/plans?rows=200' });
    expect(await plansShown(page, '10,000 plans')).toHaveLength(200);
    const wanted = nameOf(9_321) ?? '';
    await page.getByRole('searchbox').fill(wanted);
    expect(await plansShown(page, '1 of 10,000 plans')).toEqual([wanted]);
    await page.getByRole('searchbox').fill('payments');
    await page.getByRole('button', { name: 'Show 50 more' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(50);
  });
});
