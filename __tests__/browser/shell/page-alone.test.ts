import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenList, screenListOf, screenPlan } from '../../support/screen/screen-list.ts';
import { violationsOf } from '../harness/accessibility.ts';
import { describeInBrowser } from '../harness/in-browser.ts';
import { plansShown } from '../harness/list-page.ts';

const list = screenListOf(3);
const listFileOf = (page: Page) => fileURLToPath(new URL('data/list.js', page.url()));

describeInBrowser('without its data', (open) => {
  test('the page says what is missing, and what to do', async () => {
    const page = await open({ list }, { complaints: [/net::ERR_FILE_NOT_FOUND/] });
    await plansShown(page, '3 plans');
    rmSync(listFileOf(page));
    await page.reload();
    await page
      .getByRole('alert')
      .getByText('The file data/list.js is not there, or cannot be read.')
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test.each([
    ['something else', 'deploymentPlans.take("other", {});', 'does not hold what belongs there'],
    ['a list of another form', 'deploymentPlans.take("list", { plans: 7 });', 'data/list.js'],
  ])('the page says that it holds %s', async (_, text, message) => {
    const page = await open({ list });
    await plansShown(page, '3 plans');
    writeFileSync(listFileOf(page), text);
    await page.reload();
    expect(await page.getByRole('alert').textContent()).toContain(message);
  });
});

describeInBrowser('what cannot be shown', (open) => {
  test('leaves the way to everything else', async () => {
    const confirmations = [{ by: 'alice', at: 'no time', note: null, criteria: [] }];
    const list = screenList([screenPlan({ confirmations })]);
    // The other view has no data here.
    const page = await open({ list }, { complaints: [/net::ERR_FILE_NOT_FOUND/] });
    await page.locator('.plans .more button').click();
    await page.getByRole('heading', { name: 'This cannot be shown' }).waitFor();
    await page.getByRole('link', { name: 'Environments' }).click();
    await page.getByRole('link', { name: 'Plans' }).click();
    expect(await plansShown(page, '1 plan')).toEqual(['2026-11-20-payments']);
  });
});

describeInBrowser('the page', (open) => {
  test('lets nothing run, or be asked for, that was not built into it', async () => {
    const page = await open(
      { list },
      { complaints: [/inline script violates/, /elsewhere.example\/x' violates/] },
    );
    await plansShown(page, '3 plans');
    const done = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.ranInline = true';
      document.body.append(inline);
      const elsewhere = (element: 'img' | 'script') =>
        new Promise((resolve) => {
          const asked = document.createElement(element);
          asked.addEventListener('error', () => resolve('refused'));
          asked.addEventListener('load', () => resolve('loaded'));
          asked.src = 'https://elsewhere.example/x';
          document.body.append(asked);
        });
      return [Object.hasOwn(window, 'ranInline'), await elsewhere('img'), await elsewhere('script')];
    });
    expect(done).toEqual([false, 'refused', 'refused']);
  });

  test('says how old it is, and in which colours somebody wants it', async () => {
    const page = await open({ list }, { colorScheme: 'dark' });
    expect(await page.getByRole('contentinfo').textContent()).toMatch(
      /^As of .+ ago, 2026-11-20 10:00:00 UTC$/,
    );
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.getByRole('radio', { name: 'light' }).check({ force: true });
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    await plansShown(page, '3 plans');
    expect(await ground()).toBe(light);
    await page.getByRole('radio', { name: 'system' }).check({ force: true });
    expect(await ground()).toBe(dark);
  });
});
