import { describe, expect, test } from '@jest/globals';
import { choicesAmong } from '../../../src/screen/list/filtering/choices.ts';
import {
  countOfConditions,
  filterOf,
  narrowed,
} from '../../../src/screen/list/filtering/filter-in-address.ts';
import { filterable, filteredPlans } from '../../../src/screen/list/filtering/filtered-plans.ts';
import { screenPlan } from '../../support/screen/screen-list.ts';

const query = (written: Readonly<Record<string, string>>) => new Map(Object.entries(written));

describe('the filter in the address', () => {
  test('is what its parts say', () => {
    const written = {
      ...{
        search: 'pay',
        status: 'aborted',
        environment: 'qa',
        application: 'payments',
        module: 'payments-api',
      },
      ...{ person: 'ada', since: '2026-11-01', until: '2026-11-20T10:00:00Z' },
    };
    expect(filterOf(query(written))).toEqual(written);
    expect(countOfConditions(filterOf(query(written)))).toBe(8);
  });

  test.each([
    { status: 'nonsense' },
    { since: 'yesterday' },
    { until: '2026-13-45' },
    { environment: '' },
    { rows: '9' },
  ])('is none where %j says nothing', (written) => {
    expect(countOfConditions(filterOf(query(written)))).toBe(0);
  });

  test('is changed at one place, and forgets what is none of it', () => {
    const before = query({ environment: 'qa', search: 'pay', rows: '150' });
    expect(narrowed(before, 'environment', '')).toEqual(query({ search: 'pay' }));
    expect(narrowed(before, 'status', 'open')).toEqual(
      query({ search: 'pay', status: 'open', environment: 'qa' }),
    );
  });
});

describe('the plans that are left', () => {
  const plans = [
    screenPlan({ plan: 'a', status: 'aborted' }),
    screenPlan({ plan: 'b', status: 'finished' }),
    screenPlan({ plan: 'c', status: 'finished', environment: 'production' }),
  ];

  test('are counted by status, as if no status were chosen', () => {
    const { plans: left, counts } = filteredPlans(filterable(plans), {
      environment: 'qa',
      status: 'finished',
    });
    expect(left.map(({ listed }) => listed.plan)).toEqual(['b']);
    expect(counts).toEqual(
      new Map([
        ['aborted', 1],
        ['finished', 1],
      ]),
    );
  });
});

describe('what can be chosen', () => {
  test('is what the plans have, each once and in order', () => {
    const people = ['Ada Lovelace <ada@example.com>', '<anonymous@example.com>', 'bob'];
    const plans = [
      screenPlan({
        people,
        environment: 'qa',
        applications: new Map([['orders', '1.0.0']]),
        modules: ['b', 'a'],
      }),
      screenPlan({
        people,
        environment: 'production',
        applications: new Map([['ledger', '1.0.0']]),
        modules: ['a'],
      }),
    ];
    expect(choicesAmong(plans)).toEqual({
      environment: ['production', 'qa'],
      application: ['ledger', 'orders'],
      module: ['a', 'b'],
      person: ['Ada Lovelace', 'anonymous@example.com', 'bob'],
    });
  });

  test('finds the plan that it comes from', () => {
    const plans = [
      screenPlan({ people: ['Ada Lovelace <ada@example.com>'] }),
      screenPlan({ people: ['bob'] }),
    ];
    for (const person of choicesAmong(plans).person)
      expect(filteredPlans(filterable(plans), { person }).plans).toHaveLength(1);
  });
});
