import { type PlanAddress, planAddress } from '../../../domain/names.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { DeliveredFollowUp } from '../../../domain/records/debts/delivery.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { Delivered } from '../../../usecases/follow-ups/deliver-follow-ups.ts';
import type { Told } from '../../../usecases/notifications/deliver-notifications.ts';

/** What a step has done about runs. */
export interface Executed {
  /** Null for all of them. */
  readonly environment: string | null;
  /** Runs that were worked off, settled, withdrawn, started or found waiting. */
  readonly runs: readonly Run[];
  /** Those among them, and others, that a job was asked for. */
  readonly started: readonly Run[];
  readonly followUps: readonly Delivered[];
  /** What became of messages about runs. */
  readonly told: readonly Told[];
  /** What could not be read, written or started, so that something was left undone. */
  readonly lost: readonly Problem[];
  /** Why follow-ups are still owed, `plan` says whose; and why people could not be told, as warnings. */
  readonly owed: readonly Problem[];
  /** What is wrong in the repository, so that nothing is executed in some environment. */
  readonly wrong: readonly Problem[];
}

export const nothingExecuted: Executed = {
  environment: null,
  runs: [],
  started: [],
  followUps: [],
  told: [],
  lost: [],
  owed: [],
  wrong: [],
};

/** Everything that was left undone, and why. */
export function problemsOf({ lost, owed, wrong }: Executed): readonly Problem[] {
  return [...lost, ...owed, ...wrong];
}

/** What became here of the follow-up that a run was owed; null when none was, or it still is. */
export function followUpOf(
  { followUps }: Pick<Executed, 'followUps'>,
  run: PlanAddress,
): DeliveredFollowUp | null {
  return followUps.find((it) => planAddress(it.run) === planAddress(run))?.delivery ?? null;
}

/** Both together; of a run that is in both, how the second has it. */
export function togetherWith(first: Executed, second: Executed): Executed {
  const again = new Set(second.runs.map(planAddress));
  return {
    environment: second.environment,
    runs: [...first.runs.filter((run) => !again.has(planAddress(run))), ...second.runs],
    started: [...first.started, ...second.started],
    followUps: [...first.followUps, ...second.followUps],
    told: [...first.told, ...second.told],
    lost: [...first.lost, ...second.lost],
    owed: [...first.owed, ...second.owed],
    wrong: [...first.wrong, ...second.wrong],
  };
}
