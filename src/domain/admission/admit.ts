import { type Collision, findCollisions } from '../conflicts/find-collisions.ts';
import { footprintOf } from '../conflicts/footprint.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import { planAddress } from '../names.ts';
import { awaitsClaim, isClaimed, type Run } from '../records/run/run.ts';
import type { WaitingFor } from '../records/run/waiting-for.ts';

/** What admission needs to know of a run. */
export type Candidate = Pick<Run, 'environment' | 'plan' | 'status' | 'operations'>;

export interface AdmissionQuestion<T extends Candidate = Candidate> {
  /** All active runs of one environment, in merge order. */
  readonly runs: readonly T[];
  /** The modules and references that the environment has. */
  readonly graph: ModuleGraph;
  /** Plans under way at once. */
  readonly limit: number;
  /** Waiting plans that may not start for reasons of their own; they keep no place in the order. */
  readonly placeless: ReadonlySet<string>;
  /** Only this plan may start now; the others are looked at only as what it must not overtake. */
  readonly only?: string | undefined;
}

export interface Admission<T extends Candidate = Candidate> {
  readonly run: T;
  /** What a waiting run waits for; empty when it may start now, together with all others that may. */
  readonly waitingFor: readonly WaitingFor[];
}

/**
 * Start or wait, and for what, for every waiting or prepared run that keeps a place (docs/design.md,
 * "collisions"). A run waits for a claimed run that it collides with, for a free place, and for an earlier waiting
 * run that it collides with, so that nobody is overtaken by what would block him.
 */
export function admit<T extends Candidate>(question: AdmissionQuestion<T>): Admission<T>[] {
  const { runs, graph, limit, placeless, only } = question;
  const holding = runs.filter(isClaimed);
  // What is prepared keeps its modules and has given back its place.
  let taken = holding.filter(({ status }) => status !== 'prepared').length;
  const queued: T[] = [];
  const admissions: Admission<T>[] = [];
  for (const run of runs) {
    if (!awaitsClaim(run) || placeless.has(run.plan)) continue;
    const free: WaitingFor[] =
      taken >= limit ? [{ plan: null, reason: 'limit', modules: [], until: null }] : [];
    const isPrepared = run.status === 'prepared';
    const waitingFor = isPrepared
      ? free
      : [
          ...blockers(graph, run, holding),
          ...free,
          ...blockers(graph, run, queued).map((it) => ({ ...it, reason: 'order' as const })),
        ];
    admissions.push({ run, waitingFor });
    const starts = waitingFor.length === 0 && (only === undefined || only === run.plan);
    if (starts) taken += 1;
    if (!isPrepared) (starts ? holding : queued).push(run);
  }
  return admissions;
}

function blockers(graph: ModuleGraph, run: Candidate, others: readonly Candidate[]): WaitingFor[] {
  const collisions = findCollisions(
    graph,
    footprintOf(run.operations),
    others.map(({ operations }) => footprintOf(operations)),
  );
  return others.flatMap((other, index) => {
    const collision = collisions[index];
    return collision === undefined ? [] : [waitFor(other, collision)];
  });
}

function waitFor(other: Candidate, { kind, modules }: Collision): WaitingFor {
  return { plan: planAddress(other), reason: kind, modules, until: null };
}
