import { hasEnded } from '../../domain/records/run/run.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import type { ScreenWorld } from './read-screen-world.ts';

/**
 * All that the details of a plan follow from, as a text; null while its run has not ended, because they then also
 * follow from what the applications' repositories say. An ended run and the plan that it ran never change; what may
 * come later is what people confirm, what became of its debts, and which sections its environment requires.
 */
export async function basisOfDetails(
  { records, trusted }: Pick<ScreenWorld, 'records' | 'trusted'>,
  { run, listed }: Pick<KnownPlan, 'run' | 'listed'>,
  program: string,
): Promise<string | null> {
  if (run === null || !hasEnded(run)) return null;
  const { environment, plan, confirmations = [] } = listed;
  const required = trusted.configuration.environments.get(environment)?.required ?? [];
  const delivery = (await records.delivery(environment, plan)) ?? null;
  const { sequence, blob, endedAt } = run;
  return JSON.stringify({
    program,
    environment,
    plan,
    sequence,
    blob,
    endedAt,
    confirmations,
    delivery,
    required,
  });
}
