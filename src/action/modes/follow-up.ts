import { followUpToJson } from '../../codec/answers/follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { openFollowUp } from '../../usecases/pull-requests/open-follow-up.ts';
import { validateOpened } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { rehearsedFollowUps } from '../execution/rehearsal/rehearse.ts';
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
  return withSession(step, async (given) => {
    const session = dryRun ? rehearsedFollowUps(given) : given;
    await session.repository.refresh();
    const trusted = await readTrusted(session.repository);
    const { answer } = await openFollowUp(session, trusted, asked);
    if (dryRun) return followUpOutcome({ ...answer, pullRequest: null }, { kind, dryRun, unjudged: [] });
    const { pullRequest, target } = answer;
    if (pullRequest == null) return followUpOutcome(answer, { kind, dryRun, unjudged: [] });
    const unjudged = await validateOpened(session, { number: pullRequest.number, target });
    return followUpOutcome(answer, { kind, dryRun, unjudged });
  });
}

function askedOf(request: Request, kind: FollowUpKind) {
  const { environment, plan, target, source, latest } = request;
  if (environment === null || plan === null) throw lacking(request, ['environment', 'plan']);
  const asked = { kind, run: { environment, plan }, asking: 'person' } as const;
  if (kind !== 'reuse') return asked;
  if (target === null) throw lacking(request, ['target']);
  return { ...asked, target, latest, ...(source !== null && { source }) };
}

interface FollowUpContext {
  readonly kind: FollowUpKind;
  readonly dryRun: boolean;
  /** What could not be judged or written on the new pull request. */
  readonly unjudged: readonly Problem[];
}

/** What a step says that was asked for a follow-up; the job fails when there is none, or nobody can see it. */
export function followUpOutcome(
  answer: FollowUpAnswer,
  { kind, dryRun, unjudged }: FollowUpContext,
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
  { kind, dryRun, number }: Pick<FollowUpContext, 'kind' | 'dryRun'> & { readonly number: number | null },
): string {
  const what = dryRun ? `the ${kind} would be` : `the ${kind} is`;
  return `${what} ${planAddress(plan)}${number === null ? '' : `, pull request #${number}`}`;
}

function failureOf(
  { plan, problems, pullRequest, branch }: FollowUpAnswer,
  { kind, dryRun }: Pick<FollowUpContext, 'kind' | 'dryRun'>,
): string | null {
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (plan === null) return `there is no ${kind}: ${errors.join('; ')}`;
  if (pullRequest == null && !dryRun)
    return `the ${kind} is on the branch ${branch}, and on no pull request yet`;
  return null;
}
