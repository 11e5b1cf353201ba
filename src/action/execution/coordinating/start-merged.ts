import { inMergeOrder } from '../../../domain/records/run/run.ts';
import { startRuns } from '../../../usecases/execution/start-runs.ts';
import { failureOf } from '../../../usecases/failure.ts';
import { readTrusted } from '../../../usecases/reading/trusted.ts';
import { Refusal } from '../../../usecases/refusal.ts';
import type { ExecutingPorts } from '../execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../outcome/executed.ts';
import { openFollowUps } from './open-follow-ups.ts';

/**
 * Registers what is merged in an environment, starts a job for each plan that may start, and opens the follow-ups
 * that are owed there. What keeps the environment from being executed is part of the answer.
 */
export async function startMerged(
  session: ExecutingPorts,
  environment: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Executed> {
  const { ports, starter, repository } = session;
  try {
    await repository.refresh();
    const trusted = await readTrusted(repository);
    const report = await startRuns({ ...ports, starter }, trusted, environment);
    const { started, waiting, withdrawn, lost } = report;
    const runs = inMergeOrder([...withdrawn, ...started, ...waiting]);
    const executed = { ...nothingExecuted, environment, runs, started, lost };
    return dryRun ? executed : togetherWith(executed, await openFollowUps(session, trusted, environment));
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    // What GitHub forbids is nothing that the repository says, and no event bears it.
    const isInRepository = cause instanceof Refusal && cause.kind !== 'lost';
    return { ...nothingExecuted, environment, [isInRepository ? 'wrong' : 'lost']: failure.problems };
  }
}
