import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import { gatherEvidence, needsPerson } from '../../domain/follow-ups/gather-evidence.ts';
import { isAsRecorded } from '../../domain/follow-ups/judge-evidence.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { parseEvidence, writeFollowUpBody } from '../follow-ups/follow-up-body.ts';
import type { AskedFollowUp } from '../follow-ups/follow-up-request.ts';
import { type MadeFollowUp, makeFollowUp } from '../follow-ups/make-follow-up.ts';
import type { Trusted } from '../reading/trusted.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { openPlansNow } from './open-pull-requests.ts';
import { openProposal, type Proposing } from './propose-plan.ts';
import { followUpsOnPullRequests } from './proposed-follow-ups.ts';

export type ProposalPorts = Omit<EvaluationPorts, 'reviewers'>;

/**
 * Makes the follow-up of a run and opens its pull request: a draft when something is left to a person. A follow-up
 * whose branch was pushed before, without a pull request, gets that one. `pullRequest` is null when it was refused, or
 * when none could be opened, which a problem says; trying again then opens it. Rejects as `makeFollowUp` and the
 * forge do.
 */
export async function openFollowUp(
  ports: ProposalPorts,
  trusted: Trusted,
  request: AskedFollowUp,
): Promise<MadeFollowUp> {
  const readers = { readOpenPlans: openPlansNow(ports), readProposed: followUpsOnPullRequests(ports) };
  const made = await makeFollowUp({ ...ports, ...readers }, trusted, request);
  const { plan } = made.answer;
  const answer =
    plan === null
      ? refused(made)
      : await openProposal(ports.forge, made.answer, proposing(ports, request, { ...made, plan }));
  return { ...made, answer };
}

/** How a follow-up is proposed: with everything that a person should know before it is merged. */
function proposing(
  { webAddress }: ProposalPorts,
  { kind, by }: AskedFollowUp,
  made: MadeFollowUp & { readonly plan: string },
): Proposing {
  const { answer, run, plan, pullRequestOfRun } = made;
  const evidence = gatherEvidence({
    kind,
    run,
    written: { ...answer, plan },
    repository: webAddress,
    by,
    pullRequest: pullRequestOfRun,
  });
  return {
    title: titleOf(kind, made),
    body: writeFollowUpBody(evidence),
    draft: answer.problems.some(needsPerson),
  };
}

function titleOf(
  kind: FollowUpKind,
  { run, plan, answer }: Pick<MadeFollowUp, 'run' | 'answer'> & { readonly plan: string },
): string {
  switch (kind) {
    case 'retry':
      return `Retry ${planAddress(run)}`;
    case 'reuse':
      return `Promote ${plan} to ${answer.target}`;
    case 'backout':
      return `Back out ${planAddress(run)}`;
  }
}

/** Who is sent to another pull request learns whether what it says of itself can be believed. */
function refused({ answer, run, inTheWay }: MadeFollowUp): FollowUpAnswer {
  const standing = inTheWay?.pullRequest ?? null;
  const found = standing === null ? undefined : parseEvidence(standing.body);
  const isBelievable = found === undefined || (!found.edited && isAsRecorded(found.evidence, run));
  if (standing === null || isBelievable) return { ...answer, pullRequest: null };
  const message = `what pull request #${standing.number} says of ${planAddress(run)} is not what was written there, or not what the records say; read the records instead: deployment-plans show ${planAddress(run)}`;
  const doubt: Problem = {
    code: 'follow-up-open',
    severity: 'notice',
    message,
    pullRequest: standing.number,
  };
  return { ...answer, pullRequest: null, problems: [...answer.problems, doubt] };
}
