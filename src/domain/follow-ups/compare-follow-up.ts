import type { Plan, PlanEntry } from '../model/plan.ts';
import { isToBeUndone } from '../records/run/plan-backout.ts';
import type { Run } from '../records/run/run.ts';
import { leftAsItIs } from './draft-backout.ts';
import { type FollowUpDraft, notInSource } from './draft-follow-up.ts';
import type { FollowUpKind } from './follow-up-origin.ts';

/** What a follow-up that somebody else has written leaves out and changes, as its author would have said it. */
export function compareFollowUp(question: {
  readonly kind: FollowUpKind;
  readonly run: Run;
  /** The plan as it was merged. */
  readonly plan: Plan;
  readonly written: Plan;
}): Omit<FollowUpDraft, 'entries'> {
  if (question.kind === 'backout') return compareBackout(question);
  const { run, plan, written } = question;
  const kept = new Set(written.applications.map(({ application }) => application));
  const missing = plan.applications.map(({ application }) => application).filter((it) => !kept.has(it));
  const versions = new Map(run.operations.map(({ application, to }) => [application, to]));
  return {
    dropped: missing.map((application) => ({ application, reason: 'application-not-in-source' })),
    adjusted: written.applications.flatMap((entry) => {
      const [from, to] = [versions.get(entry.application) ?? null, versionOf(entry)];
      if (from === null || to === null || from === to) return [];
      return [{ application: entry.application, from, to, reason: 'so it stands in the new plan' }];
    }),
    problems: missing.map((application) => notInSource(written.source, application)),
  };
}

/** Of a backout everything has another version than in the run, so only what is missing says something. */
function compareBackout({
  run,
  written,
}: {
  readonly run: Run;
  readonly written: Plan;
}): Omit<FollowUpDraft, 'entries'> {
  const kept = new Set(written.applications.map(({ application }) => application));
  const missing = run.operations.filter((it) => isToBeUndone(it) && !kept.has(it.application));
  return {
    dropped: missing.map(({ application }) => ({ application, reason: 'not-backed-out' })),
    adjusted: [],
    problems: missing.map(({ application }) =>
      leftAsItIs(application, 'so the new plan was written', 'warning'),
    ),
  };
}

function versionOf(entry: PlanEntry): string | null {
  return entry.action === 'redeploy' ? null : entry.version;
}
