import { expect, test } from '@jest/globals';
import { identityParts } from '../../../src/domain/people/identity-parts.ts';

test.each([
  ['Alice <alice@acme.example>', ['Alice', 'alice@acme.example', 'alice']],
  [
    'Alice <123+asmith@users.noreply.github.com> ',
    ['Alice', '123+asmith@users.noreply.github.com', 'asmith'],
  ],
  ['<alice@acme.example>', ['', 'alice@acme.example', 'alice']],
  ['Alice <>', ['Alice', '', '']],
  ['asmith', ['asmith', '', '']],
  ['An <odd> name <an@odd.example>', ['An <odd> name', 'an@odd.example', 'an']],
])('%s', (identity, [name, address, mailbox]) => {
  expect(identityParts(identity)).toEqual({ name, address, mailbox });
});
