import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { currentAttempt } from '../../../../sandbox/model/actions/workflow-run.ts';
import { createJobs } from '../../../../src/adapters/github/actions/create-jobs.ts';
import { ownJob } from '../../../../src/adapters/github/actions/own-job.ts';
import type { JobIdentity } from '../../../../src/domain/records/run/holder.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { connectScripted } from '../scripted-fetch.ts';
import { createWorkflowWorld, dispatchedWorkflow, type WorkflowWorld } from './workflow-world.ts';

let github: WorkflowWorld;
const waiting = (jobs: number) =>
  dispatchedWorkflow({ title: 'execute', inputs: [], scripts: Array(jobs).fill('sleep 1000') });

beforeAll(async () => {
  github = await createWorkflowWorld();
  const empty = dispatchedWorkflow({ title: 'execute', inputs: [], scripts: ['true'] });
  await github.commitWorkflows({ 'one.yml': waiting(1), 'two.yml': waiting(2), 'empty.yml': empty });
});
afterAll(() => github.sandbox.close());

/** What GitHub tells each job of the newest run. */
function variablesOfJobs() {
  const run = github.run();
  return currentAttempt(run).jobs.map(({ id }) => ({
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(currentAttempt(run).number),
    GITHUB_REPOSITORY: 'acme/releases',
    RUNNER_NAME: `GitHub Actions ${id}`,
    RUNNER_ENVIRONMENT: 'github-hosted',
  }));
}

async function started(file: string): Promise<void> {
  await github.dispatch(file);
  await github.sandbox.actions.until(() =>
    currentAttempt(github.run()).jobs.every(({ status }) => status === 'in_progress'),
  );
}

async function cancelled(): Promise<void> {
  github.sandbox.actions.cancel(github.run());
  await github.sandbox.actions.idle();
}

describe('the job of this process', () => {
  test('is the one on this machine, also among others of its run', async () => {
    await started('two.yml');
    const { api } = github.connect();
    const ids = currentAttempt(github.run()).jobs.map(({ id }) => id);
    const found = await Promise.all(variablesOfJobs().map((variables) => ownJob(api, variables)));
    const run = github.run().id;
    expect(found).toEqual(
      ids.map((job) => ({
        run,
        attempt: 1,
        job,
        url: `${github.sandbox.serverUrl}/acme/releases/actions/runs/${run}/job/${job}`,
        hosted: true,
      })),
    );
    await cancelled();
  });

  const variables = {
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_REPOSITORY: 'Acme/Releases',
    RUNNER_NAME: 'one',
    RUNNER_ENVIRONMENT: 'self-hosted',
  };
  const job = { id: 41, status: 'in_progress', runner_name: 'one' };
  const whole: JobIdentity = {
    run: 7,
    attempt: 2,
    job: null,
    url: 'https://github.com/acme/releases/actions/runs/7/attempts/2',
    hosted: false,
  };

  test.each([
    ['two jobs on machines of that name', [job, { ...job, id: 42 }], 2],
    ['a job that has ended', [{ ...job, status: 'completed' }], 1],
    [
      'jobs elsewhere',
      [
        { ...job, runner_name: 'two' },
        { ...job, runner_name: null },
      ],
      2,
    ],
    ['more jobs than a page shows', [job], 101],
  ])('is not known among %s', async (_, jobs, total_count) => {
    const { api, sent } = connectScripted(() => ({ body: { total_count, jobs } }));
    expect(await ownJob(api, variables)).toEqual(whole);
    expect(sent.map(({ address }) => new URL(address).pathname)).toEqual([
      '/repos/acme/releases/actions/runs/7/attempts/2/jobs',
    ]);
  });

  test.each([403, 404, 500])('is not known when GitHub answers %i, which is said', async (status) => {
    const notices: string[] = [];
    const { api } = connectScripted(() => ({ status, body: { message: 'No' } }), {
      onNotice: (text) => notices.push(text),
    });
    expect(await ownJob(api, variables)).toEqual(whole);
    expect(notices.join()).toContain('could not read the jobs of the run 7');
  });

  test.each([
    ['outside of Actions', {}],
    ['with a number that is none', { ...variables, GITHUB_RUN_ID: '7/../8' }],
    ['in a job of another repository', { ...variables, GITHUB_REPOSITORY: 'acme/payments' }],
  ])('is nothing %s', async (_, given) => {
    const { api, sent } = connectScripted(() => ({}));
    expect(await ownJob(api, given)).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe('the state of a job', () => {
  async function identities(): Promise<JobIdentity[]> {
    const [variables = {}] = variablesOfJobs();
    const own = await ownJob(github.connect().api, variables);
    if (own === null) throw new Error('there is no job');
    return [own, { ...own, job: null }];
  }
  const statesOf = (jobs: readonly JobIdentity[]) =>
    Promise.all(jobs.map((job) => createJobs(github.connect().api).state(job)));

  test('follows the job, and the attempt when that is all that is known', async () => {
    await started('one.yml');
    const jobs = await identities();
    expect(await statesOf(jobs)).toEqual(['running', 'running']);
    await cancelled();
    expect(await statesOf(jobs)).toEqual(['ended', 'ended']);
  });

  test('is ended when its run is tried again', async () => {
    await started('one.yml');
    const jobs = await identities();
    await cancelled();
    github.sandbox.actions.rerun({ run: github.run(), by: github.alice.account, jobs: 'all' });
    await github.sandbox.actions.until(() => currentAttempt(github.run()).status === 'in_progress');
    expect(await statesOf(jobs)).toEqual(['ended', 'ended']);
    await cancelled();
  });

  test('is not known without any trace of it', async () => {
    await started('one.yml');
    const [job, attempt] = await identities();
    const wrong = [job, attempt].flatMap((one) =>
      one === undefined ? [] : [{ ...one, run: 1, job: one.job && 1 }],
    );
    expect(await statesOf(wrong)).toEqual(['unknown', 'unknown']);
    const later = attempt === undefined ? [] : [{ ...attempt, attempt: 2 }];
    expect(await statesOf(later)).toEqual(['unknown']);
    await cancelled();
  });

  test('takes a request for a job that has ended, and two for one that has not', async () => {
    await started('one.yml');
    const [job] = await identities();
    if (job === undefined) throw new Error('there is no job');
    const jobs = createJobs(github.connect().api);
    github.requests();
    await jobs.state(job);
    expect(github.requests()).toHaveLength(2);
    await cancelled();
    await jobs.state(job);
    expect(github.requests()).toEqual([`GET /repos/acme/releases/actions/jobs/${job.job}`]);
  });

  test.each([
    [403, { message: 'Resource not accessible by integration' }, ForgeForbidden],
    [500, { message: 'Server Error' }, ForgeUnavailable],
    [200, '{"status":', ForgeUnavailable],
  ] as const)('rejects when GitHub answers %i', async (status, body, error) => {
    const headers = { 'content-type': 'application/json' };
    const { api } = connectScripted(() => ({ status, body, headers }));
    const job = { run: 7, attempt: 1, job: 41, url: 'https://github.com/a/b', hosted: true };
    await expect(createJobs(api).state(job)).rejects.toThrow(error);
  });
});
