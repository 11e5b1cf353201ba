import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../../src/action/events/reading.ts';
import { readRequest } from '../../../src/action/inputs/request.ts';
import { endTellsVerdict, readingFor } from '../../../src/action/modes/reading-for.ts';

const pushed: Reading = { kind: 'push', branch: 'main' };
const byHand: Reading = { kind: 'asked', environment: null, plan: null };
const quiet: Reading = { kind: 'nothing', because: 'no plan' };
const target: Reading = { kind: 'refused', because: 'too mighty' };

function requestOf(mode: string, plan: string) {
  return readRequest({ INPUT_TOKEN: 't', INPUT_MODE: mode, INPUT_PLAN: plan });
}

describe('what is judged', () => {
  test.each<[string, string, Reading, Reading]>([
    ['auto', '', pushed, pushed],
    ['auto', 'qa/41', pushed, pushed],
    ['auto', '', byHand, byHand],
    ['auto', 'qa/41', byHand, { kind: 'asked', environment: 'qa', plan: '41' }],
    ['validate', '', pushed, pushed],
    ['validate', '', quiet, quiet],
    ['validate', 'qa/41', pushed, { kind: 'asked', environment: 'qa', plan: '41' }],
    ['validate', 'qa/41', quiet, { kind: 'asked', environment: 'qa', plan: '41' }],
    ['validate', 'qa/41', target, target],
  ])('in mode %s with plan %j and %j is %j', (mode, plan, reading, expected) => {
    expect(readingFor({ request: requestOf(mode, plan), event: { name: 'any', reading } })).toEqual(expected);
  });
});

describe("the job's end tells the verdict", () => {
  test.each<[string, string, string, Reading, boolean]>([
    ['auto', '', 'pull_request', pushed, true],
    ['auto', '', 'pull_request_review', pushed, true],
    ['auto', '', 'merge_group', pushed, true],
    ['auto', '', 'workflow_run', pushed, false],
    ['auto', '', 'push', pushed, false],
    ['auto', 'qa/41', 'schedule', { kind: 'schedule' }, false],
    ['auto', '', 'workflow_dispatch', byHand, false],
    ['auto', 'qa/41', 'workflow_dispatch', byHand, true],
    ['validate', '', 'workflow_dispatch', byHand, false],
    ['validate', 'qa/41', 'workflow_dispatch', byHand, true],
    ['validate', 'qa/41', 'schedule', { kind: 'schedule' }, true],
  ])('in mode %s with plan %j on %s %j: %j', (mode, plan, name, reading, expected) => {
    expect(endTellsVerdict({ request: requestOf(mode, plan), event: { name, reading } })).toBe(expected);
  });
});
