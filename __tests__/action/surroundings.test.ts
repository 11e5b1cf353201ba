import { describe, expect, test } from '@jest/globals';
import { readSurroundings } from '../../src/action/surroundings.ts';
import { Refusal } from '../../src/usecases/refusal.ts';

const hosted = {
  ...{ GITHUB_REPOSITORY: 'acme/releases', GITHUB_RUN_ID: '17', RUNNER_TEMP: '/temp' },
  ...{ GITHUB_API_URL: 'https://api.github.com', GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql' },
  GITHUB_SERVER_URL: 'https://github.com',
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
    expect(readSurroundings(hosted)).toEqual({
      ...{ owner: 'acme', name: 'releases', server: 'https://github.com', api: 'https://api.github.com' },
      ...{ graphql: 'https://api.github.com/graphql', temporaryFolder: '/temp/deployment-plans' },
      runUrl: 'https://github.com/acme/releases/actions/runs/17',
    });
  });

  test('may be those of a server of an enterprise', () => {
    const server = 'https://git.example.com/';
    const variables = { ...hosted, GITHUB_SERVER_URL: server, GITHUB_API_URL: `${server}api/v3` };
    expect(readSurroundings(variables)).toMatchObject({
      server: 'https://git.example.com',
      api: 'https://git.example.com/api/v3',
    });
  });

  test.each(['http://127.0.0.1:4010', 'http://localhost:4010/api', 'http://[::1]:4010'])(
    'may be on this machine: %s',
    (address) => {
      expect(readSurroundings({ ...hosted, GITHUB_API_URL: address }).api).toBe(address);
    },
  );

  test.each([
    'http://api.github.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com/',
    'http://127.0.0.1@example.com',
    'https://name:password@example.com',
    'file:///etc/passwd',
    'api.github.com',
  ])('never get a token at %s', (address) => {
    expect(mistakesIn({ ...hosted, GITHUB_API_URL: address })).toEqual([
      `GITHUB_API_URL is '${address}', which is no https address`,
    ]);
  });

  test.each(['acme', 'acme/..', '../releases', '-x/releases', 'acme/releases/more', 'acme/re leases'])(
    'are about no repository called %s',
    (name) => {
      expect(mistakesIn({ ...hosted, GITHUB_REPOSITORY: name })).toEqual([
        `GITHUB_REPOSITORY is '${name}', not owner/name`,
      ]);
    },
  );

  test('say everything that is missing at once', () => {
    expect(mistakesIn({})).toEqual(
      Object.keys(hosted).map(() =>
        expect.stringMatching(/^\w+ is not set; the runner of GitHub Actions sets it$/),
      ),
    );
  });
});
