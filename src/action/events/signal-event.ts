import { mergeGroupOfBranch } from './merge-group-event.ts';
import { commitAt, numbersAt, textAt, textOrNullAt, valueAt } from './payload.ts';
import { pushOf } from './push-event.ts';
import { nothing, type Reading } from './reading.ts';

/**
 * A workflow without rights has run (the signal workflow in templates/), because a pull request cannot be
 * trusted with rights of its own. How it ended does not matter: that it was started says that something has
 * happened, also when the run waits for approval or the pull request broke the workflow. Only a skipped run had
 * a condition which said that it was not meant.
 */
export function readSignal(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  if (action !== 'completed')
    return nothing(`the signal is read when its run has completed, not '${action}'`);
  const conclusion = valueAt(payload, 'workflow_run.conclusion');
  if (conclusion === 'skipped') return nothing('the run of the signal workflow was skipped');
  return signalOf(payload, textAt(payload, 'workflow_run.event'));
}

function signalOf(payload: unknown, event: string): Reading {
  const head = commitAt(payload, 'workflow_run.head_sha');
  if (event === 'pull_request' || event === 'pull_request_review') {
    const pullRequests = numbersAt(payload, 'workflow_run.pull_requests');
    // A review is shown with the verdict on its own pull request, and changes no other.
    const concernsOthers = event === 'pull_request';
    return { kind: 'pull-request-signal', head, pullRequests, concernsOthers };
  }
  if (event !== 'push' && event !== 'merge_group') {
    return nothing(`the workflow that completed was started by '${event}', which is no signal about plans`);
  }
  const branch = textOrNullAt(payload, 'workflow_run.head_branch');
  if (branch === null) return nothing(`the signal of a '${event}' names no branch`);
  return event === 'push' ? pushOf(branch) : mergeGroupOfBranch(branch, head);
}
