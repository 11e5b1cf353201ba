import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { exampleScreen } from '../../support/screen/example-screen.ts';
import { describeInBrowser } from '../harness/in-browser.ts';
import { hashOf } from '../harness/list-page.ts';

const world = exampleScreen();
const failed = '#/plans/qa/2026-11-20-payments';
const running = '#/plans/qa/2026-11-20-ledger';
const proposed = '#/plans/qa/2026-11-20-payments-retry-1';

const chapter = (page: Page, id: string) => page.locator(`[data-section="${id}"]`);
const textOf = async (page: Page, id: string) =>
  (await chapter(page, id).innerText()).replaceAll(/\s+/g, ' ');
/** What the lines of a table say, cell by cell. */
const linesOf = (page: Page, id: string) =>
  chapter(page, id)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '').join(' | ')),
    );

describeInBrowser('the page of a plan whose run has failed', (open) => {
  test('says how it stands, why, who and when, and what can be done', async () => {
    const page = await open(world, { hash: failed });
    await chapter(page, 'operations').waitFor();
    expect(await page.title()).toBe('qa/2026-11-20-payments · Deployment plans');
    const head = await page.locator('.plan-head').innerText();
    for (const text of ['aborted by the system', 'payments: it ended with exit code 1', 'development → qa'])
      expect(head).toContain(text);
    for (const text of ['2026-11-20 09:24:00 UTC, after 11 min', '#10', 'carol', '/plan retry'])
      expect(head).toContain(text);
  });

  test('says what became of each operation', async () => {
    const page = await open(world, { hash: failed });
    await chapter(page, 'operations').waitFor();
    expect(await linesOf(page, 'operations')).toEqual([
      'ledger | 1.0.0 → 1.1.0 | succeeded | ledger-api | took 3 min',
      'payments | 1.0.0 → 1.1.0 | failed | payments-api | took 8 minit ended with exit code 12 tries',
      'audit | 1.0.0 → 1.1.0 | succeeded | audit-api | took 2 min',
      'reports | 1.0.0 → 1.1.0 | skipped | reports-api | not started after payments failed',
    ]);
  });

  test('draws the order with the state of each, and says the same as a list', async () => {
    const page = await open(world, { hash: failed });
    const order = chapter(page, 'order');
    await order.waitFor();
    const boxes = await order.locator('svg.order g').allTextContents();
    expect(boxes.map((it) => it.replace('1.0.0 → 1.1.0', ' '))).toEqual([
      ...['ledger succeeded', 'payments failed', 'audit succeeded', 'reports skipped'],
    ]);
    expect(await order.locator('svg .arrow').count()).toBe(2);
    await order.getByText('The order as a list').click();
    expect(await textOf(page, 'order')).toContain('payments 1.0.0 → 1.1.0 failed after ledger');
  });

  test('shows the tries as bars, and says the same as a table', async () => {
    const page = await open(world, { hash: failed });
    const timeline = chapter(page, 'timeline');
    await timeline.waitFor();
    const bars = await timeline
      .locator('.track .bar')
      .evaluateAll((all) => all.map((it) => it.getAttribute('title')));
    expect(bars).toEqual([
      'deploy, succeeded, 3 min',
      'deploy, failed, 3 min: it ended with exit code 1',
      'deploy, failed, 3 min: it ended with exit code 1',
      'deploy, succeeded, 2 min',
    ]);
    await timeline.getByText('The timeline as a table').click();
    expect((await linesOf(page, 'timeline'))[1]).toBe(
      'payments | deploy | failed | 2026-11-20 09:16:00 UTC | 2026-11-20 09:19:00 UTC | 3 min | it ended with exit code 1',
    );
  });

  test('shows the log of what has not gone well, without what a terminal makes of it, and copies it', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await open(world, { hash: failed, permissions });
    const logs = chapter(page, 'log').locator('details');
    await logs.first().waitFor();
    expect(await logs.evaluateAll((all) => all.map((it) => it.hasAttribute('open')))).toEqual([false, true]);
    const text = 'building the image\npushing it\nerror: no space left on device';
    expect(await logs.nth(1).locator('pre').textContent()).toBe(text);
    await logs.nth(1).getByRole('button', { name: 'Copy' }).click();
    await logs.nth(1).getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('says by what its success is judged, what was confirmed, and who was told', async () => {
    const page = await open(world, { hash: failed });
    await chapter(page, 'success').waitFor();
    const success = await textOf(page, 'success');
    expect(success).toContain('all tills are open for a person confirmed');
    expect(success).toContain('dora at 2026-11-20 09:40:00 UTC, criterion 1: tills are open');
    expect(await textOf(page, 'messages')).toContain('slack-1 was told');
  });

  test('leads to its follow-up, and from there back', async () => {
    const page = await open(world, { hash: failed });
    await chapter(page, 'follow-ups').getByRole('link', { name: 'qa/2026-11-20-payments-retry-1' }).click();
    await page.waitForFunction(() => document.title.startsWith('qa/2026-11-20-payments-retry-1'));
    expect(hashOf(page)).toBe(proposed);
    await chapter(page, 'follow-ups')
      .getByRole('link', { name: 'qa/2026-11-20-payments', exact: true })
      .click();
    await page.waitForFunction(() => document.title.startsWith('qa/2026-11-20-payments ·'));
  });
});

describeInBrowser('the page of a plan', (open) => {
  test('that goes on says what is under way, and where now is', async () => {
    const page = await open(world, { hash: running });
    await chapter(page, 'timeline').waitFor();
    expect((await linesOf(page, 'operations')).map((it) => it.split(' | ')[2])).toEqual([
      ...['succeeded', 'activating', 'prepared'],
    ]);
    expect(await chapter(page, 'timeline').locator('.over .now').count()).toBe(1);
    expect(await chapter(page, 'timeline').locator('.over .break').textContent()).toBe('32 min');
    const job = chapter(page, 'operations').getByRole('link', { name: 'run 77' });
    expect(await job.getAttribute('href')).toBe('https://github.com/acme/payments/actions/runs/77');
    expect(await chapter(page, 'log').getByRole('link', { name: 'run 77' }).count()).toBe(1);
  });

  test('that is proposed says what it would do, and why not', async () => {
    const page = await open(world, { hash: proposed });
    await chapter(page, 'operations').waitFor();
    expect(await linesOf(page, 'operations')).toEqual([
      'ledger | 2.2.0 → 2.3.0 | deploy | ledger-api, ledger-core | timeout: 10s → 30s',
      'payments | new → 2.3.0 | deploy | payments-api, payments-core | secret api-key',
      'orders | 2.3.0 | nothing: already deployed | orders-api, orders-core | already deployed',
      expect.stringContaining('reports | 2.2.0 → 2.3.0 | cannot be deployed | 6 modules'),
    ]);
    const problems = chapter(page, 'problems');
    const links = await problems
      .getByRole('link')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href')));
    expect(links).toEqual([
      expect.stringMatching(/\/docs\/problems\.md#tag-not-found$/),
      'https://github.com/acme/releases/blob/plan%2Fqa%2F2026-11-20-payments-retry-1/plans/2026-11-20-payments.yml#L7',
      expect.stringMatching(/#conflict-reference$/),
      '#/plans/qa/2026-11-19-orders',
    ]);
    expect(await chapter(page, 'order').locator('svg.order g').count()).toBe(2);
    const notes = chapter(page, 'document').getByRole('link', { name: 'the notes' });
    expect(await notes.getAttribute('href')).toBe('https://example.com/notes');
  });

  test('shows the chapter that the address names, with the focus', async () => {
    const page = await open(world, { hash: `${failed}?section=follow-ups` });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.waitForFunction(() => document.activeElement?.id === 'section-follow-ups');
    expect(await focused()).toBe('Follow-ups');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Order' })
      .press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'section-order');
    expect(hashOf(page)).toBe(`${failed}?section=order`);
  });

  test('shows what the list knows where nothing else can be read', async () => {
    const plans = world.list.plans.filter(({ listed }) => listed.plan === '2026-11-20-payments');
    const data = { list: { ...world.list, plans } };
    const page = await open(data, { hash: failed, complaints: [/net::ERR_FILE_NOT_FOUND/] });
    await page.getByRole('alert').getByText('data/plans/qa/2026-11-20-payments.js').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2026-11-20-payments');
  });

  test('that is not there says so', async () => {
    const page = await open(world, { hash: '#/plans/qa/nowhere' });
    await page.getByText('Nothing is known of qa/nowhere').waitFor();
  });
});
