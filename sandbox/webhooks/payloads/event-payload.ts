import type { WorldEvent } from '../../model/event.ts';
import { runFacts } from '../../rest/actions/workflow-run-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { workflowRunPayload } from '../runs/workflow-run-payload.ts';
import { commentPayload } from './comment-payload.ts';
import { deploymentPayload } from './deployment-payload.ts';
import { envelope } from './envelope.ts';
import { issuePayload } from './issue-payload.ts';
import { mergeGroupPayload } from './merge-group-payload.ts';
import { type Payload, ready } from './payload.ts';
import { pullRequestPayload } from './pull-request-payload.ts';
import { pushPayload } from './push-payload.ts';
import { reviewPayload } from './review-payload.ts';

/** What is told of an event, as of this moment; null for what nobody is told: statuses and check runs. */
export function eventPayload(addresses: Addresses, event: WorldEvent): Payload | null {
  const content = contentOf(addresses, event);
  if (content === null) return null;
  const around = envelope(addresses, event.repository, event.actor);
  return async () => ({ ...around, ...(await content()) });
}

function contentOf(addresses: Addresses, event: WorldEvent): Payload | null {
  switch (event.name) {
    case 'pull_request':
      return pullRequestPayload(addresses, event);
    case 'pull_request_review':
      return reviewPayload(addresses, event);
    case 'issue_comment':
      return commentPayload(addresses, event);
    case 'issues':
      return issuePayload(addresses, event);
    case 'push':
      return pushPayload(addresses, event.repository, { happening: event, actor: event.actor });
    case 'merge_group':
      return mergeGroupPayload(event.repository, event.group);
    case 'workflow_run':
      return ready(workflowRunPayload(addresses, event.action, runFacts(event.run)));
    case 'deployment':
      return deploymentPayload(addresses, event.deployment);
    case 'deployment_status':
      return deploymentPayload(addresses, event.deployment, event.status);
    default:
      return null;
  }
}
