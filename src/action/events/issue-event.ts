import { requestLabel } from '../../domain/requests/plan-request.ts';
import { numberAt, textAt, valueAt } from './payload.ts';
import { nothing, type Reading } from './reading.ts';

/** What may change what an issue asks for, or whether it does: a label may come later. */
const asking = new Set(['opened', 'edited', 'labeled']);

/** A person has filled in the form for a plan, or changed what it says; what it says is read anew. */
export function readIssue(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  if (!asking.has(action)) return nothing(`'${action}' of an issue asks for no plan`);
  if (action === 'labeled' && valueAt(payload, 'label.name') !== requestLabel)
    return nothing(`the issue was given another label than ${requestLabel}, which changes nothing`);
  if (!isRequest(payload))
    return nothing(`the issue does not have the label ${requestLabel}, so it asks for no plan`);
  if (valueAt(payload, 'issue.user.type') === 'Bot')
    return nothing('plans are for people to ask for, and a program has written the issue');
  return { kind: 'issue', number: numberAt(payload, 'issue.number') };
}

function isRequest(payload: unknown): boolean {
  const labels = valueAt(payload, 'issue.labels');
  return Array.isArray(labels) && labels.some((label: unknown) => valueAt(label, 'name') === requestLabel);
}
