import { expect, test } from '@jest/globals';
import { isForTheForm } from '../../../src/domain/requests/is-for-the-form.ts';

test.each([
  ['unknown-application', 'error', true],
  ['version-not-in-source', 'error', true],
  ['producer-missing', 'error', true],
  ['nothing-to-deploy', 'error', true],
  ['already-deployed', 'notice', false],
  ['consumer-outdated', 'warning', false],
  ['missing-section', 'error', false],
  ['module-removed', 'error', false],
  ['setting-missing', 'error', false],
  ['conflict-same-module', 'error', false],
  ['window-unreachable', 'error', false],
] as const)('%s as %s', (code, severity, expected) => {
  expect(isForTheForm({ code, severity })).toBe(expected);
});
