import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../failure.ts';
import type { Trusted } from '../reading/trusted.ts';
import { deliverNotifications, type Told } from './deliver-notifications.ts';
import type { NotificationPorts } from './notification-ports.ts';

export interface ToldOwed {
  readonly told: readonly Told[];
  /** Warnings: why nobody could be told. */
  readonly untold: readonly Problem[];
}

/**
 * Tells people of the runs of which they are still to be told, or of one of them. What does not come about is made up
 * for later and makes nothing that was executed a failure, so it is a warning at most.
 */
export async function tellOwed(
  ports: NotificationPorts,
  trusted: Trusted,
  question: { readonly environment: string; readonly only?: string | undefined },
): Promise<ToldOwed> {
  try {
    return { told: await deliverNotifications(ports, trusted, question), untold: [] };
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return { told: [], untold: failure.problems.map((problem) => ({ ...problem, severity: 'warning' })) };
  }
}
