import { expect, test } from '@jest/globals';
import { actorOf, startedByHand } from '../../../src/action/inputs/acting-person.ts';

test.each([
  ['who started it', 'workflow_dispatch', { GITHUB_ACTOR: 'alice' }, 'alice'],
  [
    'who started it again',
    'workflow_dispatch',
    { GITHUB_ACTOR: 'planner[bot]', GITHUB_TRIGGERING_ACTOR: 'bob' },
    'bob',
  ],
  ['no app', 'workflow_dispatch', { GITHUB_ACTOR: 'planner[bot]' }, undefined],
  ['not the token of another job', 'workflow_dispatch', { GITHUB_ACTOR: 'github-actions[bot]' }, undefined],
  ['nobody who merged', 'push', { GITHUB_ACTOR: 'alice' }, undefined],
  ['nobody by whose change a schedule goes', 'schedule', { GITHUB_ACTOR: 'alice' }, undefined],
  ['nobody who is not told', 'workflow_dispatch', { GITHUB_ACTOR: '' }, undefined],
])('the person who started a job by hand is %s', (_, name, variables, expected) => {
  expect(startedByHand({ event: { name }, variables })).toBe(expected);
});

test.each([
  [{ GITHUB_ACTOR: 'planner[bot]' }, 'planner[bot]'],
  [{ GITHUB_ACTOR: 'alice', GITHUB_TRIGGERING_ACTOR: 'bob' }, 'bob'],
  [{}, null],
])('who acts by %j is %j', (variables, expected) => {
  expect(actorOf(variables)).toBe(expected);
});
