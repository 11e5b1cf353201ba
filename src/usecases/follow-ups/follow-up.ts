import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { Trusted } from '../reading/trusted.ts';
import type { FollowUpRequest } from './follow-up-request.ts';
import { type FollowUpMaker, makeFollowUp } from './make-follow-up.ts';
import type { OpeningPorts } from './open-plan.ts';
import { followUpsOnBranches } from './standing-follow-ups.ts';

/** Makes follow-ups where plans are on branches alone. */
export function followUpsOnBranchesAlone(ports: OpeningPorts): FollowUpMaker {
  const { repository, readOpenPlans } = ports;
  const readProposed = followUpsOnBranches(repository, readOpenPlans);
  return (trusted, request) => makeFollowUp({ ...ports, readProposed }, trusted, request);
}

/**
 * Makes a new open plan from a run because a person asks for it: a retry or a backout of an aborted one, a reuse of a
 * finished one, on a branch alone. Rejects as `makeFollowUp` does.
 */
export async function followUp(
  ports: OpeningPorts,
  trusted: Trusted,
  request: FollowUpRequest,
): Promise<FollowUpAnswer> {
  const { name: by } = await ports.repository.author();
  const make = followUpsOnBranchesAlone(ports);
  return (await make(trusted, { ...request, asking: 'person', by })).answer;
}
