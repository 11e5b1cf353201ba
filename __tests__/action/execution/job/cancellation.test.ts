import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { listenForCancellation } from '../../../../src/action/execution/job/cancellation.ts';

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
