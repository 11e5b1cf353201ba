import { expect, test } from '@jest/globals';
import { mayBe } from '../../../src/domain/approvals/same-person.ts';

const known = (login: string) => ({ login, identity: 'Alice <alice@example.com>', part: 'wrote it' });
const claimed = (identity: string | null) => ({ login: null, identity, part: 'wrote it' });

test.each([
  ['the same account', 'alice', known('Alice'), true],
  ['another account, although the commit claims the name', 'alice', known('bob'), false],
  ['the name of a commit', 'alice', claimed('Alice <a@example.com>'), true],
  ['the mailbox of a commit', 'alice', claimed('A. Liddell <alice@example.com>'), true],
  ["GitHub's own address", 'alice', claimed('A <123+Alice@users.noreply.github.com>'), true],
  ['a name without an address', 'alice', claimed('alice'), true],
  ['another person', 'alice', claimed('Bob <bob@example.com>'), false],
  ['the beginning of a name', 'alice', claimed('Alice Liddell <al@example.com>'), false],
  ['an empty name', '', claimed(' <>'), false],
  ['nobody', 'alice', claimed(null), false],
])('is %s', (_, login, involved, expected) => {
  expect(mayBe(login, involved)).toBe(expected);
});
