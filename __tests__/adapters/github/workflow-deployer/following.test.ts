import { describe, expect, test } from '@jest/globals';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { ScriptedAnswer } from '../scripted-fetch.ts';
import { createSteppedClock, minutes, workflowOrder } from './deployer-world.ts';
import { connectScriptedRuns } from './scripted-runs.ts';

const goingOn = { id: 7, status: 'in_progress', conclusion: null };
const page = 'https://github.com/acme/releases/actions/runs/7';
const run = `the run of deploy.yml of acme/releases (${page})`;
const serverError = { status: 500, body: { message: 'Server Error' } };

interface Script {
  /** What the run is at each moment, in milliseconds from the beginning. */
  readonly at: (milliseconds: number) => { readonly status: string; readonly conclusion: string | null };
  readonly answers?: (request: string, milliseconds: number) => ScriptedAnswer | undefined;
  readonly timeout?: number;
}

async function deploy({ at, answers = () => undefined, timeout = 60 * minutes }: Script) {
  const clock = createSteppedClock(0);
  const { api, said } = connectScriptedRuns({
    // Not before it is dispatched.
    runs: () =>
      said.includes('POST /workflows/deploy.yml/dispatches') ? [{ id: 7, ...at(clock.now()) }] : [],
    answers: (request) => answers(request, clock.now()),
  });
  const { order, lines } = workflowOrder({ deployer: { timeout } });
  const end = await (await createWorkflowDeployer({ api, clock }).prepare(order)).open();
  return { end, lines, said, took: clock.now() };
}

describe('the conclusion', () => {
  test.each([
    ['success', 'succeeded', null],
    ['failure', 'failed', 'failed'],
    ['startup_failure', 'failed', 'could not be started, so nothing was done'],
    ['skipped', 'failed', 'was skipped, so nothing was done'],
    ['cancelled', 'unknown', 'was cancelled'],
    ['timed_out', 'unknown', 'was ended at a time limit of its own'],
    ['stale', 'unknown', 'was given up by GitHub'],
    ['action_required', 'unknown', 'waits for somebody on GitHub'],
    ['neutral', 'unknown', 'ended neither well nor badly'],
    ['something new', 'unknown', 'ended in a way that is not known here'],
    [null, 'unknown', 'ended in a way that is not known here'],
  ])('%s means %s', async (conclusion, outcome, words) => {
    const { end } = await deploy({ at: () => ({ status: 'completed', conclusion }) });
    expect(end).toEqual({ outcome, reason: words && `${run} ${words}` });
  });
});

describe('a run is looked at', () => {
  test('ever more seldom', async () => {
    const { said, took } = await deploy({
      at: (now) => (now > 50 * minutes ? { status: 'completed', conclusion: 'success' } : goingOn),
    });
    expect(took).toBeLessThan(50.5 * minutes);
    expect(said.length).toBeGreaterThan(100);
    expect(said.length).toBeLessThan(120);
  });

  test('again when it could not be seen, which is said once for each time that GitHub fails', async () => {
    const fails = (now: number) => (now > 10_000 && now < 60_000) || (now > 100_000 && now < 170_000);
    const { end, lines } = await deploy({
      at: (now) => (now > 200_000 ? { status: 'completed', conclusion: 'success' } : goingOn),
      answers: (request, now) => (request === 'GET /runs/7' && fails(now) ? serverError : undefined),
    });
    expect(end?.outcome).toBe('succeeded');
    expect(lines.filter((line) => line.includes('could not read the runs'))).toHaveLength(2);
  });

  test('again when it does not show at first', async () => {
    const { end } = await deploy({
      at: () => ({ status: 'completed', conclusion: 'success' }),
      answers: (request, now) => (request === 'GET /runs/7' && now < 8000 ? { status: 404 } : undefined),
    });
    expect(end?.outcome).toBe('succeeded');
  });

  test('no more when it never shows', async () => {
    const { end, took } = await deploy({
      at: () => goingOn,
      answers: (request) => (request === 'GET /runs/7' ? { status: 404 } : undefined),
    });
    expect(end).toEqual({
      outcome: 'unknown',
      reason: `${run} was never shown by GitHub, so it is not known what became of it`,
    });
    expect(took).toBeGreaterThan(minutes / 2);
    expect(took).toBeLessThan(minutes);
  });

  test('again when it is hidden for a long time, which is said once', async () => {
    const isHidden = (now: number) => now > 20_000 && now < 40 * minutes;
    const { end, lines } = await deploy({
      at: (now) => (now > 45 * minutes ? { status: 'completed', conclusion: 'success' } : goingOn),
      answers: (request, now) => (request === 'GET /runs/7' && isHidden(now) ? { status: 404 } : undefined),
    });
    expect(end?.outcome).toBe('succeeded');
    expect(lines.filter((line) => line.includes('GitHub does not show the run 7 any more'))).toHaveLength(1);
  });
});

