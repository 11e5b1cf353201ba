import { expect, test } from '@jest/globals';
import { tellWaiting } from '../../../src/usecases/guarding/tell-waiting.ts';
import { run } from '../../support/builders.ts';

test('says what is waited for once, and again when it has changed', () => {
  const lines: string[] = [];
  const tell = tellWaiting((line) => lines.push(line));
  const held = { run: run('41', { status: 'running' }), modules: ['shop-api'] };
  const seen = { locks: [held], unrecorded: [] };
  tell(seen, 60_000);
  tell(seen, 59_000);
  tell({ unseen: 'the network\n is down' }, 58_000);
  tell(seen, 57_000);
  expect(lines).toEqual([
    'qa/41 is running: 0 of 1 done; waits for up to 1 min more',
    'the network  is down; waits for up to 58 s more',
    'qa/41 is running: 0 of 1 done; waits for up to 57 s more',
  ]);
});
