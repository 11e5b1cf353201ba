import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { NewFilesCommit } from '../../../sandbox/git/write-commits.ts';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import type { RunConclusion } from '../../../sandbox/model/actions/workflow-run.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { createAppKeys } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { type PlanPlace, type ProposedPlan, proposePlan } from '../../../sandbox/seed/propose-plan.ts';
import { recordFiles } from '../../../sandbox/seed/record-files.ts';
import type { SeedApplication } from '../../../sandbox/seed/seed-application.ts';
import {
  type ReleaseWorld,
  type ReleaseWorldOptions,
  seedReleaseWorld,
} from '../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/start.ts';
import type { Delivery } from '../../../sandbox/webhooks/delivery.ts';
import { recordsBranch } from '../../../src/domain/layout.ts';
import { describeRequests } from '../action-requests.ts';
import { type ActionCall, type ActionResult, runAction } from '../run-action.ts';
import { type Cause, lastDelivery, signalOf } from './github-world-events.ts';
import { judgeAsFormerJob } from './github-world-former-job.ts';

export interface GitHubWorldOptions
  extends ReleaseWorldOptions,
    Pick<SandboxOptions, 'addresses' | 'checkAnswers'> {}

/** What a job came to, and what it asked of GitHub; see `describeRequests`. */
export interface Acted extends ActionResult {
  readonly requests: string;
}

type JobOptions = Pick<ActionCall, 'inputs' | 'token' | 'variables' | 'repository'>;

/** A GitHub on this machine in which acme releases by plans, and the jobs of its workflows. */
export interface GitHubWorld {
  readonly sandbox: Sandbox;
  readonly acme: ReleaseWorld;
  readonly alice: Actor;
  /** Made for the App's installation, good for everything here. */
  readonly token: string;
  /** Where jobs keep their files. */
  readonly jobs: string;
  /** Opens a plan for `qa` as alice; `more` says what is different. */
  propose(plan: string, text: string, more?: Partial<PlanPlace & ProposedPlan>): Promise<PullRequest>;
  /** Pushes a commit to the release repository, or another one; gives the branch's new tip. */
  push(commit: NewFilesCommit, repository?: Repository): Promise<string>;
  /** Records, as a run does at its end, that an environment has these versions now. */
  record(environment: string, versions: Readonly<Record<string, string>>): Promise<void>;
  /** All plans are judged, as they are when no event was lost; of it no requests are told. */
  settle(): Promise<void>;
  /** What happened last in the release repository, of events with this name. */
  last(event: string): Delivery;
  /** The job with rights that GitHub starts when the signal workflow has run for a delivery. */
  signal(delivery: Delivery, conclusion?: RunConclusion): Promise<Acted>;
  /** A job; its own requests alone are told. */
  act(cause: Cause, options?: JobOptions): Promise<Acted>;
  close(): Promise<void>;
}

/** Three applications: `payments` needs `ledger`, whose 2.0.0 is in `qa`; `audit` is alone, and public. */
const applications: readonly SeedApplication[] = [
  { name: 'ledger', versions: ['1.0.0', '2.0.0', '2.1.0'], modules: { 'ledger-api': {} } },
  {
    name: 'payments',
    versions: ['2.2.0', '2.3.0'],
    modules: { 'payments-core': {}, 'payments-api': { 'ledger-api': '^2.0.0' } },
  },
  { name: 'audit', versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} }, private: false },
];

const standard = { applications, environments: { qa: { ledger: '2.0.0' }, production: {} } };

/** One pair for all worlds of a file: to make one takes longer than everything else in a world. */
const keys = createAppKeys();

let standardSandbox: Promise<Sandbox> | undefined;
afterAll(async () => {
  await (await standardSandbox)?.close();
});

/** Where the repositories of the standard world are; they are written once for each file, and copied. */
async function standardFolder(): Promise<string> {
  standardSandbox ??= startSandbox().then(async (sandbox) => {
    await seedReleaseWorld(sandbox.world, { ...standard, keys });
    return sandbox;
  });
  return (await standardSandbox).world.folder;
}

export async function createGitHubWorld(options: GitHubWorldOptions = {}): Promise<GitHubWorld> {
  // To check answers takes longer than a scenario; the sandbox's own tests do it, and one scenario here.
  const { addresses = 'dotcom', checkAnswers = false, ...seed } = options;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'github-world-')));
  const jobs = join(folder, 'jobs');
  mkdirSync(jobs);
  const sandbox = await startSandbox({ folder: join(folder, 'github'), addresses, checkAnswers });
  const { world } = sandbox;
  const earlier = Object.keys(seed).length === 0 ? { earlier: await standardFolder() } : {};
  const acme = await seedReleaseWorld(world, { ...standard, keys, ...earlier, ...seed });
  const { releases, installation } = acme;
  const alice: Actor = { account: acme.alice, token: null };
  const token = createInstallationToken(world, { installation }).value;
  const places = { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl };

  async function act({ event, payload }: Cause, job: JobOptions = {}): Promise<Acted> {
    const call = { event, payload: await payload(), token, addresses: places, ...job };
    sandbox.requests.clear();
    const result = await runAction(jobs, call);
    refuseLeaks(result, [...world.tokens.keys(), ...keyLines(acme.privateKey)]);
    const pullRequests = releases.pullRequests.values();
    return { ...result, requests: describeRequests(sandbox.requests.entries, pullRequests) };
  }
  return {
    ...{ sandbox, acme, alice, token, jobs, act },
    propose: (plan, text, more = {}) =>
      proposePlan(world, { releases, environment: 'qa', plan, text, author: acme.alice, ...more }),
    push: (commit, repository = releases) => commitFiles(world, alice, repository, commit),
    async record(environment, versions) {
      const deployed = applications.flatMap((application) => {
        const [version, repository] = [versions[application.name], acme.applications.get(application.name)];
        return version === undefined || repository === undefined
          ? []
          : [{ application, repository, version }];
      });
      const files = recordFiles(releases, environment, { deployed, at: world.now() });
      await commitFiles(world, alice, releases, { branch: recordsBranch, files });
    },
    settle: () => judgeAsFormerJob({ sandbox, token, folder }),
    last: (event) => lastDelivery(sandbox, releases, event),
    signal: async (delivery, conclusion) => act(await signalOf(sandbox, delivery, conclusion)),
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Does something in a world of its own, that is gone afterwards; several may be there at once. */
export async function withGitHubWorld(
  doing: (world: GitHubWorld) => Promise<void>,
  options?: GitHubWorldOptions,
): Promise<void> {
  const world = await createGitHubWorld(options);
  try {
    await doing(world);
    const { mismatches } = world.sandbox;
    if (mismatches.length > 0) throw new Error(`GitHub would answer otherwise: ${mismatches.join('\n')}`);
  } finally {
    await world.close();
  }
}

/** No job ever says a secret, but to have it masked. */
function refuseLeaks({ stdout, stderr, outputs, summary }: ActionResult, secrets: readonly string[]): void {
  const said = [stdout.replace(/^::add-mask::.*$/gm, ''), stderr, summary, ...outputs.values()].join('\n');
  if (secrets.some((secret) => said.includes(secret))) throw new Error('the job has said a secret');
}

function keyLines(privateKey: string): string[] {
  return privateKey.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
}
