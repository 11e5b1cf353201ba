import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { exampleScreen } from '../../support/screen/example-screen.ts';
import { screenList } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf } from '../harness/list-page.ts';

const world = exampleScreen();

/** What the line of an application says in each column. */
async function lineOf(page: Page, application: string): Promise<string[]> {
  const row = page
    .locator('tbody tr')
    .filter({ has: page.getByRole('link', { name: application, exact: true }) });
  const cells = await row.locator('td').allInnerTexts();
  return cells.map((it) => it.replaceAll(/\s+/g, ' ').replaceAll(/\d+ \w+ ago/g, 'ago'));
}
const applicationsShown = (page: Page) => page.locator('tbody th').allInnerTexts();

describeInBrowser('environments and applications', (open) => {
  test('say what each has, and all that is odd about it, in words', async () => {
    const page = await open(world, { hash: '#/environments' });
    await page.getByRole('status').getByText('9 applications').waitFor();
    expect(await lineOf(page, 'ledger')).toEqual([
      '2.3.0 ago really runs 2.2.1 still on 11.18 newest',
      '2.2.1 ago older',
      '2.2.1 ago older',
    ]);
    expect(await lineOf(page, 'payments')).toEqual([
      '2.2.0 ago uncertain 2.3.0 failed still on 11.18 newest',
      '2.2.0 ago newest',
      '2.1.4 ago older',
    ]);
    expect(await lineOf(page, 'orders')).toEqual([
      '1.9.0 ago really not there newest',
      '1.9.0 ago blocked: stock-taking until Monday newest',
      '1.8.7 ago older',
    ]);
    const heads = await page.locator('thead th').allInnerTexts();
    expect(heads[1]).toContain('3 of 7 applications still on 11.18');
    expect(heads[2]).toContain('paused');
  });

  test('lead to the plan that brought a version', async () => {
    const page = await open(world, { hash: '#/environments' });
    await page.getByRole('link', { name: '2.3.0', exact: true }).click();
    await page.waitForFunction(() => location.hash === '#/plans/qa/2026-11-20-payments');
  });

  test('are narrowed by a name, which stays in the address', async () => {
    const page = await open(world, { hash: '#/environments' });
    await page.getByRole('searchbox', { name: 'Application' }).fill('le');
    await page.getByRole('status').getByText('2 of 9 applications').waitFor();
    expect(await applicationsShown(page)).toEqual(['ledger', 'legacy']);
    expect(hashOf(page)).toBe('#/environments?application=le');
    await page.reload();
    await page.getByRole('status').getByText('2 of 9 applications').waitFor();
  });

  test('are compared by two, each way round, with the keyboard', async () => {
    const page = await open(world, { hash: '#/environments' });
    await page.getByRole('combobox').nth(0).selectOption('qa');
    await page.getByRole('combobox').nth(1).selectOption('production');
    const counts = page.getByRole('list', { name: 'How many' });
    // What staging alone has is not among them.
    await page.getByRole('status').getByText('8 applications').waitFor();
    expect((await counts.innerText()).split('\n').filter(Boolean)).toEqual([
      ...['4 ahead', '2 only in qa', '1 only in production', '1 same'],
    ]);
    expect(hashOf(page)).toBe('#/environments?compare=qa%2Cproduction');
    expect(await lineOf(page, 'legacy')).toEqual(['only in production', 'not there', '0.4.1 2025-02-03']);
    await page.getByRole('button', { name: 'Swap' }).press('Enter');
    await page.waitForFunction(() => location.hash.includes('production%2Cqa'));
    expect(await lineOf(page, 'payments')).toEqual(['behind', '2.1.4 ago', '2.2.0 ago']);
    await page.getByRole('button', { name: 'Show all environments' }).press('Enter');
    await page.waitForFunction(() => location.hash === '#/environments');
  });

  test('are reached and compared by a link', async () => {
    const page = await open(world, { hash: '#/environments?compare=qa,staging&application=checkout' });
    await page.getByRole('region', { name: 'qa compared with staging' }).waitFor();
    expect(await applicationsShown(page)).toEqual(['checkout']);
  });

  test('say so where there are none, or they cannot be read', async () => {
    const none = await open(
      { list: screenList([]), environments: { environments: [] } },
      { hash: '#/environments' },
    );
    await none.getByText('There are no environments yet').waitFor();
    const missing = { hash: '#/environments', complaints: [/net::ERR_FILE_NOT_FOUND/] };
    const page = await open({ list: screenList([]) }, missing);
    await page.getByRole('alert').getByText('The environments cannot be shown').waitFor();
  });
});

describeInBrowser('what waits', (open) => {
  test('is told by environment: for what, until when, and when a plan may start', async () => {
    const page = await open(world, { hash: '#/waiting' });
    const qa = page.getByRole('region', { name: 'qa' });
    await qa.waitFor();
    const told = await qa.innerText();
    for (const text of ['Plans may start until 2026-11-20 17:00:00 UTC', 'waits for approval', '2 plans'])
      expect(told).toContain(text);
    for (const text of ['2 approvals from carol, @acme/release-managers', 'dora, erin'])
      expect(told).toContain(text);
    const staging = await page.getByRole('region', { name: 'staging' }).innerText();
    for (const text of ['paused', 'the load test runs; by dora', 'orders: stock-taking until Monday'])
      expect(staging).toContain(text);
    expect(staging).toContain('waits for its time (office hours), until 2026-11-23 08:00 Europe/Lisbon');
    expect(await page.getByRole('region', { name: 'production' }).innerText()).toContain('closed');
    await qa.getByRole('link', { name: '2 open plans' }).click();
    await page.waitForFunction(() => location.hash === '#/plans?environment=qa&status=open');
  });
});

describeInBrowser('Deploy All', (open) => {
  test('is told by environment: the platform, what goes on, and what was', async () => {
    const page = await open(world, { hash: '#/deploy-all' });
    const qa = page.getByRole('region', { name: 'qa' });
    await qa.getByText('3 of 7 applications still on 11.18').waitFor();
    expect(await qa.getByRole('meter').getAttribute('value')).toBe('4');
    const now = qa.getByRole('article').nth(0);
    const before = qa.getByRole('article').nth(1);
    expect(await now.innerText()).toContain('13 of 15 done');
    expect(await now.getByRole('progressbar').getAttribute('value')).toBe('13');
    const counts = await before.getByRole('list').innerText();
    for (const text of ['Succeeded: 40', 'Failed: 1', 'Skipped: 2', 'Build failed: 1', 'No build: 2'])
      expect(counts).toContain(text);
    await before.getByText('Each application').click();
    expect(await before.locator('dl').innerText()).toContain('pricing, returns');
    expect(await page.getByRole('region', { name: 'staging' }).count()).toBe(0);
  });

  test('is asked for by a command, and on GitHub by the form of the workflow', async () => {
    const page = await open(world, { hash: '#/deploy-all' });
    const qa = page.getByRole('region', { name: 'qa' });
    const form = qa.getByRole('link', { name: 'the form' });
    expect(await form.getAttribute('href')).toBe(
      'https://github.com/acme/releases/actions/workflows/deployment-plans.yml',
    );
    const told = await qa.innerText();
    for (const text of ['deployment-plans deploy-all qa', 'with mode deploy-all, environment qa'])
      expect(told).toContain(text);
  });

  test('says where no environment has a platform', async () => {
    const page = await open(
      { ...world, environments: { environments: (world.environments?.environments ?? []).slice(1) } },
      { hash: '#/deploy-all' },
    );
    await page.getByText('No environment names its platform').waitFor();
  });
});
