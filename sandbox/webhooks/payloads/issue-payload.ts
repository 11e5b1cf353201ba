import type { IssueHappening } from '../../model/event.ts';
import { issueShape, labelShape } from '../../rest/shapes/issue-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { type Payload, ready } from './payload.ts';
import { textChanges } from './text-changes.ts';

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues, without its envelope. */
export function issuePayload(addresses: Addresses, happening: IssueHappening): Payload {
  const { action, issue } = happening;
  return ready({
    action,
    issue: issueShape(addresses, issue),
    ...(happening.action === 'edited' && { changes: textChanges(happening.changes) }),
    ...(happening.action === 'labeled' && {
      label: labelShape(addresses, issue.repository, happening.label),
    }),
  });
}
