import type { FaultPlan } from '../../../sandbox/faults/fault-plan.ts';
import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';
import { describeRequest } from './describe-request.ts';
import type { ExecutionDisturbance } from './disturbances.ts';

/** One request of a step: the how-manieth, from 1, of those that are described so. */
export interface Place {
  readonly request: string;
  readonly nth: number;
}

/** Lets a disturbance begin at a place; gives how to learn whether it did. */
export function disturb(plan: FaultPlan, { faults }: ExecutionDisturbance, place: Place): () => boolean {
  const firstBy = findFirst(place);
  let hasBegun = false;
  for (const { fault, isDue } of faults) {
    const when = (request: LoggedRequest) => {
      const first = firstBy(request);
      hasBegun ||= first !== undefined;
      return first !== undefined && isDue(request, first);
    };
    plan.at({ when, nth: 'every' }, fault);
  }
  return () => hasBegun;
}

/** Gives the request at the place once it has come; to be asked of each one, as often as one likes. */
function findFirst({ request, nth }: Place): (asked: LoggedRequest) => LoggedRequest | undefined {
  const alike = new Set<LoggedRequest>();
  let first: LoggedRequest | undefined;
  return (asked) => {
    if (first === undefined && describeRequest(asked) === request) {
      alike.add(asked);
      if (alike.size === nth) first = asked;
    }
    return first;
  };
}
