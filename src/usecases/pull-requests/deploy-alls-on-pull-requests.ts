import { planBranch } from '../../domain/names.ts';
import {
  deployAllsOnBranches,
  type StandingDeployAll,
  type StandingDeployAllsReader,
} from '../deploy-all/standing-deploy-alls.ts';
import { openPlansOnBranches } from '../reading/open-plans.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { openPlansNow } from './open-pull-requests.ts';

/**
 * Where pull requests propose plans: what they propose, and branches without one, because whoever pushed such a branch did
 * not come as far. A branch whose pull request was closed is withdrawn.
 */
export function deployAllsOnPullRequests(
  ports: Pick<EvaluationPorts, 'forge' | 'repository'>,
): StandingDeployAllsReader {
  const { forge, repository } = ports;
  const readProposed = deployAllsOnBranches(repository, openPlansNow(ports));
  const readPushed = deployAllsOnBranches(repository, openPlansOnBranches(repository));
  return async (environment) => {
    const proposed = await readProposed(environment);
    const pushed = (await readPushed(environment)).filter(
      ({ plan }) => !proposed.some((it) => it.plan === plan),
    );
    if (pushed.length === 0) return proposed;
    const branches = pushed.map(({ plan }) => planBranch(environment, plan));
    const pullRequests = await forge.pullRequestsOf(branches);
    const unproposed = pushed
      .filter(({ plan }) => (pullRequests.get(planBranch(environment, plan)) ?? []).length === 0)
      .map((it): StandingDeployAll => ({ ...it, stage: 'unproposed' }));
    return [...proposed, ...unproposed];
  };
}
