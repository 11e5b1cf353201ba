import { expect, test } from '@jest/globals';
import { deploymentEnvironment } from '../../../src/adapters/deployers/deployment-environment.ts';
import { deploymentOrder } from './order.ts';

const told = {
  DEPLOYMENT_ENVIRONMENT: 'qa',
  DEPLOYMENT_PLAN: '2026-11-20-payments',
  DEPLOYMENT_APPLICATION: 'payments',
  DEPLOYMENT_ACTION: 'deploy',
  DEPLOYMENT_VERSION: '2.3.0',
  DEPLOYMENT_FROM_VERSION: '',
  DEPLOYMENT_TAG: 'v2.3.0',
  DEPLOYMENT_COMMIT: '4f2c'.repeat(10),
  DEPLOYMENT_MODULES: 'payments-core,payments-api',
  DEPLOYMENT_SETTINGS: '/tmp/settings.json',
  DEPLOYMENT_KEY: 'qa/2026-11-20-payments/payments/deploy',
};

test.each([
  ['nothing but what it is told', [], {}, {}],
  [
    'the variables that every command needs',
    [],
    { PATH: '/bin', HOME: '/h', LANG: 'C', TMPDIR: '/t' },
    { PATH: '/bin', HOME: '/h', LANG: 'C', TMPDIR: '/t' },
  ],
  ['the variables of its configuration that exist', ['A', 'B'], { A: '1', C: '3' }, { A: '1' }],
  ['no inherited properties', ['toString', 'constructor'], {}, {}],
  ['what it is told even where the caller says otherwise', ['DEPLOYMENT_TAG'], { DEPLOYMENT_TAG: 'v9' }, {}],
  ['no stage of an outer deployment', [], { DEPLOYMENT_STAGE: 'prepare', GIT_DIR: '/x' }, {}],
])('a command sees %s', (_, env, caller, expected) => {
  const order = deploymentOrder({ env, fromVersion: '' });
  expect(deploymentEnvironment(order, caller, '/tmp/settings.json')).toEqual({ ...told, ...expected });
});

test.each(['prepare', 'activate'] as const)('a command sees that it is to %s', (stage) => {
  const order = deploymentOrder({ stage });
  expect(deploymentEnvironment(order, {}, '/tmp/settings.json')).toMatchObject({ DEPLOYMENT_STAGE: stage });
});
