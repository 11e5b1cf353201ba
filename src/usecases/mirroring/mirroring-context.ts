import type { ToConfirm } from '../../domain/records/confirmation.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Mirror, StandingMirror } from '../../ports/mirror.ts';
import type { Progress } from '../../ports/progress.ts';
import type { RunContext } from '../../render/run-report/run-context.ts';

export interface MirroringPorts {
  readonly mirror: Mirror;
  readonly clock: Clock;
  /** Is told everything, also what could not be shown. */
  readonly progress: Progress;
  /** What of a run a person is still to confirm, as it is known now. */
  readonly toConfirm: (run: Run) => Promise<ToConfirm>;
}

/** What is known of a run besides its record; without `leftOpen` what the run itself says counts. */
export type MirroringContext = Omit<RunContext, 'leftOpen' | 'toConfirm'> &
  Partial<Pick<RunContext, 'leftOpen'>>;

/** How far the last state is shown. */
export interface MirrorOutcome {
  /** The pull request whose merge brought the plan; null also when that could not be found out. */
  readonly pullRequest: StandingMirror['pullRequest'];
  /** How many were tried. */
  readonly writes: number;
  /** What does not show the last state; `deployments` counts them. */
  readonly leftOut: { readonly comment: boolean; readonly check: boolean; readonly deployments: number };
}

/** All that a report needs besides the run. */
export async function runContext(
  { toConfirm }: Pick<MirroringPorts, 'toConfirm'>,
  run: Run,
  context: MirroringContext,
): Promise<RunContext> {
  return { leftOpen: leftOpenAtTheEnd(run), ...context, toConfirm: await toConfirm(run) };
}

/** What a run that has just ended leaves open, as far as nobody has settled it since. */
function leftOpenAtTheEnd(run: Run): readonly string[] {
  if (!hasEnded(run)) return [];
  return run.operations
    .filter(({ state, tries }) => (state === 'failed' || state === 'unknown') && tries.length > 0)
    .map(({ application }) => application);
}
