import { expect, test } from '@jest/globals';
import { judgePlatformChange } from '../../../src/domain/deploy-all/judge-platform-change.ts';
import { context, entry, environment, plan } from '../../support/builders.ts';

const deployAll = { platform: '11.19', leftOut: new Map() };
const judge = (platform: string | undefined, of: object = { deployAll }) =>
  judgePlatformChange(
    context(plan([entry('a')], of), {
      environment: environment('qa', platform === undefined ? {} : { platform }),
    }),
  ).map(({ code, severity, path, message }) => `${severity} ${code} ${path.join('.')}: ${message}`);

test.each<[string, string | undefined, object | undefined, unknown[]]>([
  ['the same platform', '11.19', undefined, []],
  ['the same platform, written otherwise', '11.19.0', undefined, []],
  ['a plan of another kind', '11.20', {}, []],
  [
    'another platform',
    '11.20',
    undefined,
    [
      expect.stringContaining(
        "error platform-changed deploy-all.platform: the plan brings 'qa' to platform 11.19",
      ),
    ],
  ],
  ['no platform any more', undefined, undefined, [expect.stringContaining('names no platform any more')]],
])('%s', (_, platform, of, expected) => {
  expect(judge(platform, of)).toEqual(expected);
});
