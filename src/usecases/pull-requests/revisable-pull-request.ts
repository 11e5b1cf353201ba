import { unwritableBranch } from '../../domain/pull-requests/unwritable-branch.ts';
import { wrongUsage } from '../refusal.ts';
import type { PlanHome, RevisablePlanReader } from '../revising/revisable-plan.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { findProposal } from './find-proposal.ts';
import {
  bringHeads,
  type EnvironmentPullRequest,
  environmentPullRequests,
  readSnapshot,
} from './snapshot.ts';

export type RevisablePullRequestPorts = Pick<EvaluationPorts, 'forge' | 'repository' | 'readRecords'>;

/**
 * The plan that a person means on GitHub, as `findProposal` understands it. `known` are the pull requests as they were
 * brought here at the beginning; when the plan has to be read once more, they are asked for anew.
 */
export function revisableOnPullRequest(
  ports: RevisablePullRequestPorts,
  known: readonly EnvironmentPullRequest[],
  wanted: string,
): RevisablePlanReader {
  let pullRequests: readonly EnvironmentPullRequest[] | undefined = known;
  return async () => {
    const now =
      pullRequests ?? (await bringHeads(ports.repository, await environmentPullRequests(ports.forge)));
    pullRequests = undefined;
    const proposal = await findProposal(ports.repository, await readSnapshot(ports, now), wanted);
    const pullRequest = now.find(({ number }) => number === proposal.pullRequest?.number);
    if (pullRequest === undefined) throw wrongUsage(`there is no open pull request ${wanted} any more`);
    return { proposal, home: homeOf(pullRequest) };
  };
}

function homeOf(pullRequest: EnvironmentPullRequest): PlanHome {
  const { branch, head } = pullRequest;
  const reason = unwritableBranch(pullRequest);
  if (reason !== undefined || branch === null) return { kind: 'unwritable', reason: reason ?? '' };
  return { kind: 'branch', branch, tip: head };
}
