import { expect, test } from '@jest/globals';
import { guardToJson } from '../../../src/codec/answers/guard.ts';
import { guardModules } from '../../../src/usecases/guarding/guard-modules.ts';
import { applicationRecord, modules, operation, run, state } from '../../support/builders.ts';
import { createHeldClock } from '../../support/held-clock.ts';

const two = operation('shop', { state: 'succeeded', modules: modules({ 'shop-api': [], 'shop-ui': [] }) });
const shop = run('41', {
  status: 'running',
  startedBy: 'bob',
  startedAt: '2026-11-20T09:00:00.000Z',
  operations: [two, operation('audit', { state: 'started' })],
});
const question = { environment: 'qa', operation: 'publish', by: 'alice' } as const;

async function guard(...names: string[]) {
  const readRecords = async () => ({
    environment: async () => state([applicationRecord('ledger')], [shop]),
  });
  const ports = { readRecords, clock: createHeldClock(), chance: () => 0 };
  return guardToJson(
    await guardModules(ports, { ...question, modules: names }, { limit: 0, onWait: () => {} }),
  );
}

test('a refusal is one problem for each run in the way, which names the module when it is but one', async () => {
  const { free, locks, problems, askedAt } = await guard('shop-ui');
  expect({ free, askedAt }).toEqual({ free: false, askedAt: '2026-11-20T09:12:10.000Z' });
  expect(problems).toEqual([
    {
      code: 'module-locked',
      severity: 'error',
      message: expect.stringMatching(
        /^The publish started by alice at 2026-11-20 09:12:10 UTC can't proceed/,
      ),
      module: 'shop-ui',
      plan: 'qa/41',
    },
  ]);
  expect(locks).toEqual([
    {
      ...{ plan: 'qa/41', modules: ['shop-ui'], status: 'running', startedBy: 'bob' },
      ...{ startedAt: '2026-11-20T09:00:00.000Z', operations: 2, done: 1, underWay: ['audit'], url: null },
    },
  ]);
});

test('of several modules of one run there is one problem, which names none alone', async () => {
  const { problems } = await guard('shop-ui', 'shop-api');
  expect(problems).toEqual([expect.not.objectContaining({ module: expect.anything() })]);
});

test('free modules have no locks and no problems', async () => {
  expect(await guard('ledger-api')).toMatchObject({ schema: 1, free: true, locks: [], problems: [] });
});

test('a module that nobody has heard of passes with a notice, also beside one that is held', async () => {
  const notice = {
    code: 'module-not-recorded',
    severity: 'notice',
    message:
      "the records of qa know no module 'ledger-apy': it is not there yet, or its name is another; did you mean ledger-api?",
    module: 'ledger-apy',
  };
  expect(await guard('ledger-apy')).toMatchObject({ free: true, locks: [], problems: [notice] });
  const { free, problems } = await guard('ledger-apy', 'shop-ui');
  expect({ free, problems }).toEqual({
    free: false,
    problems: [expect.objectContaining({ code: 'module-locked' }), notice],
  });
});
