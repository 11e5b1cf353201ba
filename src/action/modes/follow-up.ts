import { followUpToJson } from '../../codec/answers/follow-up.ts';
import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import { askFollowUp } from '../deeds/ask-follow-up.ts';
import type { Opened } from '../deeds/judge-opened.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Request } from '../inputs/request.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { openedOutcome } from './opened-outcome.ts';
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

/** What a step says that was asked for a follow-up. */
export function followUpOutcome(opened: Opened, { kind, dryRun }: FollowUpContext): Outcome {
  return {
    ...openedOutcome(opened, { what: kind, dryRun }),
    summary: null,
    details: { dryRun, followUp: followUpToJson(opened.answer) },
  };
}
