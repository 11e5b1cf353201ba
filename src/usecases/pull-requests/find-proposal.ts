import { parsePlanAddress, parsePlanBranch, planAddress } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { Refusal, wrongUsage } from '../refusal.ts';
import type { Proposal } from '../validation/proposal.ts';
import { openPlansOnPullRequests } from './open-pull-requests.ts';
import { readProposal } from './read-proposal.ts';
import { isOn, type Snapshot } from './snapshot.ts';

/**
 * The plan that a person means on GitHub: by the number of its pull request (`12`, `#12`), by its address
 * (`qa/payments`) or by the branch of such a name. Rejects with a Refusal: `wrong` when there is no such pull
 * request, `no` when it proposes no plan.
 */
export async function findProposal(
  repository: ReleaseRepository,
  snapshot: Snapshot,
  wanted: string,
): Promise<Proposal> {
  const read = openPlansOnPullRequests(repository, snapshot.pullRequests, 'published');
  const openPlans = await read(snapshot.branches);
  const number = numberOf(wanted, openPlans);
  const pullRequest = snapshot.pullRequests.find((it) => number !== undefined && isOn(it, number));
  if (pullRequest === undefined) throw noSuchPullRequest(wanted);
  const ofEnvironment = openPlans.filter(({ environment }) => environment === pullRequest.environment);
  const found = await readProposal(repository, snapshot, pullRequest);
  if (found.kind === 'none') throw new Refusal('no', found.problems);
  return { ...found.proposal, openPlans: ofEnvironment };
}

function numberOf(wanted: string, openPlans: readonly OpenPlan[]): number | undefined {
  const [, digits] = /^#?([1-9]\d{0,9})$/.exec(wanted) ?? [];
  if (digits !== undefined) return Number(digits);
  const address = parsePlanBranch(wanted) ?? parsePlanAddress(wanted);
  if (address === undefined) {
    throw wrongUsage(
      `'${wanted}' names no pull request; expected its number, such as 12, or ENVIRONMENT/PLAN`,
    );
  }
  return openPlans.find((it) => planAddress(it) === planAddress(address))?.pullRequest?.number;
}

function noSuchPullRequest(wanted: string): Refusal {
  return wrongUsage(
    `there is no open pull request ${wanted} to an environment branch; 'deployment-plans list --status open' shows the open plans`,
  );
}
