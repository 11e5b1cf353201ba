import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Forge, PullRequestRequest } from '../../ports/forge.ts';
import { failureOf } from '../failure.ts';

/** How a plan is proposed that is on its branch. */
export type Proposing = Pick<PullRequestRequest, 'title' | 'body' | 'draft'>;

/**
 * Proposes a plan that has just been written to its branch. The pull request is a draft, because a person completes
 * the plan first.
 */
export function proposePlan(forge: Forge, written: FollowUpAnswer): Promise<FollowUpAnswer> {
  const { plan, target, file } = written;
  return openProposal(forge, written, {
    title: `${target}: ${plan}`,
    body: `Proposes the deployment plan \`${file}\` for \`${target}\`. Complete the plan, then mark this pull request as ready for review.`,
    draft: true,
  });
}

/**
 * Opens the pull request of a plan, if nobody has done so yet. When none can be opened the branch stays, and a
 * problem says how to go on.
 */
export async function openProposal(
  forge: Forge,
  written: FollowUpAnswer,
  proposing: Proposing,
): Promise<FollowUpAnswer> {
  const { plan, branch, target } = written;
  if (plan === null || branch === null) return { ...written, pullRequest: null };
  const base = environmentBranch(target);
  const { draft } = proposing;
  try {
    const opened = await forge.openPullRequest({ branch, base, ...proposing });
    return { ...written, pullRequest: { ...opened, draft } };
  } catch (cause) {
    const [why] = failureOf(cause)?.problems ?? [];
    if (why === undefined) throw cause;
    const pullRequest = await standingProposal(forge, branch, base);
    if (pullRequest !== null) return { ...written, pullRequest: { ...pullRequest, draft } };
    return {
      ...written,
      pullRequest,
      problems: [...written.problems, unproposed(branch, target, why)],
    };
  }
}

/** The pull request that somebody else was faster to open. */
async function standingProposal(
  forge: Forge,
  branch: string,
  base: string,
): Promise<{ readonly number: number; readonly url: string } | null> {
  try {
    const found = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
    const open = found.find((it) => it.state === 'open' && it.base === base);
    return open === undefined ? null : { number: open.number, url: open.url };
  } catch (cause) {
    if (failureOf(cause) === undefined) throw cause;
    return null;
  }
}

function unproposed(branch: string, target: string, why: Problem): Problem {
  const message = `the plan is on the branch ${branch}, and no pull request could be opened for it: ${why.message}; open one to ${environmentBranch(target)} yourself`;
  return { ...why, severity: 'warning', message };
}
