import { expect, test } from '@jest/globals';
import type { Reading } from '../../../src/action/events/reading.ts';
import { taskOf } from '../../../src/action/modes/act-on-event.ts';

const nothing: Reading = { kind: 'nothing', because: 'it is a test' };
const asked: Reading = { kind: 'asked', environment: 'qa', plan: null };

test.each([
  ['the schedule', { kind: 'schedule' }, { kind: 'left' }],
  ['a push to main, which may let plans start in any environment', push('main'), { kind: 'left' }],
  ['a push to an environment', push('env/qa'), { kind: 'merged', environment: 'qa' }],
  ['a push to the records', push('deployment-records'), null],
  ['verdicts that somebody asks for', asked, null],
  ['an event that says nothing', nothing, null],
] as const)('what is executed after %s', (_, reading, task) => {
  expect(taskOf(reading)).toEqual(task);
});

function push(branch: string): Reading {
  return { kind: 'push', branch };
}
