import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { listenForCancellation } from '../../../src/action/execution/cancellation.ts';
import { handOverAfter, minutesToWork } from '../../../src/action/execution/hand-over-after.ts';
import { ownWorkflow } from '../../../src/action/execution/own-workflow.ts';

describe('the workflow that is dispatched', () => {
  test.each([
    ['acme/releases/.github/workflows/plans.yml@refs/heads/main', 'plans.yml'],
    ['acme/releases/.github/workflows/plans.yml@refs/heads/a@b', 'plans.yml'],
    ['acme/other/.github/workflows/plans.yml@refs/heads/main', 'deployment-plans.yml'],
    ['', 'deployment-plans.yml'],
    [undefined, 'deployment-plans.yml'],
  ])('of %s is %s', (reference, file) => {
    expect(ownWorkflow({ GITHUB_REPOSITORY: 'acme/releases', GITHUB_WORKFLOW_REF: reference })).toBe(file);
  });
});

test('a cancelled job says which one it was', () => {
  const source = new EventEmitter();
  const variables = {
    ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/releases', GITHUB_RUN_ID: '7' },
  };
  const stop = listenForCancellation(variables, { source });
  expect(stop.stopped).toBe(false);
  source.emit('SIGINT');
  expect(stop.stopped).toBe(true);
  expect(stop.reason).toBe('its job was cancelled (SIGINT): https://github.com/acme/releases/actions/runs/7');
});

describe('a job works for', () => {
  const app = { kind: 'app', appId: '1', privateKey: 'pem' } as const;
  const token = { kind: 'token', token: 'ghs_job' } as const;
  test.each([
    [300, app, 300],
    [0, app, 0],
    [7200, app, 7200],
    [300, token, 300],
    [0, token, 1380],
    [7200, token, 1380],
  ])('%d minutes with %j: %d', (asked, credentials, minutes) => {
    expect(minutesToWork({ handOverAfter: asked, credentials })).toBe(minutes);
  });
});

describe('a run is handed over', () => {
  test('when the time is over, and people are told', async () => {
    const said: string[] = [];
    const handOver = handOverAfter(0.0001, (line) => said.push(line));
    expect(handOver.due).toBe(false);
    // The timer alone keeps no process alive, and so no test.
    const awake = setInterval(() => {}, 1000);
    await new Promise<void>((resolve) => handOver.onDue(resolve));
    clearInterval(awake);
    expect(handOver.due).toBe(true);
    expect(said).toEqual([expect.stringContaining('hands its run over')]);
  });

  test('never where it is not wanted', () => {
    const handOver = handOverAfter(0, () => {});
    handOver.onDue(() => {});
    expect(handOver.due).toBe(false);
  });
});
