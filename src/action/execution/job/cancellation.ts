import { listenForSignals, type SignalOptions } from '../../../adapters/signals.ts';
import type { StopSignal } from '../../../ports/stop-signal.ts';
import type { Variables } from '../../inputs/input-text.ts';

/**
 * Milliseconds. GitHub sends SIGINT, after 7.5 s SIGTERM, and ends the job 2.5 s later: what is under way gets the
 * first half of that to end by itself, and the end of the run is on record before the second signal.
 */
const insistAfter = 3_000;

/**
 * From now on a cancelled job ends in order what it has under way.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function listenForCancellation(
  variables: Variables,
  source: Pick<SignalOptions, 'source'> = {},
): StopSignal {
  const reason = (signal: string) => `its job was cancelled (${signal}): ${pageOfRun(variables)}`;
  return listenForSignals({ ...source, reason, insistAfter }).obey();
}

/** The page of the workflow's run; it shows which of its jobs was cancelled. */
function pageOfRun({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Variables): string {
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
