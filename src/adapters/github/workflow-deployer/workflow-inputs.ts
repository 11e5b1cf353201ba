import type { WorkflowDeployer } from '../../../domain/model/configuration.ts';
import { type OperationInput, stageInput } from '../../../domain/workflows/operation-inputs.ts';
import type { DeploymentOrder } from '../../../ports/deployer.ts';
import type { WorkflowPlace } from '../actions/workflow-place.ts';

/** What a deployment workflow is told, everything as text: lists with commas, the settings as a JSON object. */
export function workflowInputs(
  order: DeploymentOrder<WorkflowDeployer>,
): Record<OperationInput, string> & { readonly [stageInput]?: string } {
  const settings = [...order.settings].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    environment: order.environment,
    plan: order.plan,
    application: order.application,
    action: order.action,
    version: order.version,
    'from-version': order.fromVersion,
    tag: order.tag,
    commit: order.commit,
    modules: order.modules.join(','),
    settings: JSON.stringify(Object.fromEntries(settings)),
    key: order.key,
    ...(order.stage && { [stageInput]: order.stage }),
  };
}

/** What a workflow must say to be started by us, as a sentence. */
export function whatAWorkflowNeeds(
  { file }: WorkflowPlace,
  { ref, inputs }: { readonly ref: string; readonly inputs: Readonly<Record<string, string>> },
): string {
  const names = Object.keys(inputs).join(', ');
  return `.github/workflows/${file} must be on the default branch and on ${ref}, with the trigger workflow_dispatch, the inputs ${names} (of type string, no other required), and ${whatTitlesNeed}`;
}

export const whatTitlesNeed = `a run-name with [\${{ inputs.key }}]`;

/** What stands in the title of the run that belongs to a key. */
export function markOf(key: string): string {
  return `[${key}]`;
}
