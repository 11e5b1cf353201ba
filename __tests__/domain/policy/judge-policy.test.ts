import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/domain/model/configuration.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import type { Windows } from '../../../src/domain/model/windows.ts';
import { judgePolicy } from '../../../src/domain/policy/judge-policy.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { context, entry, environment, plan } from '../../support/builders.ts';

const office: Windows = {
  timezone: 'Europe/Lisbon',
  allow: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '16:00' }],
  freeze: [{ from: '2026-12-18', to: '2027-01-04', reason: 'year end' }],
};

interface Given {
  readonly now?: string | null;
  readonly windows?: Windows;
  readonly plan?: Partial<Plan>;
  readonly environment?: Partial<Environment>;
  readonly context?: Partial<PlanContext>;
  /** As far as they are known. */
  readonly operations?: Parameters<typeof judgePolicy>[1];
}

function found({ now = '2026-11-26T10:00:00Z', windows, ...given }: Given): string[] {
  const qa = environment('qa', { ...(windows && { windows }), ...given.environment });
  const judged = plan([entry('shop'), entry('ledger')], given.plan);
  return judgePolicy(context(judged, { environment: qa, now, ...given.context }), given.operations ?? []).map(
    ({ severity, code, path, message }) => `${severity} ${code} ${path.join('.')}: ${message}`,
  );
}

