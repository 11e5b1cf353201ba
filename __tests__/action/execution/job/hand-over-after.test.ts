import { describe, expect, test } from '@jest/globals';
import { handOverAfter, minutesToWork } from '../../../../src/action/execution/job/hand-over-after.ts';

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
