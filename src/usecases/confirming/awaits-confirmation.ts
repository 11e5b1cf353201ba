import type { PlanAddress } from '../../domain/names.ts';
import { isConfirmed } from '../../domain/records/confirmation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { Records } from '../reading/records.ts';
import type { Trusted } from '../reading/trusted.ts';

/** Whether nothing may be reused from a run yet, because its environment wants a person to confirm it before. */
export async function awaitsConfirmation(
  records: Pick<Records, 'confirmations'>,
  { configuration }: Pick<Trusted, 'configuration'>,
  run: Run,
): Promise<boolean> {
  if (configuration.environments.get(run.environment)?.confirm === undefined) return false;
  return !isConfirmed(run, await confirmationsOf(records, run));
}

/** What people have confirmed of a run, oldest first. */
export async function confirmationsOf(
  records: Pick<Records, 'confirmations'>,
  { environment, plan }: PlanAddress,
) {
  return (await records.confirmations(environment, plan))?.confirmations ?? [];
}
