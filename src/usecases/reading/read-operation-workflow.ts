import { parseWorkflow } from '../../codec/workflow.ts';
import { trustedBranch } from '../../domain/layout.ts';
import { type OperationWorkflow, workflowPath } from '../../domain/workflows/operation-workflows.ts';
import type { WorkflowReading } from '../../domain/workflows/workflow.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { textOf } from './file-text.ts';

/**
 * Reads a workflow of the release repository as it would be dispatched. GitHub only dispatches what is also on the
 * default branch: what is not there is `missing`. Undefined when it cannot be seen from here: that of an
 * application, or of a reference that is no branch.
 */
export async function readOperationWorkflow(
  repository: ReleaseRepository,
  trusted: string,
  workflow: OperationWorkflow,
): Promise<WorkflowReading | undefined> {
  if (workflow.repository === 'application') return undefined;
  const path = workflowPath(workflow);
  const known = (await repository.read(trusted, [path])).get(path);
  if (known === undefined || workflow.ref === trustedBranch) return workflowIn(known);
  const head = (await repository.branches(workflow.ref)).get(workflow.ref);
  return head === undefined ? undefined : workflowIn((await repository.read(head, [path])).get(path));
}

/** A workflow file as it was found. */
export function workflowIn(content: FileContent | undefined): WorkflowReading {
  return readingOf(content === undefined ? null : textOf(content.bytes));
}

/** The text of a workflow file as it was found; null when there is none. */
export function readingOf(text: string | null): WorkflowReading {
  if (text === null) return { kind: 'missing' };
  const workflow = parseWorkflow(text);
  return workflow === undefined ? { kind: 'unreadable' } : { kind: 'read', workflow };
}
