import { expect, test } from '@jest/globals';
import { ForgeUnavailable } from '../../src/ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../src/ports/release-repository.ts';
import { passingProblems } from '../../src/usecases/passing-problems.ts';
import { refused } from '../../src/usecases/refusal.ts';

test.each([new RepositoryUnavailable('down'), new ForgeUnavailable('down')])('%s may pass', (cause) => {
  expect(passingProblems(cause)).toMatchObject([{ code: 'source-unreachable', message: 'down' }]);
});

test.each([new RepositoryUnusable('no'), refused('no'), new TypeError('no')])(
  '%s does not, and goes on',
  (cause) => {
    expect(() => passingProblems(cause)).toThrow(cause);
  },
);
