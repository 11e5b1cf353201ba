import { expect, test } from '@jest/globals';
import type { Deed } from '../../../sandbox/stage/deployment-site.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const limit = 4;
const plans = Array.from({ length: 10 }, (_, index) => `plan-${index}`);
/** The last two plans deploy what the first two do. */
const applicationOf = (index: number) => `app-${index % 8}`;

test.concurrent('ten plans merged within a second, on ten jobs: each once, never two that collide, never over the limit', () =>
  withExecutionWorld(
    {
      parallelJobs: 10,
      qa: [`parallel-plans: ${limit}`, 'deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }'],
      applications: Array.from({ length: 8 }, (_, index) => ({
        ...{ name: applicationOf(index), versions: ['1.0.0', '1.1.0'] },
        modules: { [`${applicationOf(index)}-api`]: {} },
      })),
      environments: { qa: {}, production: {} },
    },
    async (world) => {
      const { actions } = world.sandbox;
      actions.listen(false);
      const proposed = [];
      for (const [index, plan] of plans.entries()) {
        proposed.push(await world.propose(plan, { [applicationOf(index)]: index < 8 ? '1.0.0' : '1.1.0' }));
      }
      actions.listen(true);
      for (const pullRequest of proposed) await world.merge(pullRequest);
      await actions.idle();
      const { deeds } = world.site;
      expect(deeds.map(({ step, plan }) => `${step} ${plan}`).sort()).toEqual(
        ['begin', 'end'].flatMap((step) => plans.map((plan) => `${step} ${plan}`)).sort(),
      );
      const statuses = await Promise.all(
        plans.map(async (plan) => (await world.record(`qa/${plan}`)).status),
      );
      expect(new Set(statuses)).toEqual(new Set(['finished']));
      expect(mostAtOnce(deeds)).toBeLessThanOrEqual(limit);
      expect(collisions(deeds)).toEqual([]);
    },
  ));

/** How many plans were under way at the same time, at most. */
function mostAtOnce(deeds: readonly Deed[]): number {
  let [now, most] = [0, 0];
  for (const { step } of deeds) {
    now += step === 'begin' ? 1 : -1;
    most = Math.max(most, now);
  }
  return most;
}

/** Deployments of an application that began while another of it was under way. */
function collisions(deeds: readonly Deed[]): Deed[] {
  const underWay = new Set<string>();
  return deeds.filter(({ step, application }) => {
    if (step === 'end') underWay.delete(application);
    const collides = step === 'begin' && underWay.has(application);
    if (step === 'begin') underWay.add(application);
    return collides;
  });
}
