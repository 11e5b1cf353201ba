import { expect, test } from '@jest/globals';
import { ForgeForbidden, ForgeUnavailable } from '../../src/ports/forge.ts';
import { askForJob } from '../../src/usecases/ask-for-job.ts';
import { run } from '../support/builders.ts';
import { createMemoryJobs } from '../support/memory/memory-jobs.ts';

const one = run('one');

test('a job is asked for by the name of the plan', async () => {
  const jobs = createMemoryJobs();
  expect(await askForJob(jobs, one)).toEqual({ asked: true, problems: [] });
  expect(jobs.started).toEqual(['qa/one']);
});

test.each([
  ['source-unreachable', new ForgeUnavailable('GitHub did not answer')],
  ['usage', new ForgeForbidden('the token may not start deployment-plans.yml', 'actions: write')],
])('what keeps it from being started is a warning: %s', async (code, failure) => {
  const jobs = createMemoryJobs();
  jobs.fail(() => failure);
  expect(await askForJob(jobs, one)).toEqual({
    asked: false,
    problems: [{ code, severity: 'warning', message: failure.message }],
  });
});

test('a mistake of ours is none of these', async () => {
  const jobs = createMemoryJobs();
  jobs.fail(() => new TypeError('undefined is not a function'));
  await expect(askForJob(jobs, one)).rejects.toThrow(TypeError);
});
