import { expect, test } from '@jest/globals';
import type { Override, Timing } from '../../../src/domain/model/plan.ts';
import { hangsOnOverride } from '../../../src/domain/policy/hangs-on-override.ts';
import { entry, environment, plan } from '../../support/builders.ts';

const windows = { timezone: 'UTC', freeze: [{ from: '2026-12-18', to: '2027-01-04', reason: null }] };
const override: Override = { freeze: 'it cannot wait' };
const until = (notAfter: string): Timing => ({ notAfter });
const within = until('2027-01-04T23:59:59Z');

test.each<[string, boolean, { override?: Override; timing?: Timing; approvers?: readonly string[] }]>([
  ['whose latest start lies within the freeze', true, { override, timing: within }],
  ['that may start when the freeze ends', false, { override, timing: until('2027-01-05T00:00:00Z') }],
  ['that may start at any time', false, { override }],
  ['whose latest start has passed', false, { override, timing: until('2026-12-20T09:59:59Z') }],
  ['that asks for no override', false, { timing: within }],
  ['whose override nobody may approve', false, { override, timing: within, approvers: [] }],
])('a plan %s hangs on its override: %s', (_, expected, { approvers = ['erin'], ...said }) => {
  const question = {
    plan: plan([entry('shop', '2.0.0')], said),
    environment: environment('qa', { windows, overrideApprovers: approvers }),
    now: '2026-12-20T10:00:00Z',
  };
  expect(hangsOnOverride(question)).toBe(expected);
});
