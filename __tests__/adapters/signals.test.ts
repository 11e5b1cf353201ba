import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { Interrupted, listenForSignals } from '../../src/adapters/signals.ts';

test('a signal that nobody obeys interrupts', async () => {
  const source = new EventEmitter();
  const signals = listenForSignals({ source });
  source.emit('SIGINT');
  await expect(signals.interruption).rejects.toThrow(Interrupted);
  expect(signals.received).toBe('SIGINT');
});

test('a signal that is obeyed stops, and each further one insists', () => {
  const source = new EventEmitter();
  const stop = listenForSignals({ source }).obey();
  const pressed: boolean[] = [];
  stop.onStop(() => pressed.push(stop.stopped));
  expect(stop.stopped).toBe(false);
  source.emit('SIGTERM');
  source.emit('SIGINT');
  expect(pressed).toEqual([true, true]);
  expect(stop.reason).toBe('the operator stopped it (SIGTERM)');
});

test('who listens no longer is not called any more', () => {
  const source = new EventEmitter();
  const pressed: string[] = [];
  const end = listenForSignals({ source })
    .obey()
    .onStop(() => pressed.push('pressed'));
  end();
  source.emit('SIGINT');
  expect(pressed).toEqual([]);
});

test('the reason is said in the words of who listens', () => {
  const source = new EventEmitter();
  const stop = listenForSignals({ source, reason: (signal) => `cancelled by ${signal}` }).obey();
  source.emit('SIGINT');
  expect(stop.reason).toBe('cancelled by SIGINT');
});

test('one signal insists by itself after a while', async () => {
  const source = new EventEmitter();
  const stop = listenForSignals({ source, insistAfter: 0 }).obey();
  const pressed = new Promise<void>((resolve) => stop.onStop(resolve));
  source.emit('SIGINT');
  await pressed;
  const pressedAgain = new Promise<string>((resolve) => stop.onStop(() => resolve('insisted')));
  await expect(pressedAgain).resolves.toBe('insisted');
});
