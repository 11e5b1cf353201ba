import { beforeEach, describe, expect, test } from '@jest/globals';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { isRunning } from '../../support/is-running.ts';
import { until } from '../../support/until.ts';
import { type ActionsWorld, actionFiles, conclusionsOf, createActionsWorld, jobOf } from './actions-world.ts';

let here: ActionsWorld;

/** Runs until a signal comes, and says which; with `stubborn` it survives all that can be survived. */
const waiting = [
  "const say = (text) => process.stdout.write(text + '\\n');",
  "for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {",
  '  say(signal);',
  "  if (process.env.INPUT_TEXT !== 'stubborn') process.exit(130);",
  '});',
  "setInterval(() => undefined, 1000); say('waiting');",
].join('\n');

beforeEach(async () => {
  here = await createActionsWorld();
});

const head = 'on: workflow_dispatch\n';

function jobs(text: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(text).map(
    ([key, body]) => `  ${key}:\n    runs-on: ubuntu-24.04\n${body.map((line) => `    ${line}\n`).join('')}`,
  );
  return `jobs:\n${lines.join('')}`;
}

const uses = (text = 'patient') => ['steps:', '  - uses: ./waiting', `    with: { text: ${text} }`];
const echo = (text: string) => ['steps:', `  - run: echo ${text}`];

async function commit(text: string): Promise<void> {
  const files = actionFiles('waiting', waiting, "console.log('post');\n");
  await here.commit({ work: `${head}${text}` }, { files });
}

async function begun(inputs = {}): Promise<WorkflowRun> {
  const run = await here.dispatch('work', inputs);
  await here.sandbox.actions.until(() => isWaiting(run));
  return run;
}

function isWaiting(run: WorkflowRun): boolean {
  return currentAttempt(run).jobs.some(({ log }) => log.includes('waiting'));
}

const stateOf = (run: WorkflowRun) => currentAttempt(run).conclusion ?? currentAttempt(run).status;

describe('jobs', () => {
  test('wait for those that they need, and are skipped when these fail, unless they run always', async () => {
    await commit(
      jobs({
        one: ['steps:', '  - run: false'],
        two: ['needs: one', ...echo('two')],
        three: ['needs: [one, two]', 'if: always()', ...echo('three')],
        four: ['needs: three', ...echo('four')],
      }),
    );
    const run = await here.dispatch('work');
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['one: failure', 'two: skipped', 'three: success', 'four: skipped']);
    expect(stateOf(run)).toBe('failure');
  });

  test('are queued when no machine is free', async () => {
    here.sandbox.actions.setParallelJobs(1);
    await commit(jobs({ one: uses(), two: uses() }));
    const run = await begun();
    expect(conclusionsOf(run)).toEqual(['one: in_progress', 'two: queued']);
    here.sandbox.actions.expire(jobOf(run, 'one'));
    await here.sandbox.actions.until(() => jobOf(run, 'two').log.includes('waiting'));
    here.sandbox.actions.cancel(run);
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['one: cancelled', 'two: cancelled']);
  });
});

describe('a concurrency group', () => {
  test('lets one run go on and keeps the newest that waits', async () => {
    await commit(`concurrency: work\n${jobs({ job: uses() })}`);
    const first = await begun();
    const [second, third] = [await here.dispatch('work'), await here.dispatch('work')];
    expect([first, second, third].map(stateOf)).toEqual(['in_progress', 'cancelled', 'pending']);
    expect(currentAttempt(second).jobs).toEqual([]);
    here.sandbox.actions.cancel(first);
    await here.sandbox.actions.until(() => isWaiting(third));
    here.sandbox.actions.cancel(third);
    await here.sandbox.actions.idle();
  });

  test('keeps all that wait when its queue may be long', async () => {
    await commit(`concurrency: { group: work, queue: max }\n${jobs({ job: uses() })}`);
    const runs = [await begun(), await here.dispatch('work'), await here.dispatch('work')];
    expect(runs.map(stateOf)).toEqual(['in_progress', 'pending', 'pending']);
    for (const run of runs) {
      await here.sandbox.actions.until(() => isWaiting(run));
      here.sandbox.actions.cancel(run);
    }
    await here.sandbox.actions.idle();
    expect(runs.map(stateOf)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  test('may end what goes on', async () => {
    await commit(`concurrency: { group: work, cancel-in-progress: true }\n${jobs({ job: uses() })}`);
    const first = await begun();
    const second = await begun();
    expect([first, second].map(stateOf)).toEqual(['cancelled', 'in_progress']);
    here.sandbox.actions.cancel(second);
    await here.sandbox.actions.idle();
  });

  test('may be of a job', async () => {
    await commit(
      jobs({ one: ['concurrency: place', ...uses()], two: ['concurrency: place', ...echo('two')] }),
    );
    const run = await begun();
    expect(conclusionsOf(run)).toEqual(['one: in_progress', 'two: waiting']);
    here.sandbox.actions.expire(jobOf(run, 'one'));
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['one: cancelled', 'two: success']);
  });
});

describe('a run that is cancelled', () => {
  test('is told by SIGINT; its post and what runs always still run', async () => {
    await commit(
      jobs({
        job: [...uses(), '  - run: echo never', '  - { run: echo always, if: always() }'],
        last: ['needs: job', 'if: always()', ...echo('last')],
        other: ['needs: job', ...echo('other')],
      }),
    );
    const run = await begun();
    here.sandbox.actions.cancel(run);
    await here.sandbox.actions.idle();
    expect(jobOf(run).log).toEqual([
      'waiting',
      '##[error]The operation was canceled.',
      'SIGINT',
      'always',
      'post',
    ]);
    expect(conclusionsOf(run)).toEqual(['job: cancelled', 'last: success', 'other: cancelled']);
    expect(stateOf(run)).toBe('cancelled');
  });

  test('is killed in the end when nothing else helps', async () => {
    here = await createActionsWorld({ second: 0 });
    await commit(jobs({ job: uses('stubborn') }));
    const run = await begun();
    here.sandbox.actions.cancel(run);
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['job: cancelled']);
    expect(jobOf(run).log.at(-1)).toBe('post');
  });

  test('by force spares nothing', async () => {
    await commit(jobs({ job: uses(), last: ['needs: job', 'if: always()', ...echo('last')] }));
    const run = await begun();
    here.sandbox.actions.cancel(run, 'force');
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['job: cancelled', 'last: cancelled']);
    expect(jobOf(run).log).toEqual(['waiting']);
    expect(() => here.sandbox.actions.cancel(run)).toThrow('Cannot cancel');
  });
});

