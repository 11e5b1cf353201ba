import type { ApprovalJudgement } from '../../domain/approvals/judge-approvals.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run.ts';
import type { MergedPullRequest } from '../../ports/reviewers.ts';
import type { ApprovalPorts, WantedApprovals } from './approval-question.ts';
import { requireApprovals } from './read-approvals.ts';

export interface ApprovalsOfRun extends ApprovalJudgement {
  /** What was approved there; null when the plan came without a pull request: then nobody approved it. */
  readonly pullRequest: Pick<MergedPullRequest, 'number' | 'url'> | null;
}

export interface ApprovalsOfRunQuestion extends WantedApprovals {
  readonly run: Pick<Run, 'environment' | 'plan' | 'blob' | 'mergeCommit'>;
}

/**
 * The approvals of exactly what was merged, read from the pull request whose merge brought it (`approvals` is what a
 * run records). To be asked outside every transaction, as all evidence. Rejects as the ports do when something cannot
 * be read: the run then waits for evidence. A team that the token may not see is no failure; it counts for nobody.
 */
export async function approvalsOfRun(
  ports: ApprovalPorts,
  { run, policy, plan }: ApprovalsOfRunQuestion,
): Promise<ApprovalsOfRun> {
  const { mergeCommit: commit, blob, plan: name } = run;
  const question = { commit, base: environmentBranch(run.environment) };
  const merged = (await ports.reviewers.mergedPullRequests([question])).get(commit);
  // The reviewed commits need not be in the environment's history: a squash leaves them out.
  if (merged !== undefined) await ports.repository.refresh([merged.number]);
  const proposed = merged ?? withoutPullRequest(commit);
  const [judgement] = await requireApprovals(ports, [{ name, blob, policy, plan, proposed }]);
  if (judgement === undefined) throw new Error('one question has one answer');
  const pullRequest = merged === undefined ? null : { number: merged.number, url: merged.url };
  return { ...judgement, pullRequest };
}

function withoutPullRequest(head: string) {
  return { head, author: null, contributors: { people: [], complete: true }, reviews: [] };
}
