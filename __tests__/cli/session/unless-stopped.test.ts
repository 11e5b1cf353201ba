import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { Interrupted, listenForSignals } from '../../../src/adapters/signals.ts';
import { unlessStopped } from '../../../src/cli/session/unless-stopped.ts';

test('what comes to an end before a signal is the answer', async () => {
  expect(await unlessStopped(listenForSignals({ source: new EventEmitter() }), Promise.resolve(7))).toBe(7);
});

test('a signal ends at once what may never end, and nothing else ends the program', async () => {
  const source = new EventEmitter();
  const signals = listenForSignals({ source });
  const answer = unlessStopped(signals, new Promise(() => {}));
  source.emit('SIGTERM');
  await expect(answer).rejects.toThrow(Interrupted);
  await expect(answer).rejects.toThrow('interrupted by SIGTERM, so there is no answer; nothing was written');
  expect(await Promise.race([signals.interruption, Promise.resolve('open')])).toBe('open');
});
