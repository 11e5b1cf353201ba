import type { Problem } from '../../../domain/problem.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import type { Records } from '../../reading/records.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { Pinned } from '../pinned.ts';
import { reviewTarget } from '../reviewing/review-target.ts';
import { tagVersions } from '../tagging/tag-versions.ts';

export interface Preliminaries {
  readonly run: Run;
  readonly pinned: Pinned;
  readonly ports: ExecutionPorts;
  readonly records: Records;
  readonly stop: StopSignal;
}

/**
 * What comes before anything of a stage is touched: a look at the target, then the tags that the run makes. The first
 * reason against going on aborts it.
 */
export async function takePreliminaries(preliminaries: Preliminaries): Promise<readonly RunEvent[]> {
  const problems = await reviewTarget(preliminaries);
  // The second stage may find what the first has found.
  const known = new Set(preliminaries.run.problems.map(({ message }) => message));
  const found = problems.filter(({ message }) => !known.has(message));
  const reviewed: RunEvent[] = found.length === 0 ? [] : [{ kind: 'reviewed', problems: found }];
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) return [...reviewed, abortedFor(error)];
  if (preliminaries.stop.stopped) return reviewed;
  const { tagged, refused } = await tagVersions(preliminaries);
  return [
    ...reviewed,
    ...(tagged.length === 0 ? [] : [{ kind: 'tagged', applications: tagged } as const]),
    ...(refused === undefined ? [] : [abortedFor(refused)]),
  ];
}

function abortedFor({ code, message }: Problem): RunEvent {
  return { kind: 'aborting', by: 'system', reason: `${code}: ${message}` };
}
