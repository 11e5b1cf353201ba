import type { Operation } from '../domain/records/run/operation.ts';
import type { Run } from '../domain/records/run/run.ts';

export interface Wait {
  /** Whether it has waited for nothing before: of all who look at the run one finds it so. */
  readonly begins: boolean;
}

/** Who watches while runs are worked off. Must not throw and must not block. */
export interface Progress {
  registered(run: Run): void;
  waiting(run: Run, wait: Wait): void;
  claimed(run: Run): void;
  operation(run: Run, operation: Operation): void;
  /** It has got another status and goes on: it is prepared, verified, stopped or backed out. */
  changed(run: Run): void;
  output(run: Run, application: string, line: string): void;
  ended(run: Run): void;
  /** A sentence about what was noticed or put right. */
  note(text: string): void;
}
