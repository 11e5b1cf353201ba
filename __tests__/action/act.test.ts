import { describe, expect, test } from '@jest/globals';
import { act } from '../../src/action/act.ts';
import type { JobEvent } from '../../src/action/events/read-event.ts';
import type { Mode } from '../../src/action/registry/modes.ts';
import { createNotedRunner } from './noted-runner.ts';

const quiet: JobEvent = { name: 'check_run', reading: { kind: 'nothing', because: 'no plan' } };
const target: JobEvent = { name: 'pull_request_target', reading: { kind: 'refused', because: 'too mighty' } };

async function actOn(event: JobEvent, inputs: Readonly<Record<string, string>> = {}) {
  const runner = createNotedRunner();
  const given = { token: 'ghs_job', ...inputs };
  const variables = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const code = await act(variables, event, runner);
  return { code, notes: runner.notes, outputs: runner.outputs };
}

describe('a step', () => {
  test('masks secrets before it says anything, also when they are of no use', async () => {
    const { notes } = await actOn(quiet, { 'private-key': 'canary' });
    expect(notes.slice(0, 2)).toEqual([
      ['mask', 'ghs_job'],
      ['mask', 'canary'],
    ]);
    expect(JSON.stringify(notes.slice(2))).not.toMatch(/canary|ghs_job/);
  });

  test('that has nothing to do says why, and succeeds', async () => {
    const { code, notes, outputs } = await actOn(quiet, { mode: 'validate' });
    expect(code).toBe(0);
    expect(notes).toContainEqual(['say', 'Nothing to do: no plan.']);
    expect(outputs).toMatchObject({ verdict: '', status: '', plan: '', 'pull-request': '' });
    expect(JSON.parse(outputs?.result ?? '')).toEqual({
      ...{ schema: 1, mode: 'validate', event: 'check_run', failure: null, problems: [] },
      because: 'no plan',
    });
  });

  test('that must not run fails and says why, in every way of validating', async () => {
    for (const inputs of [{}, { mode: 'validate', plan: 'qa/41' }]) {
      const { code, notes } = await actOn(target, inputs);
      expect(code).toBe(1);
      expect(notes).toContainEqual(['fail', 'too mighty']);
    }
  });

  test('warns of an input that does not count', async () => {
    const { notes } = await actOn(quiet, { source: 'development' });
    expect(notes).toContainEqual([
      'warning',
      "input 'source' has no effect in mode auto; docs/action.md says where it counts",
    ]);
  });

  test('that is set up wrongly fails with all mistakes', async () => {
    const { code, notes, outputs } = await actOn(quiet, { mode: 'deploy', latest: 'x' });
    expect(code).toBe(1);
    expect(notes.at(-1)).toEqual(['fail', expect.stringMatching(/input 'mode' .*; input 'latest'/)]);
    expect(JSON.parse(outputs?.result ?? '')).toMatchObject({
      schema: 1,
      mode: 'deploy',
      problems: [{ code: 'usage' }, { code: 'usage' }],
    });
  });
});

describe('a mode that lacks what it is about', () => {
  test.each<[Mode, Readonly<Record<string, string>>, string]>([
    ['execute', {}, "input 'environment' is empty; mode execute needs it"],
    [
      'retry',
      {},
      "input 'environment' is empty; mode retry needs it; input 'plan' is empty; mode retry needs it",
    ],
    ['reuse', { plan: 'qa/41' }, "input 'target' is empty; mode reuse needs it"],
    ['continue', { environment: 'qa' }, "input 'plan' is empty; mode continue needs it"],
    ['report', { environment: 'qa' }, "input 'plan' is empty; mode report needs it"],
    [
      'reconcile',
      { environment: 'qa' },
      "mode reconcile looks at all environments, or at one plan: leave out 'environment', or give 'plan'",
    ],
  ])('%s with %j fails the job', async (mode, inputs, sentence) => {
    const { code, notes } = await actOn(quiet, { mode, ...inputs });
    expect(code).toBe(1);
    expect(notes.at(-1)).toEqual(['fail', sentence]);
  });

  test.each<Mode>([
    'execute',
    'reconcile',
    'abort',
    'continue',
    'confirm',
    'retry',
    'reuse',
    'backout',
    'deploy-all',
    'report',
  ])('%s does nothing in jobs that anybody can start', async (mode) => {
    const { code, notes } = await actOn(target, { mode, plan: 'qa/41', target: 'production' });
    expect(code).toBe(1);
    expect(notes.at(-1)).toEqual(['fail', 'too mighty']);
  });
});
