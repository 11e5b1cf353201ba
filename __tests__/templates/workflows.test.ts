import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type InputName, inputDefinition, inputNames } from '../../src/action/registry/inputs.ts';
import { modes } from '../../src/action/registry/modes.ts';
import { requestLabel } from '../../src/domain/requests/plan-request.ts';
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

/** Says that a job executes one plan, and does not only try it. */
const onePlan = "inputs.mode == 'execute' && inputs.plan && !inputs.dry-run";

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

  test('puts no expression into a script', () => {
    const scripts = stepsOf(file).map((step) => String(at(step, 'run') ?? ''));
    expect(scripts.filter((it) => it.includes('${{'))).toEqual([]);
  });

  test('is not started by what gives rights to strangers', () => {
    expect(keysOf(at(file.content, 'on'))).not.toContain('pull_request_target');
  });
});

describe.each([
  ['the signal', signal],
  ['the workflow with rights', plans],
])('%s', (_, file) => {
  test('checks nothing out, keeps no cache, moves no artifact', () => {
    const uses = stepsOf(file).map((step) => String(at(step, 'uses') ?? ''));
    expect(uses.filter((it) => /checkout|cache|artifact|setup-/.test(it))).toEqual([]);
  });

  test('ends', () => {
    const executes = (job: unknown) => String(at(job, 'if') ?? '').startsWith("inputs.mode == 'execute'");
    for (const job of jobsOf(file)) {
      expect(at(job, 'timeout-minutes')).toBeLessThanOrEqual(executes(job) ? 360 : 15);
    }
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
  test('is started from the default branch alone, when the signal has ended, by comments, issues, hand and time', () => {
    expect(keysOf(at(plans.content, 'on'))).toEqual([
      'workflow_run',
      'issue_comment',
      'issues',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(at(plans.content, 'on', 'issue_comment')).toEqual({ types: ['created'] });
    expect(at(plans.content, 'on', 'issues')).toEqual({ types: ['opened', 'edited', 'labeled'] });
    expect(at(plans.content, 'on', 'workflow_run')).toEqual({
      workflows: [textAt(signal.content, 'name')],
      types: ['completed'],
    });
  });

  test('offers by hand every mode that is for release repositories, and every input of these but credentials and limits', () => {
    const form = at(plans.content, 'on', 'workflow_dispatch', 'inputs');
    expect(listAt(form, 'mode', 'options').map(String).sort()).toEqual(
      modes.filter((mode) => !['auto', 'guard', 'screen'].includes(mode)).sort(),
    );
    const credentials = ['token', 'app-id', 'private-key'];
    const isOfOthers = (name: InputName) => ['guard', 'screen'].includes(inputDefinition(name).modes.join());
    const offered = inputNames.filter(
      (name) => ![...credentials, 'hand-over-after'].includes(name) && !isOfOthers(name),
    );
    expect(keysOf(form).sort()).toEqual([...offered].sort());
  });

  test.each(['plans', 'execute', 'finish'])(
    'has the job %s with the least rights, behind an environment, with one step that is the action',
    (name) => {
      const job = at(plans.content, 'jobs', name);
      expect(at(job, 'permissions')).toEqual({
        ...{ actions: 'write', checks: 'write', contents: 'write', deployments: 'write' },
        ...{ issues: 'write', 'pull-requests': 'write', statuses: 'write' },
      });
      expect(at(job, 'environment')).toEqual({ name: 'deployment-plans', deployment: false });
      expect(listAt(job, 'steps').map(keysOf)).toEqual([['uses', 'with']]);
    },
  );

  test('has no other job', () => {
    expect(keysOf(at(plans.content, 'jobs'))).toEqual(['plans', 'execute', 'finish']);
  });

  test('passes what the action takes, without anything between', () => {
    const action: unknown = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'));
    const inputs = keysOf(at(action, 'inputs'));
    for (const step of stepsOf(plans)) {
      expect(keysOf(at(step, 'with')).filter((input) => !inputs.includes(input))).toEqual([]);
      for (const input of keysOf(at(step, 'with'))) {
        expect(at(step, 'with', input)).toMatch(/^(?:\$\{\{ [\w.-]+(?: \|\| [\w']+)? \}\}|reconcile|\d+)$/);
      }
    }
  });

  test('names no commit of the action until somebody has chosen one', () => {
    expect(new Set(stepsOf(plans).map((step) => at(step, 'uses')))).toEqual(
      new Set([`deployment-plans/deployment-plans@${'0'.repeat(40)}`]),
    );
  });

  test('starts its job for no other comments and issues than those that may ask for something', () => {
    const condition = textAt(plans.content, 'jobs', 'plans', 'if');
    expect(condition.split(/ && (?=\(github\.event_name)/)).toEqual([
      "(inputs.mode != 'execute' || inputs.plan == '')",
      `(github.event_name != 'issue_comment' || ${[
        'github.event.issue.pull_request',
        "github.event.comment.user.type != 'Bot'",
        "contains(github.event.comment.body, '/plan')",
      ].join(' && ')})`,
      `(github.event_name != 'issues' || ${[
        "github.event.issue.state == 'open'",
        "github.event.issue.user.type != 'Bot'",
        `contains(github.event.issue.labels.*.name, '${requestLabel}')`,
        `(github.event.action != 'labeled' || github.event.label.name == '${requestLabel}')`,
      ].join(' && ')})`,
    ]);
  });

  test('never cancels a run that has begun, and lets plans, comments and issues not wait for others', () => {
    const said = "github.event_name == 'issue_comment' && format('-comment-{0}', github.event.comment.id)";
    const asked = "github.event_name == 'issues' && format('-issue-{0}', github.event.issue.number)";
    const executed = `${onePlan} && format('-{0}-{1}', inputs.environment, inputs.plan)`;
    expect(at(plans.content, 'concurrency')).toEqual({
      group: `deployment-plans\${{ ${[said, asked, executed, "''"].join(' || ')} }}`,
      queue: 'max',
      'cancel-in-progress': false,
    });
  });

  test('is named after the plan that it executes, as jobs are found that have not begun', () => {
    expect(at(plans.content, 'run-name')).toBe(
      `\${{ ${onePlan} && format('execute {0}/{1}', inputs.environment, inputs.plan) || '' }}`,
    );
  });

  test('hands a plan over before its job reaches the time limit', () => {
    const job = at(plans.content, 'jobs', 'execute');
    const [step] = listAt(job, 'steps');
    const minutes = Number(textAt(step, 'with', 'hand-over-after'));
    expect(String(minutes)).toBe(inputDefinition('hand-over-after').default);
    expect(minutes).toBeLessThan(Number(at(job, 'timeout-minutes')));
  });

  test('settles what an executing job has left, also after it was cancelled', () => {
    const job = at(plans.content, 'jobs', 'finish');
    expect(at(job, 'needs')).toEqual(['execute']);
    expect(textAt(job, 'if')).toMatch(/^always\(\) && !inputs\.dry-run && .*'failure'.*'cancelled'/);
  });
});
