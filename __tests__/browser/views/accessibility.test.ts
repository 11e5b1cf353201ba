import { expect, test } from '@jest/globals';
import { exampleScreen } from '../../support/screen/example-screen.ts';
import { violationsOf } from '../harness/accessibility.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

const world = exampleScreen();
const wide = { width: 1400, height: 900 };
const phone = { width: 375, height: 700 };

describeInBrowser('axe-core finds nothing wrong', (open) => {
  const views = [
    ['with a run that has failed', '#/plans/qa/2026-11-20-payments', '.chapter'],
    ['with a run that goes on', '#/plans/qa/2026-11-20-ledger', '.chapter'],
    ['with a plan that is proposed', '#/plans/qa/2026-11-20-payments-retry-1', '.chapter'],
    ['with no such plan', '#/plans/qa/nowhere', '.notice'],
    ['with the environments', '#/environments', 'table'],
    ['with two of them compared', '#/environments?compare=qa,production', 'table'],
    ['with what waits', '#/waiting', 'table'],
    ['with Deploy All', '#/deploy-all', 'article'],
  ] as const;
  const looks = [
    ['wide and light', { viewport: wide, colorScheme: 'light' }],
    ['wide and dark', { viewport: wide, colorScheme: 'dark' }],
    ['on a phone', { viewport: phone, colorScheme: 'light' }],
    ['on a phone in the dark', { viewport: phone, colorScheme: 'dark' }],
  ] as const;

  test.each(views)('%s, in any look, with all that can be opened', async (_, hash, awaited) => {
    for (const [, look] of looks) {
      const page = await open(world, { ...look, hash });
      await page.locator(awaited).first().waitFor();
      for (const closed of await page.locator('main details:not([open]) > summary').all())
        await closed.focus();
      await page.locator('main details').evaluateAll((all) => {
        for (const it of all) it.setAttribute('open', '');
      });
      expect(await violationsOf(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
  });
});
