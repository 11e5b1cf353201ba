import { parseEnvironmentBranch } from '../../domain/names.ts';
import { commitAt, numberAt, textAt, textOrNullAt } from './payload.ts';
import { nothing, type Reading } from './reading.ts';

/** What can change a verdict. An edited title or text cannot, a changed base can. */
const changing = new Set([
  'opened',
  'synchronize',
  'reopened',
  'closed',
  'ready_for_review',
  'converted_to_draft',
]);
const reviewing = new Set(['submitted', 'edited', 'dismissed']);

export function readPullRequest(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  const formerBase = action === 'edited' ? textOrNullAt(payload, 'changes.base.ref.from') : null;
  if (changing.has(action) || formerBase !== null) return changeOf(payload, formerBase, true);
  if (action === 'edited') return nothing('a changed title or text of a pull request changes no verdict');
  return nothing(`'${action}' of a pull request changes no verdict`);
}

/** Reviews are shown with the verdict; they change none on other pull requests. */
export function readReview(payload: unknown): Reading {
  const action = textAt(payload, 'action');
  if (reviewing.has(action)) return changeOf(payload, null, false);
  return nothing(`'${action}' of a review changes nothing that is shown`);
}

function changeOf(payload: unknown, formerBase: string | null, concernsOthers: boolean): Reading {
  const number = numberAt(payload, 'pull_request.number');
  const base = textAt(payload, 'pull_request.base.ref');
  const bases = formerBase === null ? [base] : [base, formerBase];
  if (!bases.some((branch) => parseEnvironmentBranch(branch) !== undefined)) {
    const from = formerBase === null ? '' : `, and was for '${formerBase}'`;
    return nothing(`pull request #${number} is for '${base}'${from}, which is no environment's branch`);
  }
  return {
    kind: 'pull-request',
    number,
    base,
    formerBase,
    head: commitAt(payload, 'pull_request.head.sha'),
    concernsOthers,
  };
}
