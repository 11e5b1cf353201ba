import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { createToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import type { ExecutionWorld } from '../../sandbox/stage/execution-world.ts';
import { runCli } from './cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'github-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Alice's terminal answers to a command with `--github` and `--json`. */
export async function gitHubCommand({ sandbox, acme }: ExecutionWorld, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runCli([...args, '--github', 'acme/releases', '--json'], {
    cwd: folder,
    variables: {
      ...{ PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: mkdtempSync(join(folder, 'cache-')) },
      ...{ GITHUB_SERVER_URL: sandbox.serverUrl, GITHUB_API_URL: sandbox.apiUrl },
      GITHUB_GRAPHQL_URL: sandbox.graphqlUrl,
      GH_TOKEN: createToken(sandbox.world, { account: acme.alice }).value,
    },
  });
  const document: unknown = JSON.parse(stdout);
  return { code, document, stderr };
}
