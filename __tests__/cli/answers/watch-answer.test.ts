import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listenForSignals } from '../../../src/adapters/signals.ts';
import { watchAnswer } from '../../../src/cli/answers/watch-answer.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { recordsBranch } from '../../../src/domain/layout.ts';
import { createHostedWorld, type HostedWorld } from '../../adapters/git/hosted/hosted-world.ts';
import { later, operation, run, time } from '../../support/builders.ts';

const wanted = { plan: { environment: 'qa', plan: '41' }, untilWaiting: false };
let world: HostedWorld;
beforeAll(async () => {
  world = await createHostedWorld();
  Object.assign(process.env, world.git.variables, {
    GITHUB_SERVER_URL: world.server.origin,
    GITHUB_API_URL: `${world.server.origin}/api/v3`,
    GH_TOKEN: world.token,
  });
});
afterAll(() => world.remove());

test('the report is of what was seen last, so that an end costs no further look, and a signal waits for none', async () => {
  const operations = [operation('shop', { state: 'unknown', startedAt: time })];
  const ended = run('41', { operations, status: 'aborted', startedAt: time, endedAt: later });
  const text = Buffer.from(writeRun(ended)).toString('utf8');
  world.origin.commit({ branch: recordsBranch, files: { 'runs/qa/41.json': text } });
  const signals = listenForSignals({ source: new EventEmitter() });
  const { exitCode } = await watchAnswer({ repo: '.', github: 'acme/release' }, signals, wanted);
  expect(exitCode).toBe(3);
  expect(world.server.requests.filter(({ url }) => url.includes('info/refs'))).toHaveLength(1);
});

test('a signal before anything was seen is no answer', async () => {
  const source = new EventEmitter();
  const watching = watchAnswer({ repo: '.', github: 'acme/release' }, listenForSignals({ source }), wanted);
  source.emit('SIGINT');
  await expect(watching).rejects.toThrow('interrupted by SIGINT, so there is no answer; nothing was written');
});
