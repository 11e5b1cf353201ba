import { concernedApplications } from '../../../domain/drift/concerned-applications.ts';
import { judgeDrift } from '../../../domain/drift/judge-drift.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { Progress } from '../../../ports/progress.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import {
  type InspectionPorts,
  inspectApplications,
  mayInspect,
} from '../../inspecting/inspect-applications.ts';
import { abortedBy, byStop } from '../../interrupting/aborted-by.ts';
import { byOthers } from '../../interrupting/by-others.ts';
import type { OthersPorts } from '../../interrupting/newest-run.ts';
import type { Records } from '../../reading/records.ts';
import { type Pinned, pinnedCommit } from '../pinned.ts';

export interface Review {
  /** Claimed, and nothing of it has begun. */
  readonly run: Run;
  readonly pinned: Pick<Pinned, 'environment'>;
  readonly ports: InspectionPorts & OthersPorts & { readonly progress: Pick<Progress, 'output'> };
  readonly records: Pick<Records, 'environment'>;
  readonly stop: StopSignal;
}

/**
 * Looks whether a run finds the target as the records say: its own applications, and those that hold what they reference.
 * An error among the problems, where drift blocks, means that nothing may be touched. Asks nobody where nothing can be
 * looked at and the configuration does not speak of drift. Ends early when the run is to end.
 */
export async function reviewTarget(review: Review): Promise<readonly Problem[]> {
  const { run, pinned, ports, records, stop } = review;
  const { environment } = pinned;
  const { operations, plan } = run;
  const configuration = pinnedCommit(run);
  if (environment.drift === undefined && !mayInspect(environment)) return [];
  const { applications: target } = await records.environment(run.environment);
  const applications = concernedApplications(operations, target);
  const onLine = (application: string, line: string) => ports.progress.output(run, application, line);
  const question = { ports, environment, configuration, plan, applications, target, onLine };
  return abortedBy([byStop(stop), byOthers(ports, run)], async (signal) => {
    const problems = judgeDrift(await inspectApplications({ ...question, signal }), environment);
    // Who wanted it to end says what becomes of the run; what was cut off says nothing against it.
    return signal.aborted ? problems.filter(({ code }) => code !== 'drift-unknown') : problems;
  });
}
