import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenList, screenPlan } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

async function openFirst(page: Page) {
  await page.getByRole('button', { name: 'qa/2026-11-20-payments' }).click();
  const offers = page.locator('.row-more .offers');
  await offers.waitFor();
  return {
    texts: await offers.locator('code').allTextContents(),
    links: await offers.getByRole('link').evaluateAll((links) => links.map((it) => it.getAttribute('href'))),
  };
}

describeInBrowser('what a plan offers', (open) => {
  test('is said in comments on its pull request, or by the form of the workflow', async () => {
    const list = screenList([screenPlan({ status: 'prepared' })]);
    expect(await openFirst(await open({ list }))).toEqual({
      texts: ['/plan abort 4f2c9b1d7a60', '/plan continue 4f2c9b1d7a60'],
      links: [
        'https://github.com/acme/releases/pull/41#issuecomment-new',
        'https://github.com/acme/releases/actions/workflows/deployment-plans.yml',
        'https://github.com/acme/releases/pull/41#issuecomment-new',
        'https://github.com/acme/releases/actions/workflows/deployment-plans.yml',
      ],
    });
  });

  test('is done by the form alone where no pull request is known', async () => {
    const list = screenList([screenPlan({ status: 'waiting' }, { pullRequest: null })]);
    expect(await openFirst(await open({ list }))).toEqual({
      texts: [],
      links: ['https://github.com/acme/releases/actions/workflows/deployment-plans.yml'],
    });
  });

  test('is typed where the repository is not on GitHub', async () => {
    const list = screenList([screenPlan({ status: 'aborted' }, { leftOpen: ['payments'] })], {
      repository: { name: 'releases', url: null },
    });
    expect(await openFirst(await open({ list }))).toEqual({
      texts: [
        'deployment-plans resolve qa/2026-11-20-payments payments --outcome succeeded|failed',
        'deployment-plans retry qa/2026-11-20-payments',
      ],
      links: [],
    });
  });

  test('may be nothing', async () => {
    const page = await open({ list: screenList([screenPlan({ status: 'merged' })]) });
    await page.getByRole('button', { name: 'more qa/2026-11-20-payments' }).click();
    expect(await page.getByText('Nothing can be done with it now.').count()).toBe(1);
  });
});
