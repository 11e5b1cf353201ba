import type { Effect } from '../domain/records/run/effect.ts';
import type { Holder } from '../domain/records/run/holder.ts';

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

/** What a deployer needs besides, for the processes that it starts on this machine. */
export interface LocalProcesses extends Processes {
  /** The identity of a process of this machine; undefined when it has ended. */
  identify(pid: number): Promise<Holder | undefined>;
  /** Resolves when nothing of the effect's process group is left; signals nothing. */
  gone(effect: Effect): Promise<void>;
}
