import { isoNow } from '../../ports/clock.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import { readAllPlans } from '../listing/list-plans.ts';
import type { Records } from '../reading/records.ts';
import { readTrusted, type Trusted } from '../reading/trusted.ts';
import type { ScreenPorts } from './screen-ports.ts';

/** Everything that the screen is made of, at one moment. */
export interface ScreenWorld {
  /** ISO time. */
  readonly builtAt: string;
  readonly trusted: Trusted;
  readonly records: Records;
  /** Newest first. */
  readonly plans: readonly KnownPlan[];
}

/** Rejects with a Refusal when the trusted configuration cannot be used, and as the repository does. */
export async function readScreenWorld(ports: ScreenPorts): Promise<ScreenWorld> {
  const builtAt = isoNow(ports.clock);
  const trusted = await readTrusted(ports.repository);
  const records = await ports.readRecords();
  return { builtAt, trusted, records, plans: await readAllPlans(ports, trusted) };
}
