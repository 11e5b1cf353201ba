import { describe, expect, test } from '@jest/globals';
import { InvalidArgumentError } from 'commander';
import {
  applicationsArgument,
  criteriaArgument,
  durationArgument,
  nameArgument,
  nameListArgument,
  personArgument,
  planAddressArgument,
  repositoryNameArgument,
  timeArgument,
  versionsArgument,
} from '../../src/cli/arguments.ts';

describe('what is accepted', () => {
  test.each<[string, unknown, unknown]>([
    ['a name', nameArgument('payments-api'), 'payments-api'],
    ['an address', planAddressArgument('qa/first'), { environment: 'qa', plan: 'first' }],
    ['a repository', repositoryNameArgument('mona_acme/.github'), 'mona_acme/.github'],
    ['an application', applicationsArgument('payments'), [{ application: 'payments' }]],
    [
      'an application with its version',
      applicationsArgument('payments@2.3.0-rc.1'),
      [{ application: 'payments', version: '2.3.0-rc.1' }],
    ],
    [
      'one more application',
      applicationsArgument('ledger', [{ application: 'payments' }]),
      [{ application: 'payments' }, { application: 'ledger' }],
    ],
    [
      'one more version',
      versionsArgument('ledger@2.1.0', [{ application: 'payments', version: '2.3.0' }]),
      [
        { application: 'payments', version: '2.3.0' },
        { application: 'ledger', version: '2.1.0' },
      ],
    ],
    ['one more criterion', criteriaArgument('12', [3]), [3, 12]],
    ['names in one argument', nameListArgument('shop-api, shop-ui,shop-api'), ['shop-api', 'shop-ui']],
    ['a duration', durationArgument('10m'), 600_000],
    ['a person', personArgument(' Ada Lovelace '), 'Ada Lovelace'],
    ['a day', timeArgument('2026-11-20'), '2026-11-20'],
    ['a time', timeArgument('2026-11-20T09:00:00Z'), '2026-11-20T09:00:00Z'],
  ])('%s', (_, parsed, expected) => {
    expect(parsed).toEqual(expected);
  });
});

describe('what is refused, and why', () => {
  test.each<[string, () => unknown, string]>([
    ['a name with a path in it', () => nameArgument('../x'), 'A name has '],
    ['a name that looks like an option', () => nameArgument('-x'), 'A name has '],
    ['an address without a plan', () => planAddressArgument('qa'), 'Expected ENVIRONMENT/PLAN'],
    ['an address with a folder', () => planAddressArgument('qa/a/b'), 'Expected ENVIRONMENT/PLAN'],
    [
      'an application twice',
      () => applicationsArgument('a@2.0.0', [{ application: 'a' }]),
      'a is named twice.',
    ],
    ['a range for a version', () => applicationsArgument('a@^2.0.0'), "'^2.0.0' is not a semantic version"],
    ['an empty version', () => applicationsArgument('a@'), "'' is not a semantic version"],
    ['a version without an application', () => applicationsArgument('@1.0.0'), 'A name has '],
    ['a missing version', () => versionsArgument('a'), 'Expected APP@VERSION.'],
    ['a criterion before the first', () => criteriaArgument('0'), 'Expected the number of a criterion'],
    ['a word for a criterion', () => criteriaArgument('all'), 'Expected the number of a criterion'],
    ['a word for a time', () => timeArgument('yesterday'), 'Expected a date'],
    ['a time of no place', () => timeArgument('2026-11-20T09:00'), 'such as 2026-11-20T09:00:00Z'],
    ['a day that is none', () => timeArgument('2026-13-40'), 'Expected a date'],
  ])('%s', (_, parse, reason) => {
    expect(parse).toThrow(InvalidArgumentError);
    expect(parse).toThrow(reason);
  });
});
