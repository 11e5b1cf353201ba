import { describe, expect, test } from '@jest/globals';
import { addressesFrom, UnusableAddress } from '../../../src/adapters/github/addresses.ts';

const dotcom = {
  server: 'https://github.com',
  api: 'https://api.github.com',
  graphql: 'https://api.github.com/graphql',
};
const enterprise = {
  server: 'https://github.acme.example',
  api: 'https://github.acme.example/api/v3',
  graphql: 'https://github.acme.example/api/graphql',
};
const residency = {
  server: 'https://acme.ghe.com',
  api: 'https://api.acme.ghe.com',
  graphql: 'https://api.acme.ghe.com/graphql',
};

describe('addresses', () => {
  test.each([
    ['no variables', {}, dotcom],
    ['empty variables', { GITHUB_API_URL: '', GITHUB_SERVER_URL: '' }, dotcom],
    ['the server of an Enterprise Server', { GITHUB_SERVER_URL: enterprise.server }, enterprise],
    ['the API of an Enterprise Server', { GITHUB_API_URL: `${enterprise.api}/` }, enterprise],
    ['the server of a subdomain of ghe.com', { GITHUB_SERVER_URL: residency.server }, residency],
    ['the API of a subdomain of ghe.com', { GITHUB_API_URL: residency.api }, residency],
    [
      'all three',
      {
        GITHUB_SERVER_URL: 'http://127.0.0.1:1/',
        GITHUB_API_URL: 'http://localhost:2',
        GITHUB_GRAPHQL_URL: 'http://[::1]:3/graphql',
      },
      { server: 'http://127.0.0.1:1', api: 'http://localhost:2', graphql: 'http://[::1]:3/graphql' },
    ],
  ])('follow from %s', (_, variables, expected) => {
    expect(addressesFrom(variables)).toEqual(expected);
  });

  test.each([
    'http://github.acme.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://github.com',
    'https://me:secret-password@github.com',
    'https://secret-password@github.com',
    'https://github.com/?x=secret-password',
    'https://github.com/#secret-password',
    'github.com',
    '//github.com',
  ])('are not taken from %s', (text) => {
    for (const name of ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL', 'GITHUB_SERVER_URL']) {
      const reading = () => addressesFrom({ [name]: text });
      expect(reading).toThrow(UnusableAddress);
      expect(reading).toThrow(name);
      expect(reading).not.toThrow(/secret-password/);
    }
  });
});
