import { expect, test } from '@jest/globals';
import { askerOf } from '../../../src/domain/follow-ups/asker-of.ts';

test.each([
  ['alice', 'alice'],
  ['deployment-plans', null],
  ['planner[bot]', null],
  [null, null],
])('of a run that %j started, %j has asked for its follow-up', (startedBy, asker) => {
  expect(askerOf({ startedBy })).toBe(asker);
});
