import type { Effect, Holder } from '../domain/records/run.ts';

/** `elsewhere`: of another host or PID namespace, so nothing may be assumed. */
export type Liveness = 'alive' | 'gone' | 'elsewhere';

/** What this machine knows of holders and of effects that deployers started. */
export interface Processes {
  /** The identity under which this process claims runs. */
  self(): Promise<Holder>;
  /** Whether a holder still lives; a zombie counts as gone. */
  holder(holder: Holder): Promise<Liveness>;
  /** Whether anything of an effect's process group is left. */
  effect(effect: Effect): Promise<Liveness>;
  /** SIGTERM to the effect's group, SIGKILL after the grace period; resolves when it is gone. */
  end(effect: Effect, grace: number): Promise<void>;
}
