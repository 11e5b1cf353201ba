import type { Problem } from '../problem.ts';
import type { GuardQuestion } from './guarded-operation.ts';
import type { ModuleLock } from './module-lock.ts';

/** What a guard has found. */
export interface GuardAnswer {
  readonly question: GuardQuestion;
  /** ISO time at which it was asked. */
  readonly askedAt: string;
  /** ISO time of the look that it rests on. */
  readonly seenAt: string;
  /** The runs in the way; none when the modules are free. */
  readonly locks: readonly ModuleLock[];
  /** What stands in the way, an error for each run; and a notice for each module that the records do not know. */
  readonly problems: readonly Problem[];
}
