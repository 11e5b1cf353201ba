import type { CommandDeployer } from '../../domain/model/configuration.ts';
import type { DeploymentOrder } from '../../ports/deployer.ts';
import { handedVariables } from '../programs/handed-variables.ts';

/**
 * The whole environment of a deployment command (docs/plan-format.md, deployers). Where there are no stages
 * DEPLOYMENT_STAGE is absent, whatever the caller has.
 * @param settings path of the JSON file with the settings
 */
export function deploymentEnvironment(
  order: DeploymentOrder<CommandDeployer>,
  caller: Readonly<Record<string, string | undefined>>,
  settings: string,
): Record<string, string> {
  return {
    ...handedVariables(order.deployer.env, caller),
    DEPLOYMENT_ENVIRONMENT: order.environment,
    DEPLOYMENT_PLAN: order.plan,
    DEPLOYMENT_APPLICATION: order.application,
    DEPLOYMENT_ACTION: order.action,
    ...(order.stage !== undefined && { DEPLOYMENT_STAGE: order.stage }),
    DEPLOYMENT_VERSION: order.version,
    DEPLOYMENT_FROM_VERSION: order.fromVersion,
    DEPLOYMENT_TAG: order.tag,
    DEPLOYMENT_COMMIT: order.commit,
    DEPLOYMENT_MODULES: order.modules.join(','),
    DEPLOYMENT_SETTINGS: settings,
    DEPLOYMENT_KEY: order.key,
  };
}
