import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { confirmAnswer } from '../../../src/cli/answers/confirm-answer.ts';
import { showAnswer } from '../../../src/cli/answers/show-answer.ts';
import type { Session } from '../../../src/cli/session/session.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { endedPath, recordsBranch } from '../../../src/domain/layout.ts';
import { later, operation, run, time } from '../../support/builders.ts';
import { withHostedSession } from './hosted-session.ts';

/** Confirming on GitHub, where `qa/one` has finished and people are to judge it. */
let sandbox: Sandbox;
let acme: ReleaseWorld;
let folder: string;

const address = { environment: 'qa', plan: 'one' };
const open = { criterion: 'the tills are open', check: null, state: 'open', reason: null, at: null } as const;
const finished = run('one', {
  status: 'finished-with-warnings',
  startedAt: time,
  endedAt: later,
  operations: [operation('payments', { state: 'succeeded' })],
  criteria: [open],
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'confirm-answer-'));
  sandbox = await startSandbox();
  acme = await seedReleaseWorld(sandbox.world, {
    private: false,
    environments: { qa: { ledger: '2.0.0' }, production: {} },
  });
  await commitFiles(sandbox.world, acme.owner, acme.releases, {
    branch: recordsBranch,
    from: `refs/heads/${recordsBranch}^0`,
    files: { [endedPath('qa', 'one')]: new TextDecoder().decode(writeRun(finished)) },
    message: 'one',
    author: 'alice <alice@acme.example>',
  });
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

function withSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
  const token = createToken(sandbox.world, { account: acme.alice }).value;
  return withHostedSession({ sandbox, folder, token }, use);
}

test('confirm --github records whose token it is, for all to see', async () => {
  const asked = { run: address, note: 'quiet day', criteria: undefined };
  const confirmation = { by: 'alice', note: 'quiet day', criteria: [1] };
  expect(await withSession((session) => confirmAnswer(session, asked))).toMatchObject({
    exitCode: 0,
    json: { ...address, confirmation, left: [], problems: [] },
  });
  expect(await withSession((session) => showAnswer(session, address))).toMatchObject({
    json: { confirmations: [confirmation], offers: ['reuse'], run: { criteria: [open] } },
  });
});
