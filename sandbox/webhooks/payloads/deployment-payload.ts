import type { Deployment, DeploymentStatus } from '../../model/deployments/deployment.ts';
import { deploymentShape, deploymentStatusShape } from '../../rest/deployments/deployment-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { type Payload, ready } from './payload.ts';

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#deployment and #deployment_status */
export function deploymentPayload(
  addresses: Addresses,
  deployment: Deployment,
  status: DeploymentStatus | null = null,
): Payload {
  return ready({
    action: 'created',
    deployment: deploymentShape(addresses, deployment),
    ...(status && { deployment_status: deploymentStatusShape(addresses, deployment, status) }),
    workflow: null,
    workflow_run: null,
  });
}
