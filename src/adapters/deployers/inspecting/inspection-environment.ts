import type { InspectionOrder } from '../../../ports/deployer.ts';
import { handedVariables } from '../../programs/handed-variables.ts';

/**
 * The whole environment of a command that inspects (docs/plan-format.md, drift). It is not told which version the records
 * have, because that is what it is to find out.
 */
export function inspectionEnvironment(
  { deployer, environment, plan, application }: InspectionOrder,
  caller: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return {
    ...handedVariables(deployer.env, caller),
    DEPLOYMENT_ENVIRONMENT: environment,
    ...(plan !== null && { DEPLOYMENT_PLAN: plan }),
    DEPLOYMENT_APPLICATION: application,
    DEPLOYMENT_ACTION: 'inspect',
  };
}
