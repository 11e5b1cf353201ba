import type { Offer } from '../domain/listing/listed-plan.ts';
import { type PlanAddress, planAddress, planBranch } from '../domain/names.ts';
import type { Field } from './fields.ts';

type CommandOf = (plan: PlanAddress) => string;

/** Offers that the command line can take up; the others are named without a command. */
const commands: Partial<Record<Offer, CommandOf>> = {
  validate: ({ environment, plan }) => `validate ${planBranch(environment, plan)}`,
  resolve: (plan) => `resolve ${planAddress(plan)} [APPLICATION --outcome succeeded|failed]`,
  retry: (plan) => `retry ${planAddress(plan)}`,
  reuse: (plan) => `reuse ${planAddress(plan)} --target ENVIRONMENT`,
};

/** What can be done next, one field an offer, as the command to type where there is one. */
export function offersInWords(offers: readonly Offer[], plan: PlanAddress): Field[] {
  return offers.map((offer, index) => {
    const command = commands[offer];
    return {
      name: index === 0 ? 'Next' : '',
      text: command === undefined ? offer : `deployment-plans ${command(plan)}`,
    };
  });
}
