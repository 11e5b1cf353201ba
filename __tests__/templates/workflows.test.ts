import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { at, keysOf, listAt, textAt } from '../support/json.ts';
import { type WorkflowFile, workflowFiles, workflowsOf } from './workflow-files.ts';

const signalName = 'deployment-plans-signal.yml';
const fileNamed = (name: string) => {
  const found = workflowsOf('main').find((file) => file.name.endsWith(`/${name}`));
  if (found === undefined) throw new Error(`there is no workflow ${name}`);
  return found;
};
const signal = fileNamed(signalName);
const plans = fileNamed('deployment-plans.yml');

function jobsOf({ content }: WorkflowFile): unknown[] {
  return keysOf(at(content, 'jobs')).map((job) => at(content, 'jobs', job));
}

function stepsOf(file: WorkflowFile): unknown[] {
  return jobsOf(file).flatMap((job) => listAt(job, 'steps'));
}

describe.each(workflowFiles.map((file) => [file.name, file] as const))('%s', (_, file) => {
  test('takes no permission but what a job of it names', () => {
    expect(at(file.content, 'permissions')).toEqual({});
  });

  test('uses nothing but by a full commit, with its version beside it', () => {
    const uses = stepsOf(file).flatMap((step) => at(step, 'uses') ?? []);
    for (const used of uses) expect(used).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/);
    const lines = file.text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines).toHaveLength(uses.length);
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('checks nothing out, keeps no cache, moves no artifact', () => {
    const uses = stepsOf(file).map((step) => String(at(step, 'uses') ?? ''));
    expect(uses.filter((it) => /checkout|cache|artifact|setup-/.test(it))).toEqual([]);
  });

  test('puts no expression into a script', () => {
    const scripts = stepsOf(file).map((step) => String(at(step, 'run') ?? ''));
    expect(scripts.filter((it) => it.includes('${{'))).toEqual([]);
  });

  test('ends', () => {
    for (const job of jobsOf(file)) expect(at(job, 'timeout-minutes')).toBeLessThanOrEqual(15);
  });

  test('is not started by what gives rights to strangers', () => {
    expect(keysOf(at(file.content, 'on'))).not.toContain('pull_request_target');
  });
});

describe('the signal', () => {
  test('is started by what happens to plans', () => {
    expect(at(signal.content, 'on')).toEqual({
      pull_request: {
        branches: ['env/*'],
        types: [
          'opened',
          'edited',
          'synchronize',
          'reopened',
          'closed',
          'ready_for_review',
          'converted_to_draft',
        ],
      },
      pull_request_review: { types: ['submitted', 'edited', 'dismissed'] },
      push: { branches: ['main', 'env/*'] },
      merge_group: { types: ['checks_requested'] },
    });
  });

  test('has no rights and no secrets, and does nothing', () => {
    expect(signal.text).not.toContain('${{');
    const [job, ...more] = jobsOf(signal);
    expect(more).toEqual([]);
    expect(keysOf(job)).toEqual(['runs-on', 'timeout-minutes', 'steps']);
    expect(at(job, 'steps')).toEqual([{ run: 'true' }]);
  });

  test('is carried by environment branches byte for byte, and nothing else is', () => {
    const carried = workflowsOf('environment');
    expect(carried.map(({ name }) => name)).toEqual([`environment/.github/workflows/${signalName}`]);
    expect(carried.map(({ text }) => text)).toEqual([signal.text]);
  });
});

describe('the workflow with rights', () => {
  test('is started from the default branch alone, when the signal has ended, by hand and by time', () => {
    expect(keysOf(at(plans.content, 'on'))).toEqual(['workflow_run', 'schedule', 'workflow_dispatch']);
    expect(at(plans.content, 'on', 'workflow_run')).toEqual({
      workflows: [textAt(signal.content, 'name')],
      types: ['completed'],
    });
  });

  test('offers by hand what this version serves', () => {
    expect(at(plans.content, 'on', 'workflow_dispatch', 'inputs', 'mode', 'options')).toEqual([
      'validate',
      'doctor',
    ]);
  });

  test('has one job with the least rights, behind an environment, with one step that is the action', () => {
    const [job, ...more] = jobsOf(plans);
    expect(more).toEqual([]);
    expect(at(job, 'permissions')).toEqual({
      checks: 'write',
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
    });
    expect(at(job, 'environment')).toEqual({ name: 'deployment-plans', deployment: false });
    expect(listAt(job, 'steps').map(keysOf)).toEqual([['uses', 'with']]);
  });

  test('passes what the action takes, without anything between', () => {
    const action: unknown = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'));
    const [step] = stepsOf(plans);
    const inputs = keysOf(at(action, 'inputs'));
    expect(keysOf(at(step, 'with')).filter((input) => !inputs.includes(input))).toEqual([]);
    for (const input of keysOf(at(step, 'with'))) {
      expect(at(step, 'with', input)).toMatch(/^\$\{\{ [\w.-]+(?: \|\| [\w']+)? \}\}$/);
    }
  });

  test('names no commit of the action until somebody has chosen one', () => {
    expect(stepsOf(plans).map((step) => at(step, 'uses'))).toEqual([
      `deployment-plans/deployment-plans@${'0'.repeat(40)}`,
    ]);
  });

  test('never cancels a run that has begun', () => {
    expect(at(plans.content, 'concurrency')).toEqual({
      group: 'deployment-plans',
      queue: 'max',
      'cancel-in-progress': false,
    });
  });
});
