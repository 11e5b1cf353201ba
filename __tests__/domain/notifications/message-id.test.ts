import { expect, test } from '@jest/globals';
import { messageId } from '../../../src/domain/notifications/message-id.ts';
import { commit, run } from '../../support/builders.ts';

test('an id is that of one message of one run, and has no full stop', () => {
  const id = messageId(run('v1.2'), 'webhook-1');
  expect(id).toBe(`qa/v1~2/webhook-1/${commit('a0').slice(0, 12)}`);
  const others = [
    messageId(run('v1.3'), 'webhook-1'),
    messageId(run('v1.2'), 'webhook-2'),
    messageId(run('v1.2', { mergeCommit: commit('a1') }), 'webhook-1'),
  ];
  expect(new Set([id, ...others]).size).toBe(4);
});
