import type { RunTrigger } from '../../model/actions/run-trigger.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { isObject } from '../../openapi/json.ts';
import type { Addresses } from '../../server/addresses.ts';
import { fillText } from '../expressions/evaluate.ts';
import { eventContext } from '../expressions/run-contexts.ts';
import type { WorkflowDefinition } from '../language/workflow-definition.ts';

/**
 * What a run is called: as its workflow says, else as what it is about.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#run-name
 */
export function displayTitle(
  addresses: Addresses,
  repository: Repository,
  { name, runName }: WorkflowDefinition,
  trigger: RunTrigger,
): string {
  const contexts = {
    github: eventContext(addresses, { repository, trigger }),
    inputs: trigger.inputs,
    vars: Object.fromEntries(repository.variables),
  };
  const written = runName === null ? '' : fillText(runName, { contexts }).trim();
  return written === '' ? titleOf(trigger, name) : written;
}

const namedByWorkflow = ['workflow_run', 'workflow_dispatch', 'schedule'];

function titleOf({ event, payload, subject }: RunTrigger, workflow: string): string {
  if (namedByWorkflow.includes(event)) return workflow;
  const about = payload.pull_request ?? payload.issue;
  if (isObject(about) && typeof about.title === 'string') return about.title;
  return subject.head.message.split('\n', 1)[0] ?? '';
}
