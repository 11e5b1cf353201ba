import { trustedBranch } from '../../../domain/layout.ts';
import { fillPlaceholders } from '../../../domain/manifests/placeholders.ts';
import type { DeploymentDeployer } from '../../../domain/model/configuration.ts';
import type { DeploymentEffect } from '../../../domain/records/run/engine-effects.ts';
import type { Deployer, DeploymentOrder, PreparedDeployment } from '../../../ports/deployer.ts';
import { allowedTime, createWishes, type WakingClock } from '../../../ports/waiting.ts';
import { nameOfRepository } from '../actions/workflow-place.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { followReports } from '../engine-reports/follow-reports.ts';
import { isGitHubNumber } from '../is-github-number.ts';
import { rememberedLogin } from '../ownership/read-login.ts';
import type { RepositoryName } from '../repository-name.ts';
import { hostedRepository } from '../sources/hosted-repository.ts';
import { type Begun, beginDeployment, findBegun } from './begin-deployment.ts';
import { type DeploymentCourse, nameOfKnown } from './deployment-course.ts';
import { deploymentPayload } from './deployment-payload.ts';
import { readReports } from './deployment-reports.ts';

export interface DeploymentDeployerOptions {
  readonly api: GitHubApi;
  /** Measures time limits, and everything that is waited for. */
  readonly clock: WakingClock;
}

/**
 * Deploys by creating a GitHub Deployment, of which others say how it goes. It is found again by the idempotency key in
 * its payload and by who has created it, so that there is never a second one (docs/decisions/0033).
 */
export function createDeploymentDeployer({
  api,
  clock,
}: DeploymentDeployerOptions): Deployer<DeploymentDeployer> {
  const ownLogin = rememberedLogin(api);
  return {
    async prepare(order) {
      const { deployer, onLine, onEffect } = order;
      const repository = placeOf(api, order);
      const effect = effectOf(api, order, repository);
      const course = () => {
        const time = allowedTime(clock.now(), deployer.timeout);
        return { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
      };
      const wanted = { description: descriptionOf(order), payload: deploymentPayload(order) };
      return deploymentOf(effect, course, (begun) => beginDeployment(begun, wanted));
    },
    async resume({ effect, startedAt, timeout, onLine, onEffect }) {
      if (effect.kind !== 'deployment') return undefined;
      const repository = hostedRepository(effect.repository, api.addresses.server);
      const isKnown = effect.id !== effect.key;
      if (repository === undefined || (isKnown && !isGitHubNumber(effect.id))) return undefined;
      const time = allowedTime(Date.parse(startedAt), timeout);
      const course = { api, clock, ownLogin, repository, effect, ...time, onLine, onEffect };
      return deploymentOf(
        effect,
        () => course,
        async (begun) => (isKnown ? { kind: 'deployment', id: Number(effect.id) } : findBegun(begun)),
      );
    },
    heal: async () => [],
  };
}

function deploymentOf(
  effect: DeploymentEffect,
  started: () => Omit<DeploymentCourse, 'wishes'>,
  begin: (course: DeploymentCourse) => Promise<Begun>,
): PreparedDeployment {
  const wishes = createWishes();
  return {
    effect,
    async open() {
      const course = { ...started(), wishes };
      const begun = await begin(course);
      if (begun.kind === 'left') return undefined;
      if (begun.kind === 'end') return begun.end;
      const { id } = begun;
      return followReports(course, {
        name: nameOfKnown(course, id),
        listen: () => readReports(course, id),
      });
    },
    discard: async () => {},
    stop: wishes.stop,
    leave: wishes.leave,
  };
}

function effectOf(
  api: GitHubApi,
  order: DeploymentOrder<DeploymentDeployer>,
  place: RepositoryName,
): DeploymentEffect {
  const { deployer, environment: name, application, commit, key } = order;
  const environment = fillPlaceholders(deployer.environment, { environment: name, application });
  const repository = nameOfRepository(place);
  return {
    kind: 'deployment',
    id: key,
    url: `${api.addresses.server}/${repository}/deployments/${encodeURIComponent(environment)}`,
    ...{ repository, environment, task: deployer.task },
    ref: deployer.repository === 'release' ? trustedBranch : commit,
    key,
  };
}

function descriptionOf({ action, application, version, plan }: DeploymentOrder<DeploymentDeployer>): string {
  return `${action} ${application} ${version}, plan ${plan}`.slice(0, longestDescription);
}

/** GitHub: REST, create a deployment. */
const longestDescription = 140;

function placeOf(api: GitHubApi, order: DeploymentOrder<DeploymentDeployer>): RepositoryName {
  if (order.deployer.repository === 'release') return api.repository;
  const { application, repository: address } = order;
  const repository = hostedRepository(address, api.addresses.server);
  if (repository !== undefined) return repository;
  throw new Error(
    `${application} cannot be deployed by a Deployment of its own repository: ${JSON.stringify(address)} is not on ${api.addresses.server}; write it as owner/name in catalog/${application}.yml, or say repository: release`,
  );
}
