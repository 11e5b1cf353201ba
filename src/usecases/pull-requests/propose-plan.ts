import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Forge } from '../../ports/forge.ts';
import { failureOf } from '../failure.ts';

/**
 * Proposes a plan that has just been written to its branch. The pull request is a draft, because a person completes
 * the plan first. When none can be opened the branch stays, and a problem says how to go on.
 */
export async function proposePlan(forge: Forge, written: FollowUpAnswer): Promise<FollowUpAnswer> {
  const { plan, branch, target, file } = written;
  if (plan === null || branch === null || file === null) return { ...written, pullRequest: null };
  try {
    const pullRequest = await forge.openPullRequest({
      branch,
      base: environmentBranch(target),
      title: `${target}: ${plan}`,
      body: `Proposes the deployment plan \`${file}\` for \`${target}\`. Complete the plan, then mark this pull request as ready for review.`,
      draft: true,
    });
    return { ...written, pullRequest };
  } catch (cause) {
    const [why] = failureOf(cause)?.problems ?? [];
    if (why === undefined) throw cause;
    return {
      ...written,
      pullRequest: null,
      problems: [...written.problems, unproposed(branch, target, why)],
    };
  }
}

function unproposed(branch: string, target: string, why: Problem): Problem {
  const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${environmentBranch(target)} yourself`;
  return { ...why, severity: 'warning', message };
}
