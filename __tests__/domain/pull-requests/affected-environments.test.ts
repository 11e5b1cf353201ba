import { expect, test } from '@jest/globals';
import { affectedEnvironments } from '../../../src/domain/pull-requests/affected-environments.ts';
import type { Trigger } from '../../../src/domain/pull-requests/trigger.ts';

const pullRequest = {
  kind: 'pull-request',
  number: 1,
  base: 'env/qa',
  formerBase: null,
  head: 'c1',
  concernsOthers: true,
} as const;
const signal = {
  kind: 'pull-request-signal',
  head: 'c1',
  pullRequests: [1],
  concernsOthers: true,
} as const;

test.each<{ what: string; trigger: Trigger; affected: string[] | 'all' }>([
  { what: 'a changed pull request', trigger: pullRequest, affected: ['qa'] },
  {
    what: 'a retargeted one',
    trigger: { ...pullRequest, formerBase: 'env/production' },
    affected: ['qa', 'production'],
  },
  {
    what: 'one that left the environments',
    trigger: { ...pullRequest, base: 'main', formerBase: 'env/qa' },
    affected: ['qa'],
  },
  { what: 'a review', trigger: { ...pullRequest, concernsOthers: false }, affected: [] },
  { what: 'a signal', trigger: signal, affected: 'all' },
  { what: 'a signal of a review', trigger: { ...signal, concernsOthers: false }, affected: [] },
  { what: 'a merge', trigger: { kind: 'push', branch: 'env/qa' }, affected: ['qa'] },
  { what: 'a change of the configuration', trigger: { kind: 'push', branch: 'main' }, affected: 'all' },
  { what: 'a run that ended', trigger: { kind: 'push', branch: 'deployment-records' }, affected: 'all' },
  { what: 'time', trigger: { kind: 'schedule' }, affected: 'all' },
  {
    what: 'a question about one plan',
    trigger: { kind: 'asked', environment: 'qa', plan: 'one' },
    affected: [],
  },
  {
    what: 'a question about an environment',
    trigger: { kind: 'asked', environment: 'qa', plan: null },
    affected: ['qa'],
  },
  {
    what: 'a question about all',
    trigger: { kind: 'asked', environment: null, plan: null },
    affected: 'all',
  },
  { what: 'a merge group', trigger: { kind: 'merge-group', head: 'c1', base: 'env/qa' }, affected: [] },
])('$what may change verdicts in $affected', ({ trigger, affected }) => {
  expect(affectedEnvironments(trigger)).toEqual(affected === 'all' ? 'all' : new Set(affected));
});
