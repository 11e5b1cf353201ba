import { expect, test } from '@jest/globals';
import { buildEnvironment } from '../../../src/adapters/builds/build-environment.ts';
import { buildQuestion } from '../../support/build-question.ts';

test('a command sees what it is asked, and of the caller only what it may', () => {
  const evidence = {
    kind: 'command',
    command: ['./built.sh'],
    env: ['TOKEN', 'ABSENT'],
    timeout: 1,
  } as const;
  const caller = { PATH: '/bin', TOKEN: 't', OTHER: 'hidden', DEPLOYMENT_VERSION: '9.9.9' };
  expect(buildEnvironment(buildQuestion(evidence), caller)).toEqual({
    PATH: '/bin',
    TOKEN: 't',
    DEPLOYMENT_ENVIRONMENT: 'qa',
    DEPLOYMENT_PLATFORM: '11.19',
    DEPLOYMENT_APPLICATION: 'payments',
    DEPLOYMENT_VERSION: '1.0.0',
    DEPLOYMENT_TAG: 'v1.0.0',
    DEPLOYMENT_COMMIT: '1'.repeat(40),
  });
});
