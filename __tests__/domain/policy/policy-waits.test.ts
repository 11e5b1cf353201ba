import { expect, test } from '@jest/globals';
import type { Timing } from '../../../src/domain/model/plan.ts';
import { type PolicyTerms, policyWaits } from '../../../src/domain/policy/policy-waits.ts';
import { environment, operation } from '../../support/builders.ts';

const freeze = [{ from: '2026-12-18', to: '2027-01-04', reason: 'year end' }];
const windows = { timezone: 'America/New_York', freeze };
const ledger = new Map([['ledger', 'incident 42']]);
const blockedAudit = environment('qa', { blocked: new Map([['audit', null]]) });
const wait = { plan: null, modules: [], until: null };

const done = operation('audit', { state: 'skipped', reason: 'already-deployed' });

function waitsOf(change: Partial<PolicyTerms>, timing?: Timing): ReturnType<typeof policyWaits> {
  const run = { timing, operations: [operation('ledger'), operation('shop'), done] };
  const terms = {
    environment: environment('qa'),
    pause: null,
    overridden: false,
    now: '2026-12-20T10:00:00Z',
  };
  return policyWaits(run, { ...terms, ...change });
}

test.each<[string, Partial<PolicyTerms>, Timing | undefined, ReturnType<typeof policyWaits>]>([
  ['nothing', {}, undefined, []],
  [
    'the end of a freeze, by the zone of the environment',
    { environment: environment('qa', { windows }) },
    undefined,
    [
      {
        ...wait,
        ...{ reason: 'freeze', until: '2027-01-05T05:00:00.000Z', why: 'year end' },
        timezone: 'America/New_York',
      },
    ],
  ],
  [
    'no freeze that is overridden',
    { environment: environment('qa', { windows }), overridden: true },
    undefined,
    [],
  ],
  [
    'its own time',
    {},
    { notBefore: '2026-12-20T10:00:01Z' },
    [
      {
        ...wait,
        reason: 'window',
        until: '2026-12-20T10:00:01.000Z',
        why: 'not before 2026-12-20T10:00:01Z',
      },
    ],
  ],
  ['nothing, in the last moment', {}, { notAfter: '2026-12-20T10:00:00Z' }, []],
  ['nothing that could come any more', {}, { notAfter: '2026-12-20T09:59:59Z' }, 'never'],
  [
    'the end of a pause, and for applications that are blocked',
    {
      environment: environment('qa', { blocked: ledger }),
      pause: { by: 'Ada', reason: 'database moves', at: '2026-12-20T09:00:00Z' },
    },
    undefined,
    [
      { ...wait, reason: 'pause', why: 'Ada: database moves' },
      { ...wait, reason: 'block', why: 'ledger: incident 42' },
    ],
  ],
  ['nothing where only what is skipped is blocked', { environment: blockedAudit }, undefined, []],
])('a run waits for %s', (_, terms, timing, expected) => {
  expect(waitsOf(terms, timing)).toEqual(expected);
});
