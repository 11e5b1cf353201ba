import type { Problem } from '../../domain/problem.ts';
import type { RefreshAnswer } from '../../domain/refreshing/refresh.ts';
import { openPlansNow } from '../../usecases/pull-requests/open-pull-requests.ts';
import { revisableOnPullRequest } from '../../usecases/pull-requests/revisable-pull-request.ts';
import { bringHeads, environmentPullRequests } from '../../usecases/pull-requests/snapshot.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { refreshOpenPlan } from '../../usecases/refreshing/refresh-open-plan.ts';
import { rehearsed } from '../execution/rehearsal/rehearse.ts';
import type { Session } from '../session/session.ts';

export interface ProposedRefresh {
  /** The open plan: the number of its pull request (`12`), or its address (`qa/payments`). */
  readonly wanted: string;
  /** Of the plan as whoever asks has seen it; absent when they do not say. */
  readonly digest: string | undefined;
}

export interface RefreshedProposal {
  readonly answer: RefreshAnswer;
  /** Number of the pull request; null when the plan was refused. */
  readonly pullRequest: number | null;
  /** What could not be judged or written there afterwards. */
  readonly unjudged: readonly Problem[];
}

/**
 * Refreshes the plan that a pull request proposes, on its branch, and judges it at once: no workflow starts for what the
 * token of a job has pushed. Rejects as `refreshOpenPlan` and `findProposal` do.
 */
export async function refreshProposed(
  given: Session,
  { wanted, digest }: ProposedRefresh,
  { dryRun }: { readonly dryRun: boolean },
): Promise<RefreshedProposal> {
  const session = dryRun ? rehearsed(given) : given;
  const { forge, repository } = session;
  const known = await bringHeads(repository, await environmentPullRequests(forge));
  const trusted = await readTrusted(repository);
  const read = revisableOnPullRequest(session, known, wanted);
  const answer = await refreshOpenPlan({ ...session, readOpenPlans: openPlansNow(session) }, trusted, read, {
    digest,
  });
  const { branch, commit, environment: target } = answer;
  const number = known.find((it) => it.branch === branch && it.environment === target)?.number ?? null;
  if (dryRun || commit === null || number === null) return { answer, pullRequest: number, unjudged: [] };
  return { answer, pullRequest: number, unjudged: await validateOpened(session, { number, target }) };
}
