import { withdrawnDescription } from '../../codec/status-description.ts';
import type { Problem } from '../../domain/problem.ts';
import { statusContext } from '../../domain/pull-requests/published-names.ts';
import type { Forge } from '../../ports/forge.ts';
import { attempt } from './publish-report.ts';
import type { EnvironmentPullRequest } from './snapshot.ts';

/**
 * When nothing can be judged, no pull request that may be affected keeps a verdict that lets it be merged: what is
 * green becomes an error, and so does what has just been asked about. The next evaluation puts it right.
 */
export async function withdrawVerdicts(
  forge: Forge,
  pullRequests: readonly EnvironmentPullRequest[],
  asked: ReadonlySet<number>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { number, environment, head, statuses, url } of pullRequests) {
    const context = statusContext(environment);
    const standing = statuses.find((status) => status.context === context);
    const description = withdrawnDescription;
    if (standing?.state !== 'success' && !asked.has(number)) continue;
    if (standing?.state === 'error' && standing.description === description) continue;
    const problem = await attempt(() => forge.setStatus(head, { context, state: 'error', description, url }));
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}
