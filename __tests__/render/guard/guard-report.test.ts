import { expect, test } from '@jest/globals';
import type { GuardAnswer } from '../../../src/domain/guard/guard-answer.ts';
import { lockLine, renderGuard } from '../../../src/render/guard/guard-report.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { holder, operation, run } from '../../support/builders.ts';

const view = { style: plainStyle, width: 100 };
const askedAt = '2026-11-20T09:15:04.000Z';
const job = {
  run: 7,
  attempt: 1,
  job: 8,
  url: 'https://github.com/acme/releases/actions/runs/7',
  hosted: true,
};
const operations = [
  operation('ledger', { state: 'succeeded' }),
  operation('payments', { state: 'started' }),
  operation('orders'),
];
const running = run('41', { status: 'running', startedBy: 'bob', holder: holder(1, { job }), operations });

function answer(locks: GuardAnswer['locks'], modules: readonly string[] = ['payments-api']): GuardAnswer {
  const question = { environment: 'qa', modules, operation: 'publish', by: 'alice' } as const;
  return { question, askedAt, seenAt: askedAt, locks, problems: [] };
}

test('a refusal says why, how far that has come, where it is seen, and that it is advice', () => {
  expect(renderGuard(answer([{ run: running, modules: ['payments-api'] }]), view).split('\n')).toEqual([
    expect.stringMatching(/^The publish started by alice at .* that is locking 'payments-api'$/),
    '',
    'Run           qa/41, running',
    'Modules       payments-api',
    'Progress      1 of 3 done, 1 under way (payments)',
    'Link          https://github.com/acme/releases/actions/runs/7',
    'To follow it  deployment-plans watch qa/41',
    '',
    expect.stringMatching(/^This is advice, and true of this moment/),
  ]);
});

test.each([
  [['payments-api'], "The publish can proceed: no run holds 'payments-api' in qa."],
  [['a', 'b'], 'The publish can proceed: no run holds any of the 2 modules in qa.'],
])('of free modules %j it says so, and that it is advice', (modules, sentence) => {
  const [first, , advice] = renderGuard(answer([], modules), view).split('\n');
  expect([first, advice]).toEqual([sentence, expect.stringContaining('This is advice')]);
});

test('a module that the records do not know is told as a notice, without the colour of a refusal', () => {
  const message = "the records of qa know no module 'payments-apy'";
  const notice = { code: 'module-not-recorded', severity: 'notice', message } as const;
  expect(renderGuard({ ...answer([]), problems: [notice] }, view).split('\n\n')).toEqual([
    expect.stringContaining('can proceed'),
    `notice module-not-recorded\n  ${message}`,
    expect.stringContaining('This is advice'),
  ]);
});

test('what people are called moves no cursor and breaks no line', () => {
  const hostile = { ...running, startedBy: `bob${String.fromCharCode(0x1b)}[2J\n::error::` };
  const [first, second] = renderGuard(answer([{ run: hostile, modules: ['a'] }]), view).split('\n');
  expect([first, second]).toEqual([expect.stringContaining('started by bob ::error::, that is locking'), '']);
});

test('while it is waited, all runs in the way stand in one line', () => {
  const prepared = run('42', { status: 'prepared' });
  const locks = [running, prepared].map((it) => ({ run: it, modules: ['a'] }));
  expect(lockLine(locks)).toBe(
    'qa/41 is running: 1 of 3 done, 1 under way (payments), https://github.com/acme/releases/actions/runs/7; qa/42 is prepared: 0 of 1 done',
  );
});
