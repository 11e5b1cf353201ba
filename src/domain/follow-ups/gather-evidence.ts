import type { Problem } from '../problem.ts';
import type { Effect } from '../records/run/effect.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import type { Evidence, EvidenceTask, OperationEvidence, RunEvidence } from './evidence.ts';
import { beginningOf, excerptOf } from './excerpt.ts';
import type { FollowUpAnswer } from './follow-up.ts';
import type { FollowUpKind } from './follow-up-origin.ts';

/** Characters of a text, and of JSON for each list: together well below what a description may hold (GitHub: 65,536). */
const longestText = 300;
const room = { operations: 9000, tasks: 6000, adjusted: 3000, dropped: 2000 };

/** What is most worth knowing first, because long lists are cut. */
const order = ['failed', 'unknown', 'backed-out', 'skipped', 'pending', 'started', 'succeeded'] as const;

/** The evidence for a follow-up that was written. */
export function gatherEvidence(question: {
  readonly kind: FollowUpKind;
  readonly run: Run;
  readonly written: FollowUpAnswer & { readonly plan: string };
  readonly repository: string;
  readonly by: string | null;
  readonly pullRequest: number | null;
}): Evidence {
  const { kind, run, written, repository, by, pullRequest } = question;
  return {
    kind,
    repository,
    target: written.target,
    plan: written.plan,
    by: cut(by),
    run: runEvidence(run),
    pullRequest,
    dropped: excerptOf(written.dropped, room.dropped),
    adjusted: excerptOf(
      written.adjusted.map((it) => ({ ...it, reason: beginningOf(it.reason, longestText) })),
      room.adjusted,
    ),
    tasks: excerptOf(written.problems.filter(needsPerson).map(task), room.tasks),
  };
}

/** Whether a problem of a new plan is for a person to solve, or to look at, before it is merged. */
export function needsPerson({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity !== 'notice';
}

/** What the records tell of a run, always in the same way. */
export function runEvidence(run: Run): RunEvidence {
  const { environment, plan, status, endedBy, reason, startedBy, startedAt, endedAt, mergeCommit } = run;
  const operations = order.flatMap((state) => run.operations.filter((it) => it.state === state));
  return {
    environment,
    plan,
    status,
    endedBy,
    reason: cut(reason),
    startedBy: cut(startedBy),
    startedAt,
    endedAt,
    mergeCommit,
    operations: excerptOf(operations.map(operationEvidence), room.operations),
  };
}

function operationEvidence(operation: Operation): OperationEvidence {
  const { application, action, from, to, commit, state, reason, tries } = operation;
  const effect = tries.at(-1)?.effect;
  const log = effect === undefined ? null : placeOf(effect);
  return { application, action, from, to, commit, state, reason: cut(reason), log };
}

function placeOf(effect: Effect): string | null {
  return effect.kind === 'process' ? (effect.job?.url ?? null) : effect.url;
}

function task({ code, severity, message, application }: Problem): EvidenceTask {
  return { code, severity, message: beginningOf(message, longestText), application: application ?? null };
}

function cut(text: string | null): string | null {
  return text === null ? null : beginningOf(text, longestText);
}
