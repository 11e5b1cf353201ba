import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createToken, createWorkflowToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import type { Answer } from '../../../src/cli/answer.ts';
import { followUpAnswer } from '../../../src/cli/answers/follow-up-answer.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { endedPath, recordsBranch } from '../../../src/domain/layout.ts';
import { parseEvidence } from '../../../src/usecases/follow-ups/follow-up-body.ts';
import { commit, later, operation, run, time } from '../../support/builders.ts';
import { withHostedSession } from './hosted-session.ts';

/** Follow-ups of the command line on a repository on GitHub, where `qa/one` was aborted. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;

const text = planText({ payments: '2.3.0' });
const blob = createHash('sha1')
  .update(`blob ${Buffer.byteLength(text)}\0${text}`)
  .digest('hex');

const aborted = run('one', {
  status: 'aborted',
  endedBy: 'system',
  reason: 'payments: it ended with exit code 1',
  startedBy: 'bob',
  startedAt: time,
  endedAt: later,
  blob,
  mergeCommit: commit('ab'),
  operations: [
    operation('payments', { state: 'failed', from: null, to: '2.3.0', commit: null, tag: 'v2.3.0' }),
  ],
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'follow-up-answer-'));
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, {
    private: false,
    environments: { qa: { ledger: '2.0.0' }, production: {} },
  });
  const author = 'alice <alice@acme.example>';
  await commitFiles(
    sandbox.world,
    acme.owner,
    acme.releases,
    {
      branch: 'env/qa',
      from: 'refs/heads/env/qa^0',
      files: { 'plans/one.yml': text },
      message: 'one',
      author,
    },
    {
      branch: recordsBranch,
      from: `refs/heads/${recordsBranch}^0`,
      files: { [endedPath('qa', 'one')]: new TextDecoder().decode(writeRun(aborted)) },
      message: 'one',
      author,
    },
  );
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function retry(token: string): Promise<Answer> {
  return withHostedSession({ sandbox, folder, token }, (session) =>
    followUpAnswer(session, { kind: 'retry', run: { environment: 'qa', plan: 'one' } }),
  );
}

function opened() {
  const [only] = [...acme.releases.pullRequests.values()];
  if (only === undefined) throw new Error('there is no pull request');
  return only;
}

const tokenOfAlice = () => createToken(sandbox.world, { account: acme.alice }).value;

describe('retry --github', () => {
  test('opens a pull request in the name of whose token it is', async () => {
    const answer = await retry(tokenOfAlice());
    const { number } = opened();
    expect(answer).toMatchObject({
      exitCode: 0,
      json: { plan: 'one-retry-1', branch: 'plan/qa/one-retry-1', pullRequest: { number, draft: false } },
    });
    expect(opened()).toMatchObject({ title: 'Retry qa/one', base: { ref: 'env/qa' } });
    expect(parseEvidence(opened().body ?? '')).toMatchObject({
      edited: false,
      evidence: { by: 'alice', run: { startedBy: 'bob' } },
    });
  });

  test('leaves the verdict to the workflow that a person starts with it', async () => {
    await retry(tokenOfAlice());
    expect(acme.releases.statuses).toEqual([]);
  });

  test('is refused while one is open, with its number', async () => {
    await retry(tokenOfAlice());
    expect(await retry(tokenOfAlice())).toMatchObject({
      exitCode: 1,
      json: {
        plan: null,
        pullRequest: null,
        problems: [{ code: 'follow-up-open', plan: 'qa/one-retry-1', pullRequest: opened().number }],
      },
    });
  });

  test('judges at once what the token of a job opens, because no workflow starts for it', async () => {
    acme.releases.settings.workflowsMayOpenPullRequests = true;
    const permissions = {
      contents: 'write',
      'pull-requests': 'write',
      statuses: 'write',
      checks: 'write',
    } as const;
    const { value } = createWorkflowToken(sandbox.world, { repository: acme.releases, permissions });
    expect(await retry(value)).toMatchObject({ exitCode: 0, json: { plan: 'one-retry-1' } });
    expect(acme.releases.statuses).toMatchObject([{ context: 'deployment-plan/qa', state: 'success' }]);
  });

  test('says what that token may not write', async () => {
    acme.releases.settings.workflowsMayOpenPullRequests = true;
    const permissions = { contents: 'write', 'pull-requests': 'write', statuses: 'read' } as const;
    const { value } = createWorkflowToken(sandbox.world, { repository: acme.releases, permissions });
    const { exitCode, json } = await retry(value);
    expect(exitCode).toBe(0);
    expect(JSON.stringify(json)).toContain('the pull request has no verdict on this commit');
  });
});
