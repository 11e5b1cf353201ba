import type { PlanAddress } from '../domain/names.ts';
import type { Problem } from '../domain/problem.ts';
import type { JobStarter } from '../ports/jobs.ts';
import { failureOf } from './failure.ts';

/** Whether a job was asked for, and what kept it from that. */
export interface AskedForJob {
  readonly asked: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Asks for a job that goes on with a run at once, instead of when the schedule comes by. What has been recorded before
 * holds without one, so what keeps it from being started is a warning.
 */
export async function askForJob(
  starter: JobStarter,
  { environment, plan }: PlanAddress,
): Promise<AskedForJob> {
  try {
    await starter.start({ environment, plan });
    return { asked: true, problems: [] };
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return {
      asked: false,
      problems: failure.problems.map((it) => ({ ...it, severity: 'warning' as const })),
    };
  }
}
