import { expect, test } from '@jest/globals';
import { withoutSecrets } from '../../../src/action/inputs/without-secrets.ts';

test('child processes see what they need, and no secret of the job', () => {
  const harmless = {
    PATH: '/bin',
    HOME: '/home',
    https_proxy: 'http://proxy',
    GITHUB_REPOSITORY: 'acme/releases',
  };
  const secrets = {
    ...{
      'INPUT_PRIVATE-KEY': 'k',
      INPUT_TOKEN: 't',
      ACTIONS_RUNTIME_TOKEN: 't',
      GITHUB_TOKEN: 't',
      GH_TOKEN: 't',
    },
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  };
  expect(withoutSecrets({ ...harmless, ...secrets })).toEqual(harmless);
});
