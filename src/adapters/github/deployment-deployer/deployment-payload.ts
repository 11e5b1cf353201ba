import * as z from 'zod/mini';
import type { DeploymentDeployer } from '../../../domain/model/configuration.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';

/**
 * What a Deployment tells its engine, under the names that a workflow has as inputs; the settings are one more mapping.
 * Secrets are not among them.
 */
export function deploymentPayload(order: DeploymentOrder<DeploymentDeployer>): Record<string, unknown> {
  const { key, environment, plan, application, action, stage, version, fromVersion, tag, commit } = order;
  return {
    ...{ key, environment, plan, application, action },
    ...(stage !== undefined && { stage }),
    ...{ version, 'from-version': fromVersion, tag, commit },
    modules: order.modules,
    settings: Object.fromEntries(order.settings),
  };
}

const payload = z.object({ key: z.string() });

/** The key in a payload; undefined for one that we have not written. GitHub once gave payloads as text. */
export function keyOfPayload(given: unknown): string | undefined {
  return payload.safeParse(typeof given === 'string' ? parsed(given) : given).data?.key;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
