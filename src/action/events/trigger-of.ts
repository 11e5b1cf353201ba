import { readComment } from './comment-event.ts';
import { readIssue } from './issue-event.ts';
import { readMergeGroup } from './merge-group-event.ts';
import { MalformedPayload } from './payload.ts';
import { readPullRequest, readReview } from './pull-request-event.ts';
import { readPush } from './push-event.ts';
import { nothing, type Reading, refused } from './reading.ts';
import { readSignal } from './signal-event.ts';

type ReadEvent = (payload: unknown) => Reading;

/** The events that can mean something; docs/action.md lists them. */
const events: ReadonlyMap<string, ReadEvent> = new Map<string, ReadEvent>([
  ['pull_request', readPullRequest],
  ['pull_request_review', readReview],
  ['pull_request_target', refuseTarget],
  ['push', readPush],
  ['merge_group', readMergeGroup],
  ['workflow_run', readSignal],
  ['schedule', () => ({ kind: 'schedule' })],
  ['workflow_dispatch', () => ({ kind: 'asked', environment: null, plan: null })],
  ['issue_comment', readComment],
  ['issues', readIssue],
]);

export const eventNames: readonly string[] = [...events.keys()];

/**
 * What an event of GitHub asks for. Payloads are untrusted, and may be of any age and shape: one that lacks
 * what is needed is refused, so that no job looks as if it had judged a plan.
 */
export function triggerOf(eventName: string, payload: unknown): Reading {
  const read = events.get(eventName);
  if (read === undefined) return nothing(`event '${eventName}' says nothing about plans`);
  try {
    return read(payload);
  } catch (cause) {
    if (!(cause instanceof MalformedPayload)) throw cause;
    return refused(`the payload of event '${eventName}' cannot be read: ${cause.message}`);
  }
}

function refuseTarget(): Reading {
  return refused(
    "this action does not run on 'pull_request_target', which gives the rights of this repository to jobs that anybody " +
      "can start; use the workflows that 'deployment-plans init' writes (pull_request and workflow_run)",
  );
}
