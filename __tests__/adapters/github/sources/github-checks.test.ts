import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runGit } from '../../../../sandbox/git/run-git.ts';
import type { CheckConclusion } from '../../../../sandbox/model/commits/check-run.ts';
import type { StatusState } from '../../../../sandbox/model/commits/commit-status.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { createInstallationToken } from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../../sandbox/operations/commits/check-runs.ts';
import { setStatus } from '../../../../sandbox/operations/commits/set-status.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../../sandbox/operations/repositories/refresh-refs.ts';
import type { Sources } from '../../../../src/ports/sources.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

const payments = 'acme/payments';
type RunState = CheckConclusion | 'queued' | 'in_progress';

describe('checks of a commit', () => {
  let gitHub: GitHubWorld;
  let repository: Repository;
  let commit: string;
  beforeEach(async () => {
    gitHub = await createGitHubWorld();
    const { sandbox, acme, alice } = gitHub;
    repository = await createRepository(sandbox.world, { owner: acme, name: 'payments' });
    commit = await commitFiles(sandbox.world, alice, repository, { branch: 'main', files: { a: '1' } });
    await runGit(repository.folder, ['tag', '-a', '-m', 'one', 'v1.0.0', commit]);
    await runGit(repository.folder, ['tag', 'light', commit]);
    await refreshRefs(repository);
  });
  afterEach(() => gitHub.sandbox.close());

  function status(state: StatusState, context = 'build'): void {
    setStatus(gitHub.sandbox.world, gitHub.alice, repository, { sha: commit, state, context });
  }
  function run(said: RunState, name = 'build'): void {
    const place = { repository, app: gitHub.app.app, headSha: commit, name };
    const facts = said === 'queued' || said === 'in_progress' ? { status: said } : { conclusion: said };
    createCheckRun(gitHub.sandbox.world, gitHub.alice, place, facts);
  }
  async function ask(sources: Sources = gitHub.connect().sources) {
    const checks = [
      { of: 'tag', at: 'v1.0.0', name: 'build' },
      { of: 'tag', at: 'light', name: 'build' },
      { of: 'commit', at: commit, name: 'build' },
    ] as const;
    const answers = await sources.read([{ repository: payments, tags: [], files: [], notes: false, checks }]);
    const answer = answers.get(payments);
    if (answer?.kind !== 'read') throw new Error(`not read: ${answer?.reason}`);
    const [first, ...others] = answer.checks.map(({ state }) => state);
    for (const other of others) expect(other).toEqual(first);
    return first;
  }

  test.each<[states: readonly StatusState[], kind: string, said: string | null]>([
    [[], 'absent', null],
    [['success'], 'success', 'success'],
    [['pending', 'success'], 'success', 'success'],
    [['pending'], 'running', 'pending'],
    [['failure'], 'failed', 'failure'],
    [['error'], 'failed', 'error'],
  ])('as statuses %j are %s', async (states, kind, said) => {
    for (const state of states) status(state);
    status('success', 'other');
    expect(await ask()).toEqual({ kind, said });
  });

  test.each<[runs: readonly RunState[], kind: string, said: string]>([
    [['success'], 'success', 'success'],
    [['failure', 'success'], 'success', 'success'],
    [['success', 'failure'], 'failed', 'failure'],
    [['queued'], 'running', 'queued'],
    [['success', 'in_progress'], 'running', 'in progress'],
    [['skipped'], 'failed', 'skipped'],
    [['neutral'], 'failed', 'neutral'],
    [['timed_out'], 'failed', 'timed out'],
  ])('of check runs %j are %s', async (runs, kind, said) => {
    for (const one of runs) run(one);
    run('failure', 'other');
    expect(await ask()).toEqual({ kind, said });
  });

  test('are as bad as the worse of a status and a check run of one name', async () => {
    status('success');
    run('failure');
    expect(await ask()).toEqual({ kind: 'failed', said: 'failure' });
  });

  test('take no request of their own', async () => {
    const { sources } = gitHub.connect();
    await ask(sources);
    expect(gitHub.requests().filter((it) => it.startsWith('graphql'))).toEqual(['graphql Tags']);
    await ask(sources);
    expect(gitHub.requests()).toEqual([]);
    sources.forget();
    status('success');
    expect(await ask(sources)).toEqual({ kind: 'success', said: 'success' });
  });

  test('are unknown to a token that may not see them, which still reads the rest', async () => {
    const { world } = gitHub.sandbox;
    const installation = [...world.installations.values()][0];
    if (installation === undefined) throw new Error('no installation');
    const token = createInstallationToken(world, {
      installation,
      permissions: { contents: 'read', metadata: 'read' },
    });
    const { sources } = gitHub.connect({ credentials: { kind: 'token', token: token.value } });
    expect(await ask(sources)).toEqual({
      kind: 'unknown',
      said: 'the token may not see it; it needs the permissions checks: read and statuses: read',
    });
    const question = { repository: payments, tags: ['v1.0.0'], files: [], notes: false };
    const answer = (await sources.read([question])).get(payments);
    expect(answer?.kind === 'read' && answer.tags.get('v1.0.0')).toBe(commit);
  });

  test('of a tag that is not there are unknown', async () => {
    const checks = [{ of: 'tag', at: 'v9.9.9', name: 'build' }] as const;
    const question = { repository: payments, tags: [], files: [], notes: false, checks };
    const answer = (await gitHub.connect().sources.read([question])).get(payments);
    expect(answer).toMatchObject({ checks: [{ state: { kind: 'unknown' } }] });
  });
});
