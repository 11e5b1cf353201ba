import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';

/**
 * What became of the follow-up of a run: `qa/41: its retry is qa/41-retry-1, pull request #12`.
 * @param delivery null while it could not be opened
 */
export function deliveryInWords(run: PlanAddress, delivery: DeliveredFollowUp | null): string {
  const address = planAddress(run);
  if (delivery === null) return `${address}: its follow-up could not be opened yet`;
  const { kind, target, plan, pullRequest, reason } = delivery;
  if (plan === null) return `${address}: there is no ${kind}: ${reason ?? 'nothing was to be opened'}`;
  const where = pullRequest === null ? '' : `, pull request #${pullRequest}`;
  return `${address}: its ${kind} is ${planAddress({ environment: target, plan })}${where}`;
}
