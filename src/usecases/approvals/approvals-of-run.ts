import type { WantedApprovals } from '../../domain/approvals/wanted-approvals.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { MergedPullRequest } from '../../ports/reviewers.ts';
import type { RecordsReader } from '../reading/records.ts';
import type { ApprovalPorts, PlanApprovals } from './approval-question.ts';
import { requireApprovals } from './read-approvals.ts';

export interface ApprovalsOfRun extends PlanApprovals {
  /** What was approved there; null when the plan came without a pull request: then nobody approved it. */
  readonly pullRequest: Pick<MergedPullRequest, 'number' | 'url'> | null;
}

export interface ApprovalsOfRunQuestion extends WantedApprovals {
  readonly run: Pick<Run, 'environment' | 'plan' | 'blob' | 'mergeCommit'>;
}

/** Asks as `approvalsOfRun` does. */
export type ApprovalsReader = (question: ApprovalsOfRunQuestion) => Promise<ApprovalsOfRun>;

export function createApprovalsReader({
  readRecords,
  ...ports
}: Omit<ApprovalPorts, 'records'> & { readonly readRecords: RecordsReader }): ApprovalsReader {
  return async (question) => approvalsOfRun({ ...ports, records: await readRecords() }, question);
}

/**
 * The approvals of exactly what was merged, read from the pull request whose merge brought it (`approvals` is what a
 * run records). To be asked outside every transaction, as all evidence. Rejects as the ports do when something cannot
 * be read. A team that the token may not see is no failure; it counts for nobody.
 */
export async function approvalsOfRun(
  ports: ApprovalPorts,
  { run, ...wanted }: ApprovalsOfRunQuestion,
): Promise<ApprovalsOfRun> {
  const { environment, mergeCommit: commit, blob, plan: name } = run;
  const question = { commit, base: environmentBranch(environment) };
  const merged = (await ports.reviewers.mergedPullRequests([question])).get(commit);
  if (merged !== undefined) await bringReviewed(ports.repository, merged, commit);
  const proposed = merged ?? withoutPullRequest(commit);
  const asked = { ...wanted, environment, name, mergeCommit: commit, blob, proposed };
  const [judgement] = await requireApprovals(ports, [asked]);
  if (judgement === undefined) throw new Error('one question has one answer');
  const pullRequest = merged === undefined ? null : { number: merged.number, url: merged.url };
  return { ...judgement, pullRequest };
}

/** The reviewed commits need not be in the environment's history: a squash leaves them out. */
async function bringReviewed(
  repository: ReleaseRepository,
  { number, head, reviews }: MergedPullRequest,
  commit: string,
): Promise<void> {
  if (!reviews.some(({ state }) => state === 'approved')) return;
  if (!(await repository.isAncestor(head, commit))) await repository.refresh([number]);
}

function withoutPullRequest(head: string) {
  return { head, author: null, contributors: { people: [], complete: true }, reviews: [] };
}
