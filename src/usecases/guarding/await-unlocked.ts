import { growingPause } from '../../domain/growing-pause.ts';
import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Clock } from '../../ports/clock.ts';
import { passingProblems } from '../passing-problems.ts';
import { type GuardPorts, lookAtModules, type ModuleLook } from './look-at-modules.ts';

export interface WaitingPorts extends GuardPorts {
  readonly clock: Clock;
  /** A number from 0 to 1, another one each time. */
  readonly chance: () => number;
}

export interface GuardPatience {
  /** Milliseconds that may be waited; 0 for one look. */
  readonly limit: number;
  /** Told of each look after which it is waited, with the milliseconds that are left. */
  readonly onWait: (seen: Seen, left: number) => void;
}

/** What a look has shown, or why nothing could be seen. */
export type Seen = ModuleLook | { readonly unseen: string };

const pauses = { first: 1_000, longest: 30_000 } as const;

/**
 * Looks until no run holds any of the modules, or the time is over; gives the last look. Records that
 * cannot be read are never taken for free modules: as long as there is time it looks again, and then it rejects. What no
 * waiting helps against, such as a mistake in the address, rejects at once.
 */
export async function awaitUnlocked(
  ports: WaitingPorts,
  question: GuardQuestion,
  { limit, onWait }: GuardPatience,
): Promise<ModuleLook> {
  const { clock, chance } = ports;
  const deadline = clock.now() + limit;
  for (let looks = 0; ; looks += 1) {
    const seen = await lookAtModules(ports, question).catch((cause: unknown) => ({
      cause,
      unseen: inOneLine(passingProblems(cause)),
    }));
    const left = deadline - clock.now();
    if ('locks' in seen && (seen.locks.length === 0 || left <= 0)) return seen;
    if ('cause' in seen && left <= 0) throw seen.cause;
    onWait(seen, left);
    await clock.sleep(Math.min(growingPause(pauses, looks, chance()), left));
  }
}

function inOneLine(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join('; ');
}
