import type { PullRequest } from '../../../../sandbox/model/pull-requests/pull-request.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { parseApplicationRecord } from '../../../../src/codec/records/application-record.ts';
import { parseDelivery } from '../../../../src/codec/records/delivery.ts';
import { parseEnvironmentRecord } from '../../../../src/codec/records/environment-record.ts';
import { parseRun } from '../../../../src/codec/records/run.ts';
import { planAddress } from '../../../../src/domain/names.ts';
import type { Delivery } from '../../../../src/domain/records/debts/delivery.ts';
import type { ApplicationRecord } from '../../../../src/domain/records/environment/environment-record.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { verdictOn } from '../../github-world/github-world-standing.ts';
import type { ExecutionFaultWorld } from './execution-fault-world.ts';

/** What is on record of qa, and what people see, without ids and times. */
export interface ExecutionStanding {
  readonly active: readonly Run[];
  readonly ended: readonly Run[];
  readonly owes: readonly string[];
  /** The commit up to which plans are registered. */
  readonly head: string;
  readonly applications: readonly ApplicationRecord[];
  readonly deliveries: readonly Delivery[];
  readonly followUps: readonly StandingFollowUp[];
  /** Ours about runs, each as its pull request and its first line. */
  readonly comments: readonly string[];
  /** Ours about runs, each as its name and how it stands. */
  readonly checks: readonly string[];
  /** Each as its environment, task and newest state. */
  readonly deployments: readonly string[];
  /** By idempotency key, how often a deployment was begun. */
  readonly begun: ReadonlyMap<string, number>;
  /** Plans for which a job waits. */
  readonly waiting: readonly string[];
}

/** An open plan. */
export interface StandingFollowUp {
  readonly branch: string;
  readonly base: string;
  readonly draft: boolean;
  readonly verdict: string;
  readonly comments: number;
}

/** Throws when something on record cannot be read. */
export async function executionStanding(world: ExecutionFaultWorld): Promise<ExecutionStanding> {
  const { releases } = world.github.acme;
  const files = [...(await world.transport.records())].map(([path, text]) => ({
    path,
    bytes: Buffer.from(text),
  }));
  const below = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const runs = (folder: string) => below(folder).map(({ path, bytes }) => parseRun(path, bytes));
  const [environment] = below('environments/qa.json').map(({ path, bytes }) =>
    parseEnvironmentRecord(path, bytes),
  );
  return {
    active: runs('active/'),
    ended: runs('runs/'),
    owes: environment?.owes ?? [],
    head: environment?.head ?? '',
    applications: below('environments/qa/').map(({ path, bytes }) => parseApplicationRecord(path, bytes)),
    deliveries: below('deliveries/').map(({ path, bytes }) => parseDelivery(path, bytes)),
    followUps: [...releases.pullRequests.values()].filter(({ state }) => state === 'open').map(followUp),
    comments: commentsOf(releases),
    checks: checksOf(releases),
    deployments: deploymentsOf(releases),
    begun: world.site.begun(),
    waiting: world.waiting().map(planAddress),
  };
}

/** Two of them are the same when nothing differs but ids and times. */
export function comparable(standing: ExecutionStanding) {
  const { active, ended, applications, deliveries, head: _, ...shown } = standing;
  return {
    ...shown,
    runs: [...active, ...ended].map(runInShort),
    applications: applications.map(({ application, version, uncertain }) => ({
      application,
      version,
      uncertain,
    })),
    deliveries: deliveries.map(({ plan, followUp }) => ({
      ...{ plan, kind: followUp?.kind, target: followUp?.target },
      isProposed: typeof followUp?.pullRequest === 'number',
    })),
  };
}

function runInShort({ plan, status, operations }: Run) {
  return { plan, status, operations: operations.map(({ application, state }) => `${application} ${state}`) };
}

function followUp(pullRequest: PullRequest): StandingFollowUp {
  const { head, base, draft } = pullRequest;
  const comments = [...pullRequest.repository.comments.values()].filter(({ issue }) => issue === pullRequest);
  return {
    ...{ branch: head.ref, base: base.ref, draft, comments: comments.length },
    verdict: verdictOn(pullRequest),
  };
}

function commentsOf({ comments }: Repository): string[] {
  return [...comments.values()].flatMap(({ issue, body }) => {
    const [marker = ''] = body.split('\n');
    return marker.startsWith('<!-- deployment-plans: run') ? [`#${issue.number} ${marker}`] : [];
  });
}

function checksOf({ checkSuites }: Repository): string[] {
  return checkSuites
    .flatMap(({ runs }) => runs)
    .filter(({ name }) => name.startsWith('Deployment ('))
    .map(({ name, status, conclusion }) => `${name} ${conclusion ?? status}`);
}

function deploymentsOf({ deployments }: Repository): string[] {
  return [...deployments.values()]
    .map(({ environment, task, statuses }) => `${environment} ${task} ${statuses.at(-1)?.state ?? 'none'}`)
    .sort();
}
