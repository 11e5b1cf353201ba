import type { Origin, Plan } from '../model/plan.ts';
import type { EnvironmentRecord } from '../records/environment/environment-record.ts';
import { type EnvironmentState, withRun } from '../records/environment/environment-state.ts';
import type { Operation } from '../records/run/operation.ts';
import { mergesOf, type Run } from '../records/run/run.ts';
import { transition } from '../records/run/run-transitions.ts';

/** A plan file as the environment branch has it now, after commits that touched it. */
export interface MergedPlan {
  readonly plan: string;
  /** Null when the file is gone. */
  readonly blob: string | null;
  /** The commit on the first-parent line that touched it last, and its ISO time. */
  readonly mergeCommit: string;
  readonly mergedAt: string;
  /** The commits on that line that touched it before, oldest first. */
  readonly earlierMerges: readonly string[];
  readonly authors: readonly string[];
}

/** What can be read from a merged plan without any network; empty where the plan is broken. */
export interface MergedContent extends Pick<Plan, 'timing' | 'override' | 'deployAll'> {
  readonly source: string | null;
  readonly origin: Origin | null;
  readonly onFailure: 'stop' | 'continue';
  readonly operations: readonly Operation[];
}

export interface Registration {
  readonly record: EnvironmentRecord;
  /** The head of the environment branch. */
  readonly head: string;
  /** What happened to plan files since the record's head, in merge order, then by name. */
  readonly merged: readonly MergedPlan[];
  /** Plans that stood on the branch at the baseline: history. */
  readonly history: ReadonlySet<string>;
  readonly contents: ReadonlyMap<string, MergedContent>;
  /** ISO time. */
  readonly at: string;
}

export interface Registered {
  readonly state: EnvironmentState;
  /** Sentences about changes that are reported and ignored. */
  readonly notes: readonly string[];
}

/**
 * Registers every newly merged plan in merge order (docs/design.md). A name that has a run, or that is
 * history, is never registered again; a file changed before its claim takes a new place at the end, and remembers who
 * wrote it before; deleted, its run is withdrawn; after the claim both are ignored.
 */
export function register(before: EnvironmentState, registration: Registration): Registered {
  const notes: string[] = [];
  let state: EnvironmentState = { ...before, record: { ...registration.record, head: registration.head } };
  for (const merged of registration.merged) {
    const next = registerPlan(state, merged, registration);
    if (typeof next === 'string') notes.push(next);
    else state = next;
  }
  return { state, notes };
}

function registerPlan(
  state: EnvironmentState,
  merged: MergedPlan,
  registration: Registration,
): EnvironmentState | string {
  const { plan, blob } = merged;
  const address = `${state.environment}/${plan}`;
  const active = state.active.get(plan);
  if (active === undefined) {
    if (blob === null) return state;
    if (state.endedPlans.has(plan))
      return `${address} was changed after its run has ended; it does not run again`;
    if (registration.history.has(plan)) return `${address} is older than the baseline; its change is ignored`;
    return addRun(state, { ...merged, blob }, registration.contents.get(plan));
  }
  if (active.blob === blob) return state;
  if (active.status !== 'waiting') return `${address} was changed after its claim; the run goes on unchanged`;
  if (blob === null) {
    const reason = 'the plan file was deleted before the run was claimed';
    return withRun(state, transition(active, { kind: 'withdrawn', reason, at: registration.at }));
  }
  return addRun(state, { ...amended(active, merged), blob }, registration.contents.get(plan));
}

/** Whoever wrote what is changed now wrote the plan as well. */
function amended(before: Run, merged: MergedPlan): MergedPlan {
  return {
    ...merged,
    earlierMerges: [...mergesOf(before), ...merged.earlierMerges],
    authors: [...new Set([...before.authors, ...merged.authors])],
  };
}

function addRun(
  state: EnvironmentState,
  merged: MergedPlan & { readonly blob: string },
  content: MergedContent | undefined,
): EnvironmentState {
  if (state.record === null) throw new Error(`${state.environment} has no baseline`);
  const { sequence } = state.record;
  const run = waitingRun({ environment: state.environment, merged, content, sequence });
  return withRun({ ...state, record: { ...state.record, sequence: sequence + 1 } }, run);
}

function waitingRun(question: {
  readonly environment: string;
  readonly merged: MergedPlan & { readonly blob: string };
  readonly content: MergedContent | undefined;
  readonly sequence: number;
}): Run {
  const { environment, merged, content, sequence } = question;
  return {
    environment,
    plan: merged.plan,
    status: 'waiting',
    endedBy: null,
    reason: null,
    source: content?.source ?? null,
    holder: null,
    epoch: 0,
    startedBy: null,
    operations: content?.operations ?? [],
    waitingFor: [],
    sequence,
    mergeCommit: merged.mergeCommit,
    ...(merged.earlierMerges.length > 0 && { earlierMerges: merged.earlierMerges }),
    blob: merged.blob,
    configuration: null,
    onFailure: content?.onFailure ?? 'stop',
    ...(content?.timing && { timing: content.timing }),
    ...(content?.override && { override: content.override }),
    origin: content?.origin ?? null,
    ...(content?.deployAll && { deployAll: content.deployAll }),
    authors: merged.authors,
    approvals: [],
    mergedAt: merged.mergedAt,
    startedAt: null,
    endedAt: null,
    problems: [],
  };
}
