import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ActionsWorld,
  actionFiles,
  conclusionsOf,
  createActionsWorld,
  jobOf,
  workflowText,
} from './actions-world.ts';

let here: ActionsWorld;

beforeAll(async () => {
  here = await createActionsWorld();
});

async function ran(name: string, text: string, files: Readonly<Record<string, string>> = {}) {
  await here.commit({ [name]: text }, { files });
  const run = await here.dispatch(name);
  await here.sandbox.actions.idle();
  expect(here.sandbox.actions.problems).toEqual([]);
  return run;
}

describe('a script', () => {
  test('runs on a machine of its own, and what it prints is the log', async () => {
    const run = await ran('hello', workflowText('workflow_dispatch', 'echo "Hello $GITHUB_ACTOR"'));
    expect(conclusionsOf(run)).toEqual(['job: success']);
    expect(jobOf(run).log).toEqual(['Hello alice']);
    expect(jobOf(run).steps.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Set up job', 'success'],
      ['Run echo "Hello $GITHUB_ACTOR"', 'success'],
    ]);
  });

  test('ends the job when it fails, and later steps are skipped', async () => {
    const run = await ran('failing', workflowText('workflow_dispatch', 'false', 'echo never'));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).log).toEqual(['##[error]Process completed with exit code 1.']);
  });
});
