import PQueue from 'p-queue';
import type { ManifestDeployer } from '../../domain/model/manifest-deployer.ts';
import type { ManifestEffect } from '../../domain/records/run/engine-effects.ts';
import type { Deployer, DeploymentEnd, DeploymentOrder, PreparedDeployment } from '../../ports/deployer.ts';
import type { EngineReports } from '../../ports/engine-reports.ts';
import type { ManifestRepositories } from '../../ports/manifest-repositories.ts';
import { allowedTime, createWishes, type WakingClock } from '../../ports/waiting.ts';
import { findCommit } from './finding/find-commit.ts';
import type { ManifestCourse } from './manifest-course.ts';
import { manifestOrder } from './manifest-order.ts';
import { prepareVersion } from './writing/prepare-version.ts';
import { pushVersion } from './writing/push-version.ts';
import type { Pushed } from './writing/pushed.ts';

export interface ManifestDeployerOptions {
  readonly repositories: ManifestRepositories;
  /** Null where nothing can be heard of engines: then only what waits for none is deployed, or taken up. */
  readonly reports: EngineReports | null;
  /** Measures time limits, and everything that is waited for. */
  readonly clock: WakingClock;
}

/**
 * Deploys by committing the version into a file that an engine deploys from, and waits for what the engine says where
 * that is configured. The commit is found again by the idempotency key among its trailers (docs/decisions/0033).
 */
export function createManifestDeployer(options: ManifestDeployerOptions): Deployer<ManifestDeployer> {
  const { repositories, reports, clock } = options;
  const inTurn = turnsByBranch();
  return {
    async prepare(order) {
      const { deployer, onLine, onEffect } = order;
      const effect = effectOf(reports, order);
      const course = () => {
        const time = allowedTime(clock.now(), deployer.timeout);
        return { repositories, reports, clock, effect, ...time, onLine, onEffect };
      };
      return deployment(effect, course, (pushing) =>
        order.stage === 'prepare'
          ? prepareVersion(pushing, order)
          : inTurn(effect, () => pushVersion(pushing, order)),
      );
    },
    async resume({ effect, startedAt, timeout, onLine, onEffect }) {
      if (effect.kind !== 'manifest' || (effect.wait !== null && reports === null)) return undefined;
      const time = allowedTime(Date.parse(startedAt), timeout);
      const course = { repositories, reports, clock, effect, ...time, onLine, onEffect };
      return deployment(
        effect,
        () => course,
        async (finding) => {
          if (effect.stage === 'prepare') return { kind: 'end', end: unseenPreparation };
          return effect.id === effect.key ? findCommit(finding) : { kind: 'commit', commit: effect.id };
        },
      );
    },
    heal: async () => [],
  };
}

const unseenPreparation: DeploymentEnd = {
  outcome: 'failed',
  reason: 'nobody saw whether the version can be written; a preparation writes nothing',
  transient: true,
};

function deployment(
  effect: ManifestEffect,
  started: () => Omit<ManifestCourse, 'wishes'>,
  push: (course: ManifestCourse) => Promise<Pushed | undefined>,
): PreparedDeployment {
  const wishes = createWishes();
  return {
    effect,
    async open() {
      const course = { ...started(), wishes };
      const pushed = await push(course);
      return pushed?.kind === 'commit' ? endOf(course, pushed.commit) : pushed?.end;
    },
    discard: async () => {},
    stop: wishes.stop,
    leave: wishes.leave,
  };
}

async function endOf(course: ManifestCourse, commit: string): Promise<DeploymentEnd | undefined> {
  const { reports, effect } = course;
  const { repository, branch, wait } = effect;
  if (wait === null || reports === null) return { outcome: 'succeeded', reason: null };
  return reports.follow({ repository, branch, commit, wait }, course);
}

function effectOf(reports: EngineReports | null, order: DeploymentOrder<ManifestDeployer>): ManifestEffect {
  const { deployer, application, key } = order;
  const { repository, branch } = deployer;
  const { wait } = manifestOrder(order);
  const page = reports?.pageOf(repository, null);
  if (wait !== null && page === undefined)
    throw new Error(
      `${application} cannot be waited for: ${repository} is not on the GitHub that is asked, so no ${wait.kind} of it can be seen; leave out wait, or write the repository as owner/name`,
    );
  const stage = order.stage === 'prepare' ? { stage: order.stage } : {};
  return { kind: 'manifest', id: key, url: page ?? repository, repository, branch, wait, ...stage, key };
}

/** Lets those that write to one branch do so one after the other: they would only push each other aside. */
function turnsByBranch() {
  const queues = new Map<string, PQueue>();
  return <Answer>(
    { repository, branch }: Pick<ManifestEffect, 'repository' | 'branch'>,
    work: () => Promise<Answer>,
  ): Promise<Answer> => {
    const name = JSON.stringify([repository, branch]);
    const queue = queues.get(name) ?? new PQueue({ concurrency: 1 });
    queues.set(name, queue);
    return queue.add(work);
  };
}
