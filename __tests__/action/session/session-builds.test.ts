import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runGit } from '../../../sandbox/git/run-git.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../sandbox/operations/repositories/refresh-refs.ts';
import { sessionBuilds } from '../../../src/action/session/session-builds.ts';
import type { BuildEvidence } from '../../../src/domain/model/builds.ts';
import type { GitHubWorld } from '../../adapters/github/github-world.ts';
import { createGitHubWorld } from '../../adapters/github/github-world.ts';
import { buildQuestion } from '../../support/build-question.ts';

let gitHub: GitHubWorld;
let temporary: string;

beforeEach(async () => {
  gitHub = await createGitHubWorld();
  temporary = mkdtempSync(join(tmpdir(), 'session-builds-'));
  mkdirSync(join(temporary, 'deployment-plans'));
});
afterEach(async () => {
  rmSync(temporary, { recursive: true });
  await gitHub.sandbox.close();
});

test('a step asks GitHub, its repositories and programs with its own credentials', async () => {
  const { sandbox, acme, alice, connect, workflowToken } = gitHub;
  const repository = await createRepository(sandbox.world, { owner: acme, name: 'payments' });
  const commit = await commitFiles(sandbox.world, alice, repository, { branch: 'main', files: { a: '1' } });
  setStatus(sandbox.world, alice, repository, { sha: commit, state: 'success', context: 'build 11.19' });
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x'];
  await runGit(repository.folder, [
    ...identity,
    'notes',
    '--ref=builds-11.19',
    'add',
    '-m',
    'failed',
    commit,
  ]);
  await refreshRefs(repository);
  const { api, token } = connect();
  const variables = {
    ...{ PATH: process.env.PATH, RUNNER_TEMP: temporary, TMPDIR: temporary, TOKEN: 'canary' },
    ...{ GITHUB_REPOSITORY: 'acme/releases', GITHUB_SERVER_URL: sandbox.serverUrl },
    ...{ GITHUB_API_URL: sandbox.apiUrl, GITHUB_GRAPHQL_URL: sandbox.graphqlUrl },
  };
  const credentials = { kind: 'token', token: workflowToken() } as const;
  const builds = sessionBuilds({ credentials, variables }, { api, token });
  const evidence: readonly BuildEvidence[] = [
    { kind: 'check', name: 'build {platform}' },
    { kind: 'note', name: 'builds-{platform}' },
    { kind: 'command', command: ['/bin/sh', '-c', 'echo "$TOKEN"; exit 3'], env: [], timeout: 60_000 },
  ];
  const questions = evidence.map((it) => buildQuestion(it, { commit }));
  const states = await builds.states(questions, async () => {});
  expect(questions.map((question) => states.get(question))).toEqual([
    { kind: 'success', said: 'success' },
    { kind: 'failed', said: 'failed' },
    { kind: 'unknown', said: '"/bin/sh" exited with 3' },
  ]);
  expect(readdirSync(temporary)).toEqual(['deployment-plans']);
  expect(readdirSync(join(temporary, 'deployment-plans'))).toEqual([]);
});
