import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ScreenDetails } from '../../../src/domain/screen/screen-details.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { criterion } from '../../support/lived-runs.ts';
import { deployAllExecution } from '../../support/screen/example-environments.ts';
import { failedDetails, failedRun, proposedDetails } from '../../support/screen/screen-details.ts';
import { screenApplication, screenEnvironment } from '../../support/screen/screen-environments.ts';
import { screenList, screenPlan } from '../../support/screen/screen-list.ts';
import { describeInBrowser } from '../harness/in-browser.ts';

const markup = '<img src=x onerror=alert(1)>';
const scripts = '</script><script>alert(1)</script>';
const longest = 1000;
const texts = [
  markup,
  scripts,
  '{{7*7}}',
  ...[...hostileTexts.values()].map((text) => text.slice(0, longest)),
];
const all = texts.join(' ');
const at = '2026-11-20T09:00:00.000Z';

/** In every field in which records can hold any text; in the others they hold names and versions alone. */
const [ledger, payments, ...others] = failedRun.operations;
const ran: ScreenDetails = failedDetails({
  plan: 'ran',
  run: {
    ...failedRun,
    plan: 'ran',
    reason: all,
    startedBy: all,
    authors: texts,
    approvals: [{ by: all, at, blob: 'b'.repeat(40), vouchedBy: all }],
    criteria: texts.map((text) => criterion(text, { check: text, state: 'unmet', reason: text, at })),
    operations: [
      ...(ledger === undefined ? [] : [{ ...ledger, reason: all }]),
      ...(payments === undefined
        ? []
        : [{ ...payments, reason: all, tries: payments.tries.map((it) => ({ ...it, reason: all })) }]),
      ...others,
    ],
  },
  problems: texts.map((message) => ({ code: 'drift', severity: 'error', message, file: message, line: 3 })),
  confirmations: [{ by: all, at, note: all, criteria: [1] }],
  delivery: {
    ...{ environment: 'qa', plan: 'ran', at },
    followUp: { kind: 'retry', target: 'qa', plan: null, pullRequest: null, reason: all },
    notifications: [
      { notifier: 'slack-1', event: 'aborted', state: 'given-up', tries: [{ at, problem: all }] },
    ],
  },
  logs: texts.map((text, index) => ({
    ...{ application: index % 2 === 0 ? 'ledger' : 'payments', step: String(index) },
    ...{ text, shortened: true },
  })),
  // What no document can hold, because it is sanitized when it is made.
  document: `<h2 onclick="alert(1)">${markup}</h2><a href="javascript:alert(1)">${scripts}</a><style>*{display:none}</style><iframe src="https://elsewhere.example"></iframe><svg><script>alert(1)</script></svg><form action="https://elsewhere.example"><button>x</button></form>`,
});
const proposed: ScreenDetails = proposedDetails({
  plan: 'proposed',
  document: '',
  operations: proposedDetails().operations.map((it) => ({
    ...it,
    ...{ from: markup, to: scripts, secrets: texts },
    settings: new Map(texts.map((text) => [text, { from: text, to: text }])),
  })),
});

const environment = (name: string) =>
  screenEnvironment(
    name,
    {
      payments: screenApplication('1.0.0', { bad: all, inspection: { kind: 'unknown', reason: all } }),
      orders: screenApplication('1.0.0', { failed: markup, inspection: { kind: 'runs', version: all } }),
    },
    {
      platform: markup,
      pause: { reason: all, by: all, at },
      blocked: new Map([['orders', all]]),
      approvals: { required: 2, from: texts },
      operators: texts,
      waiting: [
        {
          plan: 'qa/ran',
          waitingFor: [{ plan: null, reason: 'freeze', modules: ['a'], until: null, why: all }],
        },
      ],
      deployAlls: [deployAllExecution({ platform: scripts, by: all })],
    },
  );

const world = {
  list: screenList([
    screenPlan({ plan: 'ran', status: 'aborted', people: texts, source: all }),
    screenPlan({ plan: 'proposed', status: 'open', people: texts, source: all }),
  ]),
  details: [ran, proposed],
  environments: { environments: [environment('qa'), environment('production')] },
};

/** What the browser says of a document that is not sanitized: the policy of the page is another lock. */
const refusals = [/Content Security Policy/];

async function foreignParts(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    elements: document.querySelectorAll(
      'img, iframe, object, embed, script:not([type=module]), form, main style, main svg script, [onclick]',
    ).length,
    links: [...document.links]
      .map(({ href }) => href)
      .filter((href) => !/^(?:file|https:\/\/github\.com\/)/.test(href)),
    beyond: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  }));
}

describeInBrowser('hostile texts in every field', (open) => {
  test.each([
    ['a run', '#/plans/qa/ran', '[data-section=log]', refusals],
    ['a proposed plan', '#/plans/qa/proposed', '[data-section=operations]', []],
    ['the environments', '#/environments', 'table', []],
    ['a comparison', '#/environments?compare=qa,production&application=%3Cimg%20src%3Dx%3E', '.notice', []],
    ['what waits', '#/waiting', 'table', []],
    ['Deploy All', '#/deploy-all', 'article', []],
    ['a plan of no name', '#/plans/%3Cimg%20src=x%3E/%E0%A4', '.notice', []],
  ] as const)('stay texts in the view of %s', async (_, hash, awaited, complaints) => {
    for (const width of [1280, 375]) {
      const page = await open(world, { hash, complaints, viewport: { width, height: 800 } });
      await page.locator(awaited).first().waitFor();
      expect(await foreignParts(page)).toEqual({ elements: 0, links: [], beyond: 0 });
    }
  });

  test('are shown as they were written', async () => {
    const page = await open(world, { hash: '#/plans/qa/ran', complaints: refusals });
    await page.locator('[data-section=log]').waitFor();
    const shown = await page.locator('main').evaluate((main) => main.textContent ?? '');
    for (const text of [markup, scripts, '{{7*7}}']) expect(shown).toContain(text);
  });
});
