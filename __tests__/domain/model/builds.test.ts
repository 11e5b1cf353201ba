import { expect, test } from '@jest/globals';
import { buildTargetOf, evidenceName } from '../../../src/domain/model/builds.ts';
import { environment } from '../../support/builders.ts';

const builds = { kind: 'note', name: 'builds-{platform}' } as const;

test('versions are built for an environment that says for what, and by what that is known', () => {
  expect(buildTargetOf(environment('qa', { platform: '11.19', builds }))).toEqual({
    ...{ name: 'qa', platform: '11.19', builds },
  });
  expect(buildTargetOf(environment('qa', { platform: '11.19' }))).toBeUndefined();
  expect(buildTargetOf(environment('qa', { builds }))).toBeUndefined();
});

test.each([
  ['build {platform}', 'build 11.19'],
  ['{platform}/{platform}', '11.19/11.19'],
  ['{Platform} $& {platform}', '{Platform} $& 11.19'],
])('%s is %s', (name, expected) => {
  expect(evidenceName(name, '11.19')).toBe(expected);
});
