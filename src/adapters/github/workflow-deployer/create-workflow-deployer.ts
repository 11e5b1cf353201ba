import type { WorkflowDeployer } from '../../../domain/model/configuration.ts';
import type { WorkflowEffect } from '../../../domain/records/run/engine-effects.ts';
import type { Deployer, DeploymentOrder, PreparedDeployment } from '../../../ports/deployer.ts';
import { allowedTime, createWishes, type WakingClock } from '../../../ports/waiting.ts';
import { nameOfRepository, pageOfWorkflow, type WorkflowPlace } from '../actions/workflow-place.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { isGitHubNumber } from '../is-github-number.ts';
import { rememberedLogin } from '../ownership/read-login.ts';
import { hostedRepository } from '../sources/hosted-repository.ts';
import { type Begun, beginRun, findBegun } from './beginning/begin-run.ts';
import type { Course } from './course.ts';
import { followRun } from './following/follow-run.ts';
import { createRunWatcher, type RunWatcher } from './watching/run-watcher.ts';
import { workflowInputs } from './workflow-inputs.ts';

export interface WorkflowDeployerOptions {
  readonly api: GitHubApi;
  /** Measures time limits, and everything that is waited for. */
  readonly clock: WakingClock;
}

/**
 * Deploys by dispatching a workflow, each operation on a machine of its own, in the release repository or in the
 * application's on the same GitHub. Its run is found again by the idempotency key in its title, its ref and who has
 * started it, so that there is never a second one, whoever waits for it (docs/decisions/0020).
 */
export function createWorkflowDeployer({ api, clock }: WorkflowDeployerOptions): Deployer<WorkflowDeployer> {
  const watcherOf = watchersByPlace({ api, clock });
  const ownLogin = rememberedLogin(api);
  const begunAt = (place: WorkflowPlace) => ({ api, clock, ownLogin, place, watcher: watcherOf(place) });
  return {
    async prepare(order) {
      const { deployer, key, onLine, onEffect } = order;
      const place = placeOf(api, order);
      const effect: WorkflowEffect = {
        kind: 'workflow',
        id: key,
        url: pageOfWorkflow(api, place),
        repository: nameOfRepository(place.repository),
        workflow: place.file,
        ref: deployer.ref,
        key,
      };
      const dispatch = { place, ref: deployer.ref, inputs: workflowInputs(order) };
      const course = () => {
        const time = allowedTime(clock.now(), deployer.timeout);
        return { ...begunAt(place), effect, ...time, onLine, onEffect };
      };
      return workflowDeployment(effect, course, (begun) => beginRun(begun, dispatch));
    },
    async resume({ effect, startedAt, timeout, onLine, onEffect }) {
      if (effect.kind !== 'workflow') return undefined;
      const place = placeOfEffect(api, effect);
      if (place === undefined) return undefined;
      const time = allowedTime(Date.parse(startedAt), timeout);
      const course = () => ({ ...begunAt(place), effect, ...time, onLine, onEffect });
      return workflowDeployment(effect, course, async (begun) =>
        effect.id === effect.key ? findBegun(begun) : { kind: 'run', id: Number(effect.id), isNew: false },
      );
    },
    heal: async () => [],
  };
}

function workflowDeployment(
  effect: WorkflowEffect,
  started: () => Omit<Course, 'wishes' | 'strangers'>,
  begin: (course: Course) => Promise<Begun>,
): PreparedDeployment {
  const wishes = createWishes();
  return {
    effect,
    async open() {
      const course = { ...started(), wishes, strangers: new Set<number>() };
      const begun = await begin(course);
      if (begun.kind === 'left') return undefined;
      return begun.kind === 'end' ? begun.end : followRun(course, begun);
    },
    discard: async () => {},
    stop: wishes.stop,
    leave: wishes.leave,
  };
}

function watchersByPlace(options: Omit<Parameters<typeof createRunWatcher>[0], 'place'>) {
  const watchers = new Map<string, RunWatcher>();
  return (place: WorkflowPlace): RunWatcher => {
    const name = `${nameOfRepository(place.repository)}/${place.file}`;
    const watcher = watchers.get(name) ?? createRunWatcher({ ...options, place });
    watchers.set(name, watcher);
    return watcher;
  };
}

function placeOf(api: GitHubApi, order: DeploymentOrder<WorkflowDeployer>): WorkflowPlace {
  const { file, repository: whose } = order.deployer;
  if (whose === 'release') return { repository: api.repository, file };
  const repository = hostedRepository(order.repository, api.addresses.server);
  if (repository === undefined)
    throw new Error(
      `${order.application} cannot be deployed by a workflow of its own repository: ${JSON.stringify(order.repository)} is not on ${api.addresses.server}; write it as owner/name in catalog/${order.application}.yml, or name a workflow of the release repository`,
    );
  return { repository, file };
}

/** Undefined for what we did not write. */
function placeOfEffect(api: GitHubApi, { repository, workflow, id, key }: WorkflowEffect) {
  const hosted = hostedRepository(repository, api.addresses.server);
  const isRun = id === key || isGitHubNumber(id);
  return hosted === undefined || !isRun ? undefined : { repository: hosted, file: workflow };
}
