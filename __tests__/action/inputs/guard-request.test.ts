import { describe, expect, test } from '@jest/globals';
import { readGuardRequest } from '../../../src/action/inputs/guard-request.ts';

const none = { modules: null, operation: null, wait: null, 'release-repository': null };

describe('the inputs of a guard', () => {
  test.each([
    [none, { modules: [], operation: null, wait: 0, releaseRepository: null }],
    [
      {
        modules: ' shop-api,shop-ui ,, shop-api',
        operation: 'delete',
        wait: '10m',
        'release-repository': 'acme/releases',
      },
      {
        modules: ['shop-api', 'shop-ui'],
        operation: 'delete',
        wait: 600_000,
        releaseRepository: 'acme/releases',
      },
    ],
  ])('%j are understood', (inputs, guard) => {
    expect(readGuardRequest(inputs)).toEqual({ guard, mistakes: [] });
  });

  test.each([
    [{ ...none, modules: 'Shop,shop-api' }, "input 'modules' names 'Shop'; a name is 1 to 100 of"],
    [{ ...none, operation: 'look' }, "input 'operation' is 'look'; it is one of publish, configure, delete"],
    [{ ...none, wait: 'soon' }, "input 'wait' is 'soon'; it is a duration such as"],
    [
      { ...none, 'release-repository': 'https://github.com/a/b' },
      "input 'release-repository' is 'https://github.com/a/b'; it is owner/name",
    ],
  ])('%j are mistaken', (inputs, mistake) => {
    expect(readGuardRequest(inputs).mistakes).toEqual([expect.stringContaining(mistake)]);
  });
});
