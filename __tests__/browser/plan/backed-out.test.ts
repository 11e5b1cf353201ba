import { expect, test } from '@jest/globals';
import { failedDetails, failedRun, tryOf } from '../../support/screen/screen-details.ts';
import { screenList, screenPlan } from '../../support/screen/screen-list.ts';
import { violationsOf } from '../harness/accessibility.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

const address = { environment: 'qa', plan: 'backed-out' };
const at = (milliseconds: number) => new Date(Date.UTC(2026, 10, 20, 9, 13, 0, milliseconds)).toISOString();
const tries = [
  tryOf(13, 14, { startedAt: at(0), endedAt: at(300) }),
  tryOf(13, 14, { startedAt: at(500), endedAt: at(900), step: 'backout' }),
];
const run = {
  ...{ ...failedRun, ...address, criteria: [] },
  operations: failedRun.operations.slice(0, 1).map((it) => ({ ...it, tries })),
};
const row = (cell: string, texts: readonly string[]) =>
  `<tr>${texts.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
const heads = ['Application', 'Version', 'What happens', 'Settings', 'Remarks'];
const texts = ['payments', '1.0.0 → 1.1.0', 'deploy', 'timeout: 10s', 'a remark of several words'];
const world = {
  list: screenList([screenPlan({ ...address, status: 'aborted' })]),
  details: [
    failedDetails({ ...address, run, document: `<table>${row('th', heads)}${row('td', texts)}</table>` }),
  ],
};

describeInBrowser('a plan that was backed out within a second, on a phone', (open) => {
  const opening = { hash: '#/plans/qa/backed-out', viewport: { width: 375, height: 800 } };

  test('tells its way back from the way there, and the time once', async () => {
    const page = await open(world, opening);
    const timeline = page.locator('[data-section=timeline]');
    await timeline.waitFor();
    const bars = timeline.locator('.track .bar');
    const borders = await bars.evaluateAll((all) => all.map((it) => getComputedStyle(it).borderBottomStyle));
    expect(borders).toEqual(['solid', 'double']);
    expect(await timeline.locator('.legend').innerText()).toContain('back out');
    expect(await timeline.locator('.marks > span').allTextContents()).toEqual(['09:13:00', '', '', '', '']);
  });

  test('keeps the words of its document whole, where they are scrolled', async () => {
    const page = await open(world, opening);
    const table = page.getByRole('group', { name: 'Table' });
    await table.waitFor();
    const lines = await table
      .locator('th')
      .evaluateAll((all) =>
        all.map((it) => Math.floor(it.clientHeight / Number.parseFloat(getComputedStyle(it).lineHeight))),
      );
    expect(lines).toEqual([1, 1, 1, 1, 1]);
    expect(await table.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });
});
