import { followUpToJson } from '../../codec/answers/follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import { planAddress } from '../../domain/names.ts';
import { askFollowUp, type OpenedFollowUp } from '../deeds/ask-follow-up.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Request } from '../inputs/request.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import type { ModeHandler, Step } from './step.ts';

/** Opens the pull request of a follow-up that somebody asks for, and judges it at once. */
export function followUpMode(kind: FollowUpKind): ModeHandler {
  return (step) => openAsked(step, kind);
}

async function openAsked(step: Step, kind: FollowUpKind): Promise<Outcome> {
  const { request, variables } = step;
  const { dryRun } = request;
  const asked = { ...askedOf(request, kind), by: actorOf(variables) };
  return withSession(step, async (session) =>
    followUpOutcome(await askFollowUp(session, asked, { dryRun }), { kind, dryRun }),
  );
}

function askedOf(request: Request, kind: FollowUpKind) {
  const { environment, plan, target, source, latest, digest } = request;
  if (environment === null || plan === null) throw lacking(request, ['environment', 'plan']);
  const asked = { kind, run: { environment, plan }, digest: digest ?? undefined };
  if (kind !== 'reuse') return asked;
  if (target === null) throw lacking(request, ['target']);
  return { ...asked, target, latest, ...(source !== null && { source }) };
}

interface FollowUpContext {
  readonly kind: FollowUpKind;
  readonly dryRun: boolean;
}

/** What a step says that was asked for a follow-up; the job fails when there is none, or nobody can see it. */
export function followUpOutcome(
  { answer, unjudged }: OpenedFollowUp,
  { kind, dryRun }: FollowUpContext,
): Outcome {
  const { plan, environment, problems, pullRequest } = answer;
  const number = pullRequest?.number ?? null;
  return {
    subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest: number },
    problems: [...problems, ...unjudged],
    lines: plan === null ? [] : [writtenInWords({ environment, plan }, { kind, dryRun, number })],
    summary: null,
    details: { dryRun, followUp: followUpToJson(answer) },
    failure: failureOf(answer, { kind, dryRun }),
  };
}

function writtenInWords(
  plan: { readonly environment: string; readonly plan: string },
  { kind, dryRun, number }: FollowUpContext & { readonly number: number | null },
): string {
  const what = dryRun ? `the ${kind} would be` : `the ${kind} is`;
  return `${what} ${planAddress(plan)}${number === null ? '' : `, pull request #${number}`}`;
}

function failureOf(
  { plan, problems, pullRequest, branch }: FollowUpAnswer,
  { kind, dryRun }: FollowUpContext,
): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (plan === null) return `there is no ${kind}: ${errors.join('; ')}`;
  if (pullRequest == null && !dryRun)
    return `the ${kind} is on the branch ${branch}, and on no pull request yet`;
  return null;
}
