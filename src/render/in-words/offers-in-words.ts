import type { Offer } from '../../domain/listing/listed-plan.ts';
import { type PlanAddress, planAddress, planBranch } from '../../domain/names.ts';
import { type Field, fieldsUnder } from '../text/fields.ts';

export interface OfferedPlan extends PlanAddress {
  /** Applications whose outcome a person may declare, once the run has ended. */
  readonly leftOpen?: readonly string[];
}

type CommandsOf = (plan: OfferedPlan) => readonly string[];

const commands: Record<Offer, CommandsOf> = {
  validate: ({ environment, plan }) => [`validate ${planBranch(environment, plan)}`],
  refresh: ({ environment, plan }) => [`refresh ${planBranch(environment, plan)}`],
  abort: (plan) => [`abort ${planAddress(plan)}`],
  continue: (plan) => [`continue ${planAddress(plan)}`],
  resolve: resolveCommands,
  confirm: (plan) => [`confirm ${planAddress(plan)}`],
  retry: (plan) => [`retry ${planAddress(plan)}`],
  reuse: (plan) => [`reuse ${planAddress(plan)} --target ENVIRONMENT`],
};

/** What can be done next, one field a command to type. */
export function offersInWords(offers: readonly Offer[], plan: OfferedPlan): Field[] {
  const texts = offers.flatMap((offer) => commands[offer](plan).map((line) => `deployment-plans ${line}`));
  return fieldsUnder('Next', texts);
}

function resolveCommands(plan: OfferedPlan): readonly string[] {
  const { leftOpen = [] } = plan;
  const command = `resolve ${planAddress(plan)}`;
  if (leftOpen.length === 0) return [command];
  return leftOpen.map((application) => `${command} ${application} --outcome succeeded|failed`);
}
