import { expect, test } from '@jest/globals';
import { unwritableBranch } from '../../../src/domain/pull-requests/unwritable-branch.ts';

test.each([
  { branch: 'plan/qa/one', says: undefined },
  { branch: 'topic', says: undefined },
  { branch: 'maintenance', says: undefined },
  { branch: null, says: 'pull request #7 proposes a branch of a fork' },
  { branch: 'env/qa', says: 'pull request #7 proposes env/qa itself' },
  { branch: 'main', says: 'pull request #7 proposes main itself' },
  { branch: 'deployment-records', says: 'pull request #7 proposes deployment-records itself' },
])('the branch $branch', ({ branch, says }) => {
  const reason = unwritableBranch({ number: 7, branch });
  if (says === undefined) expect(reason).toBeUndefined();
  else expect(reason).toContain(says);
});
