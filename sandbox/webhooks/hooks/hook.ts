import type { App } from '../../model/access/app.ts';
import type { Repository } from '../../model/repositories/repository.ts';

/** Somebody who wants to be told: of one repository, or an app of all where it is installed. */
export interface Hook {
  readonly id: number;
  readonly of: Repository | App;
  /** On this machine. */
  readonly url: string;
  readonly secret: string;
  /** Names; null: all. */
  readonly events: readonly string[] | null;
  /** What came of each delivery, in order. */
  readonly attempts: HookAttempt[];
}

export interface HookAttempt {
  /** Of the delivery. */
  readonly id: string;
  readonly event: string;
  /** Null when there was no answer. */
  readonly status: number | null;
}
