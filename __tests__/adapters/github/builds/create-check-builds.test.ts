import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { createInstallationToken } from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../../sandbox/operations/commits/check-runs.ts';
import { setStatus } from '../../../../sandbox/operations/commits/set-status.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { createCheckBuilds } from '../../../../src/adapters/github/builds/create-check-builds.ts';
import type { CheckEvidence } from '../../../../src/domain/model/builds.ts';
import type { BuildQuestion } from '../../../../src/ports/builds.ts';
import { type BuildsSubject, buildsContract, type ToldState } from '../../../contracts/builds.ts';
import { buildQuestion } from '../../../support/build-question.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { connectScripted, type ScriptedAnswer, type SentRequest } from '../scripted-fetch.ts';

const evidence: CheckEvidence = { kind: 'check', name: 'build {platform}' };
const checkOut = async () => {};

/** Applications on the sandbox, built by commit statuses or by check runs. */
async function subjectOf(by: 'status' | 'run'): Promise<BuildsSubject<CheckEvidence>> {
  const { sandbox, acme, alice, app, connect } = await createGitHubWorld();
  const repositories = new Map<string, Repository>();
  const repositoryAt = (address: string) => {
    const repository = repositories.get(address);
    if (repository === undefined) throw new Error(`no repository ${address}`);
    return repository;
  };
  let commits = 0;
  const tellByStatus = (repository: Repository, sha: string, context: string, told: ToldState) => {
    const state = { success: 'success', failed: 'failure', running: 'pending' } as const;
    setStatus(sandbox.world, alice, repository, { sha, state: state[told], context });
  };
  const tellByRun = (repository: Repository, headSha: string, name: string, told: ToldState) => {
    const facts = {
      success: { conclusion: 'success' },
      failed: { conclusion: 'timed_out' },
      running: { status: 'in_progress' },
    } as const;
    createCheckRun(sandbox.world, alice, { repository, app: app.app, headSha, name }, facts[told]);
  };
  return {
    builds: createCheckBuilds(connect().api, 'token'),
    evidence,
    told: ['success', 'failed', 'running'],
    async createRepository(name) {
      repositories.set(`acme/${name}`, await createRepository(sandbox.world, { owner: acme, name }));
      return `acme/${name}`;
    },
    async commit(address) {
      commits += 1;
      const files = { count: String(commits) };
      return commitFiles(sandbox.world, alice, repositoryAt(address), { branch: 'main', files });
    },
    tell({ repository, commit, platform }, state) {
      const tell = by === 'status' ? tellByStatus : tellByRun;
      tell(repositoryAt(repository), commit, `build ${platform}`, state);
    },
    hide: { repository: 'acme/nowhere' },
    remove: sandbox.close,
  };
}

buildsContract('a commit status', () => subjectOf('status'));
buildsContract('a check run', () => subjectOf('run'));

describe('on the sandbox', () => {
  let gitHub: GitHubWorld;
  beforeEach(async () => {
    gitHub = await createGitHubWorld();
  });
  afterEach(() => gitHub.sandbox.close());

  test('300 applications take three requests', async () => {
    const { sandbox, acme, alice, connect, requests } = gitHub;
    const repository = await createRepository(sandbox.world, { owner: acme, name: 'payments' });
    const commit = await commitFiles(sandbox.world, alice, repository, { branch: 'main', files: { a: '1' } });
    setStatus(sandbox.world, alice, repository, { sha: commit, state: 'success', context: 'build 11.19' });
    const questions = Array.from({ length: 300 }, (_, index) =>
      buildQuestion(evidence, { application: `app-${index}`, repository: 'acme/payments', commit }),
    );
    const builds = createCheckBuilds(connect().api, 'token');
    requests();
    const states = await builds.states(questions, checkOut);
    expect([...states.values()]).toEqual(questions.map(() => ({ kind: 'success', said: 'success' })));
    expect(requests()).toEqual(['graphql Builds', 'graphql Builds', 'graphql Builds']);
  });

  test('a token that may not see checks is told what it needs', async () => {
    const { sandbox, acme, alice, connect } = gitHub;
    const repository = await createRepository(sandbox.world, { owner: acme, name: 'payments' });
    const commit = await commitFiles(sandbox.world, alice, repository, { branch: 'main', files: { a: '1' } });
    const [installation] = sandbox.world.installations.values();
    if (installation === undefined) throw new Error('no installation');
    const permissions = { contents: 'read', metadata: 'read' } as const;
    const token = createInstallationToken(sandbox.world, { installation, permissions }).value;
    const { api } = connect({ credentials: { kind: 'token', token } });
    const question = buildQuestion(evidence, { commit });
    expect((await createCheckBuilds(api, 'token').states([question], checkOut)).get(question)).toEqual({
      kind: 'unknown',
      said: 'the token may not see it; it needs the permissions checks: read and statuses: read',
    });
  });
});

