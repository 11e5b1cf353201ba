import type { ApprovalPolicy } from '../model/configuration.ts';
import type { Review } from '../pull-requests/review.ts';
import type { TeamMembers } from './approvers.ts';
import type { Involved } from './involved.ts';

/** What approvals of one plan are judged by. */
export interface ApprovalEvidence {
  readonly policy: ApprovalPolicy;
  /** The plan's own `approvers`; they may narrow who approves, never widen. Undefined when it names none. */
  readonly narrowedTo?: readonly string[];
  /** Blob of the plan that is to be approved. */
  readonly blob: string;
  readonly reviews: readonly Review[];
  /** Blob of the plan at reviewed commits, null when it was not there; commits that are not here are absent. */
  readonly blobAt: ReadonlyMap<string, string | null>;
  /** Who cannot approve. */
  readonly involved: readonly Involved[];
  /** Whether `involved` may lack somebody: then nobody can be told from an author. */
  readonly mayLackAuthors: boolean;
  readonly teams: TeamMembers;
  /** What could not be read besides, in sentences without a full stop. */
  readonly notes: readonly string[];
}