describe('at its time limit', () => {
  const limit = 2 * minutes;
  const reason = `${run} was ended at its time limit of 120 seconds`;
  const ended = { status: 'completed', conclusion: 'cancelled' };
  const posts = (said: readonly string[]) => said.filter((request) => request.startsWith('POST /runs'));

  test('a run that cleans up for long is ended without mercy', async () => {
    const { end, said } = await deploy({
      timeout: limit,
      at: (now) => (now > limit + 5 * minutes + 10_000 ? ended : goingOn),
    });
    expect(end).toEqual({ outcome: 'unknown', reason });
    expect(posts(said)).toEqual(['POST /runs/7/cancel', 'POST /runs/7/force-cancel']);
  });

  test('a run that goes on is waited for, as long as it is seen', async () => {
    const { end, said, took } = await deploy({
      timeout: limit,
      at: (now) => (now > limit + 20 * minutes ? ended : goingOn),
    });
    expect(end).toEqual({ outcome: 'unknown', reason });
    expect(took).toBeGreaterThan(limit + 20 * minutes);
    expect(posts(said)).toHaveLength(5);
  });

  test.each([
    ['because GitHub fails', /\/runs\/7/, serverError],
    ['because it is hidden', /^GET \/runs\/7$/, { status: 404 }],
  ])('a run that cannot be seen %s is given up after a while', async (_, requests, answer) => {
    const { end, took } = await deploy({
      timeout: limit,
      at: () => goingOn,
      answers: (request, now) => (requests.test(request) && now > minutes ? answer : undefined),
    });
    expect(end).toEqual({
      outcome: 'unknown',
      reason: `${run} was to be ended at its time limit, and it is not known whether it has ended`,
    });
    expect(took).toBeGreaterThanOrEqual(limit + 10 * minutes);
    expect(took).toBeLessThan(limit + 11 * minutes);
  });

  test('a cancelling that fails is tried again', async () => {
    const { end, said, lines } = await deploy({
      timeout: limit,
      at: (now) => (now > limit + 40_000 ? ended : goingOn),
      answers: (request, now) =>
        request.endsWith('/cancel') && now < limit + 15_000 ? serverError : undefined,
    });
    expect(end).toEqual({ outcome: 'unknown', reason });
    expect(posts(said)).toHaveLength(3);
    expect(lines.join('\n')).toMatch(/could not cancel the run of deploy.yml of acme\/releases, https/);
  });

  test('a run that has ended meanwhile counts as it ended', async () => {
    const { end, said } = await deploy({
      timeout: limit,
      at: (now) => (now > limit ? { status: 'completed', conclusion: 'success' } : goingOn),
      answers: (request) =>
        request.endsWith('/cancel')
          ? { status: 409, body: { message: 'Cannot cancel a workflow run that is completed.' } }
          : undefined,
    });
    expect(end).toEqual({ outcome: 'succeeded', reason: null });
    expect(posts(said)).toHaveLength(1);
  });
});
