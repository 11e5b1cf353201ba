import { readCommit } from '../../../git/commits.ts';
import type { Bot, User } from '../../../model/accounts/account.ts';
import type { WorkflowRun } from '../../../model/actions/workflow-run.ts';
import { branchPrefix, tagPrefix } from '../../../model/repositories/ref.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { JsonObject } from '../../../openapi/json.ts';
import { Refusal } from '../../../operations/refusal.ts';
import { envelope } from '../../../webhooks/payloads/envelope.ts';
import type { Engine } from '../../engine.ts';
import { readDefinitions } from '../read-definitions.ts';
import { startRun } from '../start-run.ts';
import { checkInputs } from './check-inputs.ts';

export interface Dispatch {
  readonly repository: Repository;
  /** The workflow's file, from the root. */
  readonly path: string;
  /** A branch or tag, short or whole. */
  readonly ref: string;
  readonly inputs?: JsonObject;
  readonly by: User | Bot;
}

/**
 * Starts a workflow by hand, as it is on a branch or tag. Throws a `Refusal` when it is not there, is not made for
 * it, or when its inputs are wrong.
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
export async function dispatch(engine: Engine, wanted: Dispatch): Promise<WorkflowRun> {
  const { repository, path, inputs = {}, by } = wanted;
  const names = [wanted.ref, `${branchPrefix}${wanted.ref}`, `${tagPrefix}${wanted.ref}`];
  const ref = names.flatMap((name) => repository.refs.get(name) ?? []).at(0);
  if (ref?.commit == null) throw new Refusal(422, `No ref found for: ${wanted.ref}`);
  const found = (await readDefinitions(repository, ref.commit)).find((one) => one.path === path);
  if (found === undefined) throw new Refusal(422, `Workflow does not exist on ${wanted.ref}: ${path}`);
  if (found.definition === null)
    throw new Refusal(422, `failed to parse workflow: ${found.problems.join('; ')}`);
  const event = found.definition.events.get('workflow_dispatch');
  if (event === undefined) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const checked = checkInputs(repository, event.inputs, inputs);
  const texts = Object.entries(checked).map(([name, value]) => [name, String(value)] as const);
  const payload = {
    inputs: Object.fromEntries(texts),
    ref: ref.name,
    workflow: path,
    ...envelope(engine.addresses, repository, { account: by }),
  };
  const headBranch = ref.name.replace(/^refs\/(?:heads|tags)\//, '');
  return startRun(engine, repository, found.definition, {
    event: 'workflow_dispatch',
    payload,
    actor: by,
    subject: {
      headRepository: repository,
      headBranch,
      head: await readCommit(repository.folder, ref.commit),
    },
    ref: ref.name,
    sha: ref.commit,
    inputs: checked,
    fromFork: false,
    links: 0,
  });
}
