import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import type { Answer } from '../../../src/cli/answer.ts';
import { abortAnswer } from '../../../src/cli/answers/abort-answer.ts';
import { continueAnswer } from '../../../src/cli/answers/continue-answer.ts';
import type { Session } from '../../../src/cli/session/session.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { activePath, recordsBranch } from '../../../src/domain/layout.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { holder, operation, run, time } from '../../support/builders.ts';
import { createMemoryJobs, type MemoryJobs } from '../../support/memory/memory-jobs.ts';
import { withHostedSession } from './hosted-session.ts';

/** Ending and continuing `qa/one` on GitHub, where jobs do what comes next. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;
let jobs: MemoryJobs;

const address = { environment: 'qa', plan: 'one' };
const abortion = { ...address, reason: null };
const view = { style: plainStyle, width: 200 };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stopping-on-github-'));
  jobs = createMemoryJobs();
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, { private: false });
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

async function record(change: Partial<Run>): Promise<void> {
  const active = run('one', { startedAt: time, operations: [operation('payments')], ...change });
  await commitFiles(sandbox.world, acme.owner, acme.releases, {
    branch: recordsBranch,
    from: `refs/heads/${recordsBranch}^0`,
    files: { [activePath('qa', 'one')]: new TextDecoder().decode(writeRun(active)) },
  });
}

function withSession(answer: (session: Session) => Promise<Answer>): Promise<Answer> {
  const token = createToken(sandbox.world, { account: acme.alice }).value;
  return withHostedSession({ sandbox, folder, token }, (session) =>
    answer({ ...session, hosted: session.hosted && { ...session.hosted, starter: jobs } }),
  );
}

const prepared: Partial<Run> = { status: 'prepared', stages: 'two', preparedAt: time };

test('continue asks for a job that activates what is prepared', async () => {
  await record(prepared);
  const answer = await withSession((session) => continueAnswer(session, address));
  expect(answer).toMatchObject({
    exitCode: 0,
    json: { runs: [{ continued: { by: 'alice' } }], started: ['qa/one'], problems: [] },
  });
  expect(answer.text(view)).toContain('a job was asked for that activates it');
  expect(jobs.started).toEqual(['qa/one']);
});

test('continue holds where no job can be started, and says who else activates it', async () => {
  await record(prepared);
  jobs.fail(() => new ForgeForbidden('the token may not start deployment-plans.yml', 'actions: write'));
  const answer = await withSession((session) => continueAnswer(session, address));
  expect(answer).toMatchObject({
    exitCode: 0,
    json: { runs: [{ continued: { by: 'alice' } }], started: [], problems: [{ severity: 'warning' }] },
  });
  expect(answer.text(view)).toMatch(/deployment-plans execute --environment qa[\s\S]*may not start/);
});

test('abort asks for a job where nobody holds the run', async () => {
  await record({ status: 'running' });
  expect(await withSession((session) => abortAnswer(session, abortion))).toMatchObject({
    exitCode: 0,
    json: { runs: [{ status: 'aborting', reason: 'aborted by alice' }], started: ['qa/one'] },
  });
});

test.each<[string, Partial<Run>, string]>([
  ['where its holder does the rest', { status: 'running', holder: holder() }, 'aborting'],
  ['where nothing is left to do', { status: 'waiting' }, 'aborted'],
])('abort asks for none %s', async (_, change, status) => {
  await record(change);
  const answer = await withSession((session) => abortAnswer(session, abortion));
  expect(answer.json).toMatchObject({ runs: [{ status }] });
  expect(answer.json).not.toHaveProperty('started');
  expect(jobs.started).toEqual([]);
});
