import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../../usecases/failure.ts';
import { type Delivered, deliverFollowUps } from '../../usecases/follow-ups/deliver-follow-ups.ts';
import { followUpsOnBranchesAlone } from '../../usecases/follow-ups/follow-up.ts';
import type { FollowUpMaker } from '../../usecases/follow-ups/make-follow-up.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import type { Trusted } from '../../usecases/reading/trusted.ts';
import type { Session } from '../session/session.ts';

export interface OpenedOwed {
  readonly delivered: readonly Delivered[];
  /** Why something is still owed. */
  readonly lost: readonly Problem[];
}

/** Opens the follow-ups that an environment owes: on branches, and on GitHub on pull requests. */
export async function openOwed(session: Session, trusted: Trusted, environment: string): Promise<OpenedOwed> {
  try {
    const ports = { ...session, make: makerOf(session) };
    const delivered = await deliverFollowUps(ports, trusted, environment);
    return { delivered, lost: delivered.flatMap(({ problems }) => problems) };
  } catch (cause) {
    // What was executed before is to be told all the same.
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return { delivered: [], lost: failure.problems };
  }
}

function makerOf(session: Session): FollowUpMaker {
  const { hosted } = session;
  if (hosted === null) return followUpsOnBranchesAlone(session);
  return (trusted, request) => openFollowUp({ ...session, ...hosted }, trusted, request);
}
