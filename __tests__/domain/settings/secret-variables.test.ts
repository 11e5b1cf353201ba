import { expect, test } from '@jest/globals';
import {
  secretVariables,
  variablesOf,
  variablesToHand,
} from '../../../src/domain/settings/secret-variables.ts';
import { catalogEntry, environment } from '../../support/builders.ts';

test('an application has the secrets that it declares and for which the environment names a variable', () => {
  const settings = new Map([
    ['key', { required: true, secret: true }],
    ['token', { required: false, secret: true }],
    ['timeout', { required: false, secret: false }],
  ]);
  const secrets = new Map([
    ['shop/key', 'DEPLOYMENT_SECRET_KEY'],
    ['shop/timeout', 'DEPLOYMENT_SECRET_TIMEOUT'],
    ['ledger/token', 'DEPLOYMENT_SECRET_TOKEN'],
  ]);
  expect(variablesOf(catalogEntry('shop', { settings }), environment('qa', { secrets }))).toEqual(
    new Map([['key', 'DEPLOYMENT_SECRET_KEY']]),
  );
});

test('an optional secret without a value is left out, a required one is missed', () => {
  const settings = new Map([
    ['key', { required: true, secret: true }],
    ['token', { required: false, secret: true }],
    ['salt', { required: false, secret: true }],
  ]);
  const secrets = new Map([
    ['shop/key', 'DEPLOYMENT_SECRET_KEY'],
    ['shop/token', 'DEPLOYMENT_SECRET_TOKEN'],
    ['shop/salt', 'DEPLOYMENT_SECRET_SALT'],
  ]);
  const shop = catalogEntry('shop', { settings });
  expect(variablesToHand(shop, environment('qa', { secrets }), new Set(['DEPLOYMENT_SECRET_SALT']))).toEqual(
    new Map([
      ['key', 'DEPLOYMENT_SECRET_KEY'],
      ['salt', 'DEPLOYMENT_SECRET_SALT'],
    ]),
  );
});

test('an empty variable has no value, as those of secrets that GitHub does not have', () => {
  const variables = {
    DEPLOYMENT_SECRET_A: 'a',
    DEPLOYMENT_SECRET_B: '',
    DEPLOYMENT_SECRET_C: undefined,
    PATH: '/',
  };
  expect(secretVariables(variables)).toEqual(new Map([['DEPLOYMENT_SECRET_A', 'a']]));
});
