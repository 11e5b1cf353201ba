import type { EnvironmentRecord, Pause } from '../../domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import type { RecordsAccess } from '../recording/commit-records.ts';
import { transact } from '../recording/transact.ts';
import { wrongUsage } from '../refusal.ts';

export interface PausingPorts extends RecordsAccess {
  readonly clock: Clock;
}

export interface Paused {
  readonly environment: string;
  /** The pause that holds now: the earlier one, where there was one. */
  readonly pause: Pause;
  /** Whether it began now. */
  readonly changed: boolean;
}

/**
 * Stops an environment at once, without asking what is configured (LifeTime: the maintenance mode): nothing starts there
 * any more, and runs under way begin no further operation. A pause that holds already stays as it is, so that it does not
 * end with the reason of another. Rejects with a Refusal (`wrong`) for an environment that has no records.
 */
export async function pauseEnvironment(
  ports: PausingPorts,
  { environment, reason }: { readonly environment: string; readonly reason: string },
): Promise<Paused> {
  const { name: by } = await ports.repository.author();
  return transact(ports, {
    environment,
    decide: (state) => {
      const record = requireRecord(state);
      const pause = record.pause ?? { reason, by, at: isoNow(ports.clock) };
      return {
        state: record.pause === null ? { ...state, record: { ...record, pause } } : state,
        message: `${environment}: pause`,
        value: { environment, pause, changed: record.pause === null },
      };
    },
  });
}

export interface Unpaused {
  readonly environment: string;
  /** The pause that ended; null when there was none. */
  readonly ended: Pause | null;
}

/** Lets an environment go on; rejects as pausing it does. */
export function unpauseEnvironment(access: RecordsAccess, environment: string): Promise<Unpaused> {
  return transact(access, {
    environment,
    decide: (state) => {
      const record = requireRecord(state);
      return {
        state: record.pause === null ? state : { ...state, record: { ...record, pause: null } },
        message: `${environment}: unpause`,
        value: { environment, ended: record.pause },
      };
    },
  });
}

function requireRecord({ environment, record }: EnvironmentState): EnvironmentRecord {
  if (record !== null) return record;
  throw wrongUsage(
    `'${environment}' has no records, so nothing starts there anyway; check the name, or let 'deployment-plans adopt ${environment}' begin them`,
  );
}
