import type { SaidApproval } from '../../../domain/approvals/vouched-approvals.ts';
import { activeRuns, type EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import type { Run } from '../../../domain/records/run/run.ts';

/**
 * Who has approved, as whoever executes says. It is said of the plans that are merged by then: one that comes while they
 * run, or that is changed, has to be approved first.
 */
export class Vouching {
  readonly #names: readonly string[];
  #heard: { readonly blobs: ReadonlyMap<string, string>; readonly at: string } | undefined;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Whether nothing is said at all. */
  get silent(): boolean {
    return this.#names.length === 0;
  }

  /** Takes the plans that wait now, at an ISO time, for those that it is said of, unless there are such already. */
  hear(state: EnvironmentState, at: string): void {
    this.#heard ??= { blobs: new Map(activeRuns(state).map(({ plan, blob }) => [plan, blob])), at };
  }

  /** What is said of a run, by somebody. */
  saidOf({ plan, blob }: Pick<Run, 'plan' | 'blob'>, vouchedBy: string): readonly SaidApproval[] {
    if (this.#heard?.blobs.get(plan) !== blob) return [];
    const { at } = this.#heard;
    return this.#names.map((by) => ({ by, at, vouchedBy }));
  }
}
