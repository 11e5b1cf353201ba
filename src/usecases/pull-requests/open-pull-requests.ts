import { parseStatusDescription } from '../../codec/status-description.ts';
import { statusContext } from '../../domain/pull-requests/published-names.ts';
import { tooLarge } from '../../domain/pull-requests/size-limits.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { ProposingPullRequest } from '../reading/open-plan.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { readProposedPlans } from '../reading/proposed-plans.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { bringHeads, type EnvironmentPullRequest, environmentPullRequests } from './snapshot.ts';

/**
 * By what the other plans are known to fail for reasons of their own: `published`, by their statuses (docs/design.md,
 * "collisions"), because only some plans are judged; `judged-here`, because all of the environment are.
 */
export type OtherVerdicts = 'published' | 'judged-here';

/** The open plans on pull requests. */
export function openPlansOnPullRequests(
  repository: ReleaseRepository,
  pullRequests: readonly EnvironmentPullRequest[],
  verdicts: OtherVerdicts,
): OpenPlansReader {
  return async (branches, environment) => {
    const wanted = pullRequests.filter(
      (it) => tooLarge(it) === undefined && (environment === undefined || it.environment === environment),
    );
    const candidates = wanted.map((it) => ({
      environment: it.environment,
      commit: it.head,
      plan: null,
      pullRequest: proposing(it, verdicts),
    }));
    return readProposedPlans(repository, branches, candidates);
  };
}

/** The same, of the pull requests that there are whenever it is asked. */
export function openPlansNow({
  forge,
  repository,
}: Pick<EvaluationPorts, 'forge' | 'repository'>): OpenPlansReader {
  return async (_, environment) => {
    const pullRequests = await bringHeads(repository, await environmentPullRequests(forge));
    const branches = await repository.branches('env/');
    return openPlansOnPullRequests(repository, pullRequests, 'published')(branches, environment);
  };
}

/** A pull request as what it proposes knows it. */
export function proposing(
  { number, url, draft, environment, statuses }: EnvironmentPullRequest,
  verdicts: OtherVerdicts,
): ProposingPullRequest {
  const status = statuses?.find(({ context }) => context === statusContext(environment));
  const said = status === undefined ? undefined : parseStatusDescription(status.description);
  const failingDigest = verdicts === 'published' && said?.failsOtherwise ? said.digest : null;
  return { number, url, draft, failingDigest };
}