describe('a job', () => {
  test('whose time is over is cancelled', async () => {
    await commit(jobs({ job: uses() }));
    const run = await begun();
    here.sandbox.actions.expire(jobOf(run));
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['job: cancelled']);
    expect(jobOf(run).log).toContain('##[error]The job has exceeded its maximum execution time.');
    expect(jobOf(run).log.at(-1)).toBe('post');
  });

  test('may have its time run out by itself, as a step may', async () => {
    const hurried = await createActionsWorld({ second: 0, minute: 0 });
    const files = actionFiles('waiting', waiting);
    const step = ['steps:', '  - uses: ./waiting', '    timeout-minutes: 1'];
    await hurried.commit(
      { work: `${head}${jobs({ job: ['timeout-minutes: 100000', ...step] })}` },
      { files },
    );
    const run = await hurried.dispatch('work');
    await hurried.sandbox.actions.idle();
    expect(stateOf(run)).not.toBe('success');
  });

  test('that loses its machine takes everything with it, also what left its group', async () => {
    const leaving = [
      "import { spawn } from 'node:child_process';",
      "const options = { detached: true, stdio: 'ignore', env: { HOME: process.env.HOME } };",
      "const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], options);",
      "console.log('child', child.pid);",
      waiting,
    ].join('\n');
    await commit(jobs({ job: uses() }));
    await here.commit({}, { files: actionFiles('waiting', leaving) });
    const run = await begun();
    const pid = Number(jobOf(run).log[0]?.replace('child ', ''));
    expect(await isRunning(pid)).toBe(true);
    await here.sandbox.actions.killRunner(jobOf(run));
    await here.sandbox.actions.idle();
    // The kernel takes its time to end what was killed; whoever is not killed is never gone.
    await until(async () => !(await isRunning(pid)));
    expect(await isRunning(pid)).toBe(false);
  });

  test('that loses its machine runs no post, and ends when somebody notices', async () => {
    await commit(jobs({ job: uses(), last: ['needs: job', 'if: always()', ...echo('last')] }));
    const run = await begun();
    await here.sandbox.actions.killRunner(jobOf(run));
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['job: in_progress']);
    expect(jobOf(run).log).toEqual(['waiting']);
    here.sandbox.actions.giveUp(jobOf(run), 'failure');
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['job: failure', 'last: success']);
    expect(stateOf(run)).toBe('failure');
  });
});

describe('a run that is started again', () => {
  const attempt = '"$GITHUB_RUN_ATTEMPT $GITHUB_TRIGGERING_ACTOR $GITHUB_ACTOR"';

  test('is the same with the next number and a new token', async () => {
    await commit(jobs({ job: echo(attempt) }));
    const run = await here.dispatch('work');
    await here.sandbox.actions.idle();
    here.sandbox.actions.rerun({ run, by: here.bob, jobs: 'all' });
    expect(() => here.sandbox.actions.rerun({ run, by: here.bob, jobs: 'all' })).toThrow('already running');
    await here.sandbox.actions.idle();
    expect(run.attempts.map(({ jobs: [job] }) => job?.log)).toEqual([['1 alice alice'], ['2 bob alice']]);
    const tokens = [...here.world.tokens.values()].filter(({ kind }) => kind === 'workflow');
    expect(tokens).toHaveLength(2);
  });

  test('may be so only where it failed', async () => {
    await commit(
      jobs({
        good: echo('good'),
        bad: ['steps:', '  - run: test "$GITHUB_RUN_ATTEMPT" = 2'],
        after: ['needs: bad', ...echo('after')],
      }),
    );
    const run = await here.dispatch('work');
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['good: success', 'bad: failure', 'after: skipped']);
    const [good] = currentAttempt(run).jobs;
    here.sandbox.actions.rerun({ run, by: here.bob, jobs: 'failed' });
    await here.sandbox.actions.idle();
    expect(conclusionsOf(run)).toEqual(['good: success', 'bad: success', 'after: success']);
    expect(currentAttempt(run).jobs[0]).toBe(good);
    expect(() => here.sandbox.actions.rerun({ run, by: here.bob, jobs: 'failed' })).toThrow('no failed jobs');
  });
});
