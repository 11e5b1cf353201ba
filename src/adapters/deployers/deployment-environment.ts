import type { CommandDeployer } from '../../domain/model/configuration.ts';
import type { DeploymentOrder } from '../../ports/deployer.ts';

/** Of the caller's environment every command sees these; what else it needs, its configuration names. */
const always = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

/**
 * The whole environment of a deployment command (docs/plan-format.md, deployers). There are no stages
 * yet, so DEPLOYMENT_STAGE is absent.
 * @param settings path of the JSON file with the settings
 */
export function deploymentEnvironment(
  order: DeploymentOrder<CommandDeployer>,
  caller: Readonly<Record<string, string | undefined>>,
  settings: string,
): Record<string, string> {
  const handedThrough = [...always, ...order.deployer.env].flatMap((name): [string, string][] => {
    const value = Object.hasOwn(caller, name) ? caller[name] : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(handedThrough),
    DEPLOYMENT_ENVIRONMENT: order.environment,
    DEPLOYMENT_PLAN: order.plan,
    DEPLOYMENT_APPLICATION: order.application,
    DEPLOYMENT_ACTION: order.action,
    DEPLOYMENT_VERSION: order.version,
    DEPLOYMENT_FROM_VERSION: order.fromVersion,
    DEPLOYMENT_TAG: order.tag,
    DEPLOYMENT_COMMIT: order.commit,
    DEPLOYMENT_MODULES: order.modules.join(','),
    DEPLOYMENT_SETTINGS: settings,
    DEPLOYMENT_KEY: order.key,
  };
}
