import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noPulse } from '../../__tests__/support/no-pulse.ts';
import type { Installation } from '../../sandbox/model/access/app.ts';
import type { World } from '../../sandbox/model/world.ts';
import { createInstallationToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import type { ExecutionSession } from '../../src/action/execution/execution-session.ts';
import { notingWaits } from '../../src/action/execution/telling/telling-waiting.ts';
import { openHostedRepository } from '../../src/adapters/git/hosted/open-hosted-repository.ts';
import { createJobStarter } from '../../src/adapters/github/actions/create-job-starter.ts';
import { connectGitHub, type GitHubConnection } from '../../src/adapters/github/connect-github.ts';
import { createConversations } from '../../src/adapters/github/conversations/create-conversations.ts';
import { createMirror } from '../../src/adapters/github/mirror/create-mirror.ts';
import { createReviewers } from '../../src/adapters/github/reviewers/create-reviewers.ts';
import { createRepositorySettings } from '../../src/adapters/github/settings/create-repository-settings.ts';
import { trustedBranch } from '../../src/domain/layout.ts';
import { createApprovalsReader } from '../../src/usecases/approvals/approvals-of-run.ts';
import { lineProgress } from '../../src/usecases/progress/line-progress.ts';
import { createRecordsReader } from '../../src/usecases/reading/create-records-reader.ts';
import type { Case } from './cases.ts';
import type { Estate } from './estate.ts';
import { noChecks } from './no-checks.ts';
import { noTags } from './no-tags.ts';
import { rememberRecords } from './remember-records.ts';
import { createSimulatedDeployer } from './simulated-deployer.ts';
import { processesOfMachine } from './simulated-machine.ts';
import { timedApi, timedRepository } from './timed-ports.ts';

const workflow = 'deployment-plans.yml';
const silent = lineProgress(() => {});

export interface SimulatedJob extends Pick<Case, 'duration' | 'records'> {
  /** Told of each commit of records. */
  readonly onCommit: () => void;
  /** Told of each write by the API. */
  readonly onWrite: () => void;
}

/** What a job of the action has, except that it deploys nothing and that its time is simulated. */
export async function withSimulatedSession<Answer>(
  estate: Estate,
  job: SimulatedJob,
  use: (session: ExecutionSession) => Promise<Answer>,
): Promise<Answer> {
  const { sandbox, acme, time } = estate;
  const folder = await mkdtemp(join(tmpdir(), 'deployment-plans-bench-'));
  const webAddress = `${sandbox.serverUrl}/acme/releases`;
  const github = connect(estate, job);
  const hosted = await openHostedRepository({
    ...{ folder: join(folder, 'cache'), address: `${webAddress}.git`, token: github.token },
    ...{ variables: process.env, now: time.now },
  });
  const given = job.records === 'pushed' ? hosted : rememberRecords(hosted);
  const repository = timedRepository(given, time, job.onCommit);
  const api = timedApi(github.api, time);
  const newlyWaiting = new Set<string>();
  const reviewers = createReviewers(api);
  const ports = {
    ...{ repository, readRecords: createRecordsReader(repository), clock: time },
    sources: time.watched(github.sources),
  };
  try {
    return await use({
      ...{ ...ports, api, token: github.token, webAddress, workflow, newlyWaiting, job: null },
      forge: time.watched(github.forge),
      mirror: createMirror(api),
      notifiers: { post: async () => ({ kind: 'taken' }) },
      reviewers,
      conversations: createConversations(api),
      settings: createRepositorySettings(api, { kind: 'app', app: acme.app.id, rights: null }),
      tagger: noTags,
      starter: createJobStarter(api, { workflow, ref: trustedBranch, now: time.now }),
      ports: {
        ...{ ...ports, processes: processesOfMachine, progress: notingWaits(silent, newlyWaiting) },
        deployer: createSimulatedDeployer(time, job.duration),
        approvalsOf: createApprovalsReader({ ...ports, reviewers }),
        checks: noChecks,
        tagger: noTags,
        pulse: noPulse,
        secretVariables: new Set(),
      },
    });
  } finally {
    await hosted.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function connect({ sandbox, acme, time }: Estate, { onWrite }: SimulatedJob): GitHubConnection {
  const repositories = `${sandbox.apiUrl}/repos/`;
  return connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl },
    credentials: { kind: 'token', token: lastingToken(sandbox.world, acme.installation) },
    ...{ pace: 0, now: time.now },
    fetch(address, init) {
      if (init.method !== 'GET' && address.startsWith(repositories)) onWrite();
      return fetch(address, init);
    },
  });
}

/** One of the App, as the action makes them; those end after an hour, and simulated hours pass. */
function lastingToken(world: World, installation: Installation): string {
  const token = { ...createInstallationToken(world, { installation }), expiresAt: null };
  world.tokens.set(token.value, token);
  return token.value;
}