describe('with answers of a script', () => {
  const seen = { k0: { status: { context: { state: 'SUCCESS' } }, checkSuites: { nodes: [] } } };
  const [first, second] = [
    buildQuestion(evidence, { application: 'payments' }),
    buildQuestion(evidence, { application: 'ledger', repository: 'acme/ledger' }),
  ];

  async function ask(
    answer: (request: SentRequest) => ScriptedAnswer,
    questions: BuildQuestion<CheckEvidence>[] = [first, second],
  ) {
    const { api, sent } = connectScripted(answer);
    const states = await createCheckBuilds(api, 'app').states(questions, checkOut);
    return { states: questions.map((it) => states.get(it)), sent };
  }
  const unknown = (words: string) => ({ kind: 'unknown', said: expect.stringContaining(words) });
  const success = { kind: 'success', said: 'success' };

  test.each<[what: string, data: unknown, errors: readonly object[], said: string]>([
    [
      'is hidden',
      { r0: null, r1: seen },
      [{ type: 'NOT_FOUND', path: ['r0'], message: 'no' }],
      'the GitHub App must be installed on it too',
    ],
    [
      'may not be read',
      { r0: null, r1: seen },
      [{ type: 'FORBIDDEN', path: ['r0'], message: 'no' }],
      'the GitHub App must be installed on it too',
    ],
    [
      'may not show its checks',
      { r0: { k0: null }, r1: seen },
      [{ type: 'FORBIDDEN', path: ['r0', 'k0', 'status'], message: 'no' }],
      'it needs the permissions checks: read and statuses: read',
    ],
    [
      'was answered in part',
      { r0: { k0: { checkSuites: null } }, r1: seen },
      [{ path: ['r0', 'k0', 'checkSuites'], message: 'timeout' }],
      'answered only in part',
    ],
    ['has no such commit', { r0: { k0: null }, r1: seen }, [], 'its commit could not be found'],
    ['has another object there', { r0: { k0: {} }, r1: seen }, [], 'its commit could not be found'],
    ['is left out', { r1: seen }, [], "GitHub's answer cannot be read"],
    ['is nonsense', { r0: { k0: 7 }, r1: seen }, [], "GitHub's answer cannot be read"],
  ])('one that %s leaves the others alone', async (_, data, errors, said) => {
    const { states } = await ask(() => ({ body: { data, ...(errors.length > 0 && { errors }) } }));
    expect(states).toEqual([unknown(said), success]);
  });

  test.each<[what: string, answer: ScriptedAnswer, said: string]>([
    ['fails', { status: 502 }, 'GitHub failed (502)'],
    ['is refused', { status: 401 }, 'does not accept the token'],
    [
      'exceeds a limit',
      { body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } },
      'rate limit',
    ],
    [
      'is told of an error of no repository',
      { body: { data: { r0: seen, r1: seen }, errors: [{ message: 'Something went wrong' }] } },
      'Something went wrong',
    ],
    ['is nonsense', { body: { data: [] } }, "GitHub's answer cannot be read"],
  ])('nothing is known after a request that %s', async (_, answer, said) => {
    expect((await ask(() => answer)).states).toEqual([unknown(said), unknown(said)]);
  });

  test('names from outside travel as variables alone', async () => {
    const hostile = { kind: 'check', name: '") { x } {platform}' } as const;
    const { sent } = await ask(() => ({ body: { data: { r0: seen } } }), [buildQuestion(hostile)]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.query).not.toContain('{ x }');
    expect(Object.values(sent[0]?.variables ?? {})).toContain('") { x } 11.19');
  });

  test('nothing is asked of repositories elsewhere', async () => {
    const elsewhere = ['https://git.example.com/a.git', '/srv/a', 'ssh://git@github.com/acme/a', '../x'];
    const questions = elsewhere.map((repository) => buildQuestion(evidence, { repository }));
    const { states, sent } = await ask(() => ({}), questions);
    expect(states).toEqual(elsewhere.map((it) => unknown(`${it} is not on this GitHub`)));
    expect(sent).toEqual([]);
  });
});
