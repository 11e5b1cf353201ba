import type { Plan, PlanEntry } from '../model/plan.ts';
import type { Run } from '../records/run.ts';
import { type FollowUpDraft, notInSource } from './draft-follow-up.ts';

/** What a follow-up that somebody else has written leaves out and changes, as its author would have said it. */
export function compareFollowUp(question: {
  readonly run: Run;
  /** The plan as it was merged. */
  readonly plan: Plan;
  readonly written: Plan;
}): Omit<FollowUpDraft, 'entries'> {
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

function versionOf(entry: PlanEntry): string | null {
  return entry.action === 'redeploy' ? null : entry.version;
}
