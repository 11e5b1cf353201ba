import { involvedByGit } from '../../domain/approvals/involved.ts';
import { judgeVouched } from '../../domain/approvals/vouched-approvals.ts';
import type { WantedApprovals } from '../../domain/approvals/wanted-approvals.ts';
import type { Run } from '../../domain/records/run.ts';
import type { RecordsReader } from '../reading/records.ts';
import type { PlanApprovals } from './approval-question.ts';
import { readChain } from './chain-of-origins.ts';

/** What somebody says of who has approved a plan. */
export interface Vouched {
  readonly names: readonly string[];
  /** Who says so. */
  readonly by: string;
  /** When, an ISO time. */
  readonly at: string;
}

export interface VouchedQuestion extends WantedApprovals {
  readonly run: Pick<Run, 'blob' | 'authors'>;
  readonly vouched: Vouched;
}

/**
 * The approvals of a run for which there are no reviews. Who wrote the plan, or asked for it or for one before it, cannot
 * approve it, as far as git and the records know them.
 */
export async function vouchedForRun(
  readRecords: RecordsReader,
  { run: { blob, authors }, vouched, policy, override, plan }: VouchedQuestion,
): Promise<PlanApprovals> {
  const { links, notes } = await readChain(await readRecords(), plan.origin);
  const ancestors = links.map(({ ancestor }) => ({ ...ancestor, pullRequest: null }));
  const evidence = { ...vouched, blob, involved: involvedByGit(authors, plan.origin, ancestors), notes };
  const narrowed = plan.approvers && { narrowedTo: plan.approvers };
  return {
    ...judgeVouched({ ...evidence, ...narrowed, policy: policy ?? { required: 0 } }),
    override: override && judgeVouched({ ...evidence, policy: override }),
  };
}
