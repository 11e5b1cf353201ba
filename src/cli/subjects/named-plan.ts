import { revisableOnPullRequest } from '../../usecases/pull-requests/revisable-pull-request.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { type RevisablePlanReader, revisableOnBranch } from '../../usecases/revising/revisable-plan.ts';
import type { Session } from '../session/session.ts';

/** The open plan that a command is about. */
export interface NamedPlan {
  readonly read: RevisablePlanReader;
  /** The branch that is checked out, when that is why the plan is meant. */
  readonly checkedOut?: string;
}

/** The plan on a branch, or by default on the one that is checked out; on GitHub the one of a pull request. */
export async function namedPlan(session: Session, name: string | undefined): Promise<NamedPlan> {
  const { hosted, repository, readRecords } = session;
  if (hosted !== null) {
    if (name === undefined) throw wrongUsage('name a pull request by its number, or by ENVIRONMENT/PLAN');
    const { forge, pullRequests } = hosted;
    return { read: revisableOnPullRequest({ forge, repository, readRecords }, pullRequests, name) };
  }
  if (name !== undefined) return { read: revisableOnBranch(session, name) };
  const checkedOut = await repository.checkedOutBranch();
  if (checkedOut === undefined) throw wrongUsage('no branch is checked out here; name a plan branch');
  return { read: revisableOnBranch(session, checkedOut), checkedOut };
}