describe('by the windows of the environment', () => {
  test.each<[string, Given, string[]]>([
    ['always, where there are none', {}, []],
    ['in their first minute', { windows: office, now: '2026-11-26T09:00:00Z' }, []],
    [
      'a second too early',
      { windows: office, now: '2026-11-26T08:59:59Z' },
      [
        "notice outside-window target: 'qa' is changed only in its windows; merged before, the plan waits until 2026-11-26 09:00 Europe/Lisbon (09:00 UTC)",
      ],
    ],
    [
      'a moment too late',
      { windows: office, now: '2026-11-26T16:00:00Z' },
      [
        "notice outside-window target: 'qa' is changed only in its windows; merged before, the plan waits until 2026-11-30 09:00 Europe/Lisbon (09:00 UTC)",
      ],
    ],
    ['in the last minute before a freeze', { windows: office, now: '2026-12-17T15:59:00Z' }, []],
    [
      'in a freeze, whatever is allowed',
      { windows: office, now: '2026-12-21T10:00:00Z' },
      [
        "notice frozen target: 'qa' is frozen from 2026-12-18 to 2027-01-04 (year end); merged before, the plan waits until 2027-01-05 09:00 Europe/Lisbon (09:00 UTC)",
      ],
    ],
    ['in the first minute after it', { windows: office, now: '2027-01-05T09:00:00Z' }, []],
    [
      'where they never open',
      { windows: { ...office, allow: [] } },
      [
        "error window-unreachable target: the windows of 'qa' never open, so no plan can start there; they stand in the configuration",
      ],
    ],
    ['not at all, where times are not judged', { windows: { ...office, allow: [] }, now: null }, []],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});

describe('by its own times', () => {
  const timing = (notBefore?: string, notAfter?: string): Partial<Plan> => ({
    timing: { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) },
  });

  test.each<[string, Given, string[]]>([
    ['from not-before on', { plan: timing('2026-11-26T10:00:00Z') }, []],
    [
      'a second before it',
      { plan: timing('2026-11-26T11:00:01+01:00') },
      [
        'notice outside-window timing.not-before: the plan may start no earlier than 2026-11-26T11:00:01+01:00; merged before, it waits until 2026-11-26 10:00:01 UTC',
      ],
    ],
    ['until not-after', { plan: timing(undefined, '2026-11-26T10:00:00Z') }, []],
    [
      'a second after it',
      { plan: timing(undefined, '2026-11-26T09:59:59Z') },
      [
        'error window-unreachable timing.not-after: not-after 2026-11-26T09:59:59Z has passed, so the plan can no longer start; set a later time',
      ],
    ],
    [
      'at one moment',
      { windows: office, plan: timing('2026-11-30T09:00:00Z', '2026-11-30T09:00:00Z') },
      [
        'notice outside-window timing.not-before: the plan may start no earlier than 2026-11-30T09:00:00Z; merged before, it waits until 2026-11-30 09:00 Europe/Lisbon (09:00 UTC)',
      ],
    ],
    [
      'at none',
      { plan: timing('2026-11-30T09:00:01Z', '2026-11-30T10:00:00+01:00') },
      [
        'error window-unreachable timing.not-before: not-before 2026-11-30T09:00:01Z is later than not-after 2026-11-30T10:00:00+01:00, so the plan could never start; change one of them',
      ],
    ],
    [
      'between windows',
      { windows: office, plan: timing('2026-11-27T09:00:00Z', '2026-11-30T08:59:59Z') },
      [
        "error window-unreachable timing: no window of 'qa' is open between 2026-11-27T09:00:00Z and 2026-11-30T08:59:59Z: the next one opens 2026-11-30 09:00 Europe/Lisbon (09:00 UTC); change the times of the plan",
      ],
    ],
    [
      'too little time before the next window',
      { windows: office, now: '2026-11-26T16:00:00Z', plan: timing(undefined, '2026-11-30T08:00:00Z') },
      [
        "error window-unreachable timing: no window of 'qa' is open before 2026-11-30T08:00:00Z: the next one opens 2026-11-30 09:00 Europe/Lisbon (09:00 UTC); change the times of the plan",
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(found(given)).toEqual(expected);
  });
});

describe('an override of a freeze', () => {
  const now = '2026-12-21T10:00:00Z';
  const override = { freeze: 'it cannot wait' };
  const overrideApprovers = ['erin', '@acme/release'];
  const given = { windows: office, now, plan: { override }, environment: { overrideApprovers } };
  const late = { ...given, plan: { override, timing: { notAfter: '2026-12-22T12:00:00Z' } } };

  test.each<[string, Given, readonly unknown[]]>([
    ['that is approved', { ...given, context: { freezeOverridden: true } }, []],
    [
      'that is approved lets nobody start outside of hours',
      { ...given, now: '2026-12-21T16:00:00Z', context: { freezeOverridden: true } },
      [expect.stringContaining('notice outside-window target')],
    ],
    [
      'that may still be approved',
      given,
      [
        expect.stringMatching(
          /^notice frozen target: .* the plan waits until 2027-01-05 .*; its override counts when it is approved by one of erin, @acme\/release$/,
        ),
      ],
    ],
    [
      'that is not approved',
      { ...given, context: { freezeOverridden: false } },
      [expect.stringMatching(/^notice frozen .* its override has not been approved by one of erin, /)],
    ],
    [
      'without approvers',
      { ...given, environment: {} },
      [expect.stringMatching(/^notice frozen .* is of no use, because 'qa' has no override-approvers$/)],
    ],
    [
      'that the plan needs, as long as it may be approved',
      late,
      [
        "notice frozen override: 'qa' is frozen beyond 2026-12-22T12:00:00Z, the latest start of the plan; its override counts when it is approved by one of erin, @acme/release",
      ],
    ],
    [
      'that the plan needs and that is not approved',
      { ...late, context: { freezeOverridden: false } },
      [expect.stringContaining("error window-unreachable timing: no window of 'qa' is open before")],
    ],
    [
      'that the plan needs and that nobody can approve',
      { ...late, environment: {} },
      [expect.stringContaining('error window-unreachable timing')],
    ],
  ])('%s', (_, question, expected) => {
    expect(found(question)).toEqual(expected);
  });
});

test('a pause and blocked applications are told, whatever the time', () => {
  const pause = { by: 'Ada', reason: 'database moves', at: '2026-11-26T09:30:00.000Z' };
  const blocked = new Map([
    ['ledger', 'incident 42'],
    ['shop', null],
    ['audit', 'not in this plan'],
  ]);
  expect(found({ now: null, environment: { blocked }, context: { pause } })).toEqual([
    "notice paused target: Ada paused 'qa' at 2026-11-26 09:30 UTC: database moves; a merged plan waits for 'deployment-plans unpause qa'",
    "notice application-blocked applications.shop: shop is blocked in 'qa'; a merged plan waits until the configuration no longer blocks it, so take shop out if the others cannot wait",
    "notice application-blocked applications.ledger: ledger is blocked in 'qa': incident 42; a merged plan waits until the configuration no longer blocks it, so take ledger out if the others cannot wait",
  ]);
});

test('a blocked application of which nothing is left to do is not told', () => {
  const blocked = new Map([
    ['ledger', null],
    ['shop', null],
  ]);
  const operations = [{ application: 'ledger', skip: 'already-deployed' }, { application: 'shop' }] as const;
  expect(found({ environment: { blocked }, operations })).toEqual([
    expect.stringContaining('application-blocked applications.shop'),
  ]);
});

test('the words stay the same until the next opening', () => {
  const before = found({ windows: office, now: '2026-11-27T00:00:00Z' });
  expect(found({ windows: office, now: '2026-11-30T08:59:59Z' })).toEqual(before);
  expect(found({ windows: office, now: '2026-11-30T09:00:00Z' })).toEqual([]);
});
