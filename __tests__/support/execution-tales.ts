import type { CheckRun } from '../../sandbox/model/commits/check-run.ts';
import { deedsOf } from '../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../sandbox/stage/execution-world.ts';
import { runCheckName } from '../../src/domain/pull-requests/published-names.ts';

/* What has become of plans of qa, as records and the deployments themselves tell it. */

/** For each plan, as `one: finished (begin audit, end audit)`. */
export async function tale(world: ExecutionWorld, ...plans: readonly string[]): Promise<string[]> {
  const told = plans.map(async (plan) => {
    const { status } = await world.record(`qa/${plan}`);
    return `${plan}: ${status} (${deedsOf(world.site, plan).join(', ')})`;
  });
  return Promise.all(told);
}

/** The newest check run about a plan's run on a commit. */
export function checkOfRun({ acme }: ExecutionWorld, commit: string, plan: string): CheckRun | undefined {
  return acme.releases.checkSuites
    .filter(({ headSha }) => headSha === commit)
    .flatMap(({ runs }) => runs)
    .findLast(({ name }) => name === runCheckName({ environment: 'qa', plan }));
}

/** The state that each GitHub Deployment has, by its environment; `none` when it was given none. */
export function deployments({ acme }: ExecutionWorld): Record<string, string> {
  const ours = [...acme.releases.deployments.values()].filter(({ task }) => task.startsWith('deploy:'));
  return Object.fromEntries(
    ours.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state ?? 'none']),
  );
}
