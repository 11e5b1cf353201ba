import { describe, expect, test } from '@jest/globals';
import { readSurroundings } from '../../../src/action/session/surroundings.ts';
import { Refusal } from '../../../src/usecases/refusal.ts';

const hosted = {
  ...{ GITHUB_REPOSITORY: 'acme/releases', RUNNER_TEMP: '/temp', GITHUB_SERVER_URL: 'https://github.com' },
  ...{ GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' },
};

function mistakesIn(variables: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSurroundings(variables);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.problems.map(({ message }) => message);
    throw cause;
  }
  return [];
}

describe('the surroundings of a job', () => {
  test('are those of github.com', () => {
    const { GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql, GITHUB_SERVER_URL: server } = hosted;
    expect(readSurroundings(hosted)).toEqual({
      repository: { owner: 'acme', name: 'releases' },
      addresses: { api, graphql, server },
      webAddress: 'https://github.com/acme/releases',
      temporaryFolder: '/temp/deployment-plans',
    });
  });

  test('may be those of a server of an enterprise', () => {
    const server = 'https://git.example.com/';
    const variables = { ...hosted, GITHUB_SERVER_URL: server, GITHUB_API_URL: `${server}api/v3` };
    expect(readSurroundings(variables)).toMatchObject({
      addresses: { api: 'https://git.example.com/api/v3' },
      webAddress: 'https://git.example.com/acme/releases',
    });
  });

  test('may be those of a user whom an enterprise manages', () => {
    const variables = { ...hosted, GITHUB_REPOSITORY: 'mona_acme/releases' };
    expect(readSurroundings(variables).repository).toEqual({ owner: 'mona_acme', name: 'releases' });
  });

  test.each(['http://api.github.com', 'http://127.0.0.1@example.com', 'file:///etc/passwd', 'github'])(
    'never get a token at %s',
    (address) => {
      expect(mistakesIn({ ...hosted, GITHUB_API_URL: address })).toEqual([
        expect.stringMatching(/^GITHUB_API_URL must /),
      ]);
    },
  );

  test.each([
    'acme',
    'acme/..',
    '../releases',
    '-x/releases',
    'acme/-x',
    'acme/releases/more',
    'acme/re leases',
  ])('are about no repository called %s', (name) => {
    expect(mistakesIn({ ...hosted, GITHUB_REPOSITORY: name })).toEqual([
      `GITHUB_REPOSITORY is '${name}', not owner/name`,
    ]);
  });

  test('say everything that is wrong at once', () => {
    expect(mistakesIn({ GITHUB_SERVER_URL: 'ftp://x' })).toHaveLength(3);
  });
});
