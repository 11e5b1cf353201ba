import { activeRuns, type EnvironmentState } from '../../../domain/records/environment-state.ts';
import type { Run } from '../../../domain/records/run.ts';

/**
 * Who has approved, as whoever executes says. It is said of the plans that are merged by then: one that comes while they
 * run, or that is changed, has to be approved first.
 */
export class Vouching {
  readonly #names: readonly string[];
  #blobs: ReadonlySet<string> | undefined;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Takes the plans that wait now for those that it is said of, unless there are such already. */
  hear(state: EnvironmentState): void {
    this.#blobs ??= new Set(activeRuns(state).map(({ blob }) => blob));
  }

  namesFor({ blob }: Pick<Run, 'blob'>): readonly string[] {
    return this.#blobs?.has(blob) === true ? this.#names : [];
  }
}
