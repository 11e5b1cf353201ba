import { stringify } from 'yaml';
import type { DeployAllAnswer } from '../../../src/domain/deploy-all/deploy-all-answer.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { deployAll } from '../../../src/usecases/deploy-all/deploy-all.ts';
import type {
  DeployAllPorts,
  DeployAllRequest,
} from '../../../src/usecases/deploy-all/deploy-all-request.ts';
import { deployAllsOnBranches } from '../../../src/usecases/deploy-all/standing-deploy-alls.ts';
import { commit } from '../../support/builders.ts';
import { createFakeBuilds, type FakeBuilds } from '../../support/fake-builds.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';
import { planOfWritten, textOfWritten } from '../../support/written-plan.ts';

/** An environment on a platform, whose applications were adopted, so that nobody knows on which one they run. */
export interface DeployAllWorld {
  readonly world: MemoryWorld;
  readonly builds: FakeBuilds;
  readonly ports: DeployAllPorts;
  ask(change?: Partial<DeployAllRequest>): Promise<DeployAllAnswer>;
  /** The plan that was written; undefined when it is none. */
  written(answer: DeployAllAnswer): Promise<Plan | undefined>;
  /** Merges the plan that was written, and executes it. */
  carryOut(answer: DeployAllAnswer): Promise<void>;
}

/** `qa` takes from `development`, where everything has the versions 1.0.0, 2.0.0 and 3.0.0. */
export const qa = {
  ...{ sources: ['development'], platform: '11.19', builds: { note: 'builds-{platform}' } },
  'parallel-operations': 20,
};

/** @param references by application, those that it cannot be without; each is in `qa` as 1.0.0 */
export async function createDeployAllWorld(
  references: Readonly<Record<string, readonly string[]>>,
): Promise<DeployAllWorld> {
  const world = await createMemoryWorld();
  const builds = createFakeBuilds();
  const names = Object.keys(references);
  const files = names.map((name) => [`catalog/${name}.yml`, catalogText(name, references[name] ?? [])]);
  world.store.commit({ branch: 'main', files: Object.fromEntries(files) });
  for (const name of names) {
    const tags = ['1', '2', '3'].map((major) => [`v${major}.0.0`, commit(`c${major}`)] as const);
    world.sources.repositories.set(`acme/${name}`, new Map(tags));
  }
  world.configure({ qa });
  await world.adopt('qa', ...names.map((application) => ({ application, version: '1.0.0' })));
  const { repository, readOpenPlans } = world.ports;
  const ports = { ...world.ports, builds, readStanding: deployAllsOnBranches(repository, readOpenPlans) };

  return {
    ...{ world, builds, ports },
    ask: async (change = {}) =>
      deployAll(ports, await world.trusted(), { environment: 'qa', afresh: false, by: 'dora', ...change }),
    written: (answer) => planOfWritten(repository, answer),
    async carryOut(answer) {
      const text = await textOfWritten(repository, answer);
      world.merge(answer.plan ?? '', text);
      world.store.remove(answer.branch ?? '');
      await world.execute();
    },
  };
}

function catalogText(application: string, producers: readonly string[]): string {
  const references = Object.fromEntries(producers.map((it) => [`${it}-api`, '*']));
  return stringify({
    ...{ application, repository: `acme/${application}` },
    modules: { [`${application}-api`]: { references } },
  });
}
