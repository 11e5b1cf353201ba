import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { renderRun } from '../../src/render/run.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { operationOf, runOf } from './stories.ts';

const nothing = { offers: [], leftOpen: [] };
const view = { style: plainStyle, width: 100 };

test('an aborted run tells why, who, when, each operation and what is next', () => {
  const run = runOf({
    status: 'aborted',
    endedBy: 'system',
    reason: 'ledger: the deployer ended with exit code 1',
    operations: [
      operationOf('payments', { from: '2.2.0', to: '2.3.0' }),
      operationOf('ledger', {
        from: null,
        to: '2.1.0',
        state: 'failed',
        whole: false,
        reason: 'exit code 1',
      }),
      operationOf('orders', {
        action: 'redeploy',
        to: '1.0.0',
        state: 'skipped',
        startedAt: null,
        endedAt: null,
        reason: 'already-deployed',
      }),
    ],
  });
  expect(`\n${renderRun(run, { offers: ['retry'], leftOpen: [] }, view)}\n`).toBe(`
Plan qa/2026-11-20-payments  aborted by the system

Cause    ledger: the deployer ended with exit code 1
Route    development → qa
Origin   retry of qa/2026-11-19-payments, asked for by alice
Merged   2026-11-20 09:12:04 UTC by alice, bob
Started  2026-11-20 09:12:10 UTC by alice@build-7
Ended    2026-11-20 09:14:31 UTC, after 2 min 21 s

Application  Version        Action        State      Took  Remarks
───────────────────────────────────────────────────────────────────────────────────────
payments     2.2.0 → 2.3.0  deploy        succeeded  42 s
ledger       new → 2.1.0    deploy        failed     42 s  exit code 1; only ledger-api
orders       1.0.0          deploy again  skipped          already deployed

Next  deployment-plans retry qa/2026-11-20-payments
`);
});

test('next to a run that has ended stands how to say what became of each operation left open', () => {
  const next = { offers: ['resolve'], leftOpen: ['payments', 'ledger'] } as const;
  const ended = renderRun(runOf({ status: 'aborted' }), next, view);
  expect(ended).toContain('resolve qa/2026-11-20-payments payments --outcome succeeded|failed\n');
  expect(ended).toMatch(/resolve qa\/2026-11-20-payments ledger --outcome succeeded\|failed$/);
  const running = renderRun(runOf({ status: 'running' }), { ...next, leftOpen: [] }, view);
  expect(running).toMatch(/resolve qa\/2026-11-20-payments$/);
});

test('a waiting run tells what it waits for and shows nothing that has not happened', () => {
  const run = runOf({
    status: 'waiting',
    origin: null,
    authors: [],
    startedAt: null,
    startedBy: null,
    endedAt: null,
    operations: [],
    waitingFor: [
      { plan: 'qa/other', reason: 'order', modules: [], until: null },
      { plan: null, reason: 'pause', modules: [], until: null },
    ],
  });
  expect(renderRun(run, nothing, view).split('\n')).toEqual([
    'Plan qa/2026-11-20-payments  waiting',
    '',
    'Route   development → qa',
    'Merged  2026-11-20 09:12:04 UTC',
    'Now     waits for its turn: qa/other was merged earlier and still waits',
    '        waits until the environment is no longer paused',
  ]);
});

test('a running one tells who holds it, a refused one which problems were found', () => {
  const holder = { host: 'build-7', boot: 'b', namespace: 'n', pid: 4711, startedAt: '1' };
  const problem = { code: 'tag-moved', severity: 'error', message: 'v1.1.0 names another commit.' } as const;
  const text = renderRun(
    runOf({ status: 'running', endedAt: null, holder, problems: [problem] }),
    nothing,
    view,
  );
  expect(text).toContain('Holder   process 4711 on build-7');
  expect(text).toContain('error tag-moved\n  v1.1.0 names another commit.');
});

test('a normal run takes at most 40 lines of 100 columns, also in a wide terminal', () => {
  const operations = Array.from({ length: 12 }, (_, index) =>
    operationOf(`application-${index}`, {
      reason: 'the deployer said something that takes a little more room',
    }),
  );
  const lines = renderRun(
    runOf({ operations }),
    { offers: ['reuse'], leftOpen: [] },
    { ...view, width: 200 },
  ).split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.filter((line) => stringWidth(line) > 100)).toEqual([]);
});

test('texts of people and deployers cannot control the terminal', () => {
  const run = runOf({
    reason: 'ended\u001b[2J',
    startedBy: 'a\u0007b',
    authors: ['m\u001b[31mallory'],
    operations: [operationOf('a', { reason: 'x\ny\u202e' })],
  });
  expect(renderRun(run, nothing, view)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
});
