import { involvedByGit } from '../../domain/approvals/involved.ts';
import { judgeVouched, type SaidApproval } from '../../domain/approvals/vouched-approvals.ts';
import type { WantedApprovals } from '../../domain/approvals/wanted-approvals.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { PlanApprovals } from './approval-question.ts';
import { type ChainPorts, readChain } from './chain-of-origins.ts';

export interface VouchedQuestion extends WantedApprovals {
  readonly run: Pick<Run, 'blob' | 'authors' | 'approvals'>;
  /** What is said besides what the run has recorded already. */
  readonly said: readonly SaidApproval[];
}

/**
 * The approvals of a run for which there are no reviews. Who wrote the plan, or asked for it or for one before it, cannot
 * approve it, as far as git and the records know them.
 */
export async function vouchedForRun(
  ports: ChainPorts,
  { run, said, policy, override, plan }: VouchedQuestion,
): Promise<PlanApprovals> {
  const { blob, authors } = run;
  const { links, complete, notes } = await readChain(ports, plan.origin);
  const ancestors = links.map(({ ancestor }) => ({ ...ancestor, pullRequest: null }));
  const involved = involvedByGit(authors, plan, ancestors);
  const evidence = { said: [...saidBefore(run), ...said], blob, involved, mayLackAuthors: !complete, notes };
  const narrowed = plan.approvers && { narrowedTo: plan.approvers };
  return {
    ...judgeVouched({ ...evidence, ...narrowed, policy: policy ?? { required: 0 } }),
    override: override && judgeVouched({ ...evidence, policy: override }),
  };
}

function saidBefore({ approvals, blob }: Pick<Run, 'blob' | 'approvals'>): SaidApproval[] {
  return approvals.flatMap(({ by, at, blob: approved, vouchedBy }) =>
    vouchedBy === undefined || approved !== blob ? [] : [{ by, at, vouchedBy }],
  );
}
