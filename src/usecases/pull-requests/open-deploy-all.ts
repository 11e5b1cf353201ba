import type { DeployAllAnswer } from '../../domain/deploy-all/deploy-all-answer.ts';
import { needsPerson } from '../../domain/follow-ups/gather-evidence.ts';
import type { Builds } from '../../ports/builds.ts';
import { renderDeployAllBody } from '../../render/deploy-all/deploy-all-body.ts';
import { deployAll } from '../deploy-all/deploy-all.ts';
import type { DeployAllRequest } from '../deploy-all/deploy-all-request.ts';
import type { Trusted } from '../reading/trusted.ts';
import { deployAllsOnPullRequests } from './deploy-alls-on-pull-requests.ts';
import type { ProposalPorts } from './open-follow-up.ts';
import { openPlansNow } from './open-pull-requests.ts';
import { openProposal } from './propose-plan.ts';

export interface DeployAllProposalPorts extends ProposalPorts {
  readonly builds: Builds;
}

/**
 * Makes the plan of Deploy All and opens its pull request: a draft when something is left to a person. `pullRequest` is
 * null when no plan was written, or when none could be opened, which a problem says. Rejects as `deployAll` and the forge do.
 */
export async function openDeployAll(
  ports: DeployAllProposalPorts,
  trusted: Trusted,
  request: DeployAllRequest,
): Promise<DeployAllAnswer> {
  const readers = { readOpenPlans: openPlansNow(ports), readStanding: deployAllsOnPullRequests(ports) };
  const answer = await deployAll({ ...ports, ...readers }, trusted, request);
  const { plan, environment, platform, problems } = answer;
  if (plan === null) return { ...answer, pullRequest: null };
  const proposed = await openProposal(ports.forge, answer, {
    title: `Deploy All to ${environment} on platform ${platform}`,
    body: renderDeployAllBody({ ...answer, plan }, request.by),
    draft: problems.some(needsPerson),
  });
  return { ...answer, ...proposed };
}
