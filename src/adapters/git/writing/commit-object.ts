import { randomBytes } from 'node:crypto';
import type { Identity } from '../../../ports/release-repository.ts';
import { cleanIdentity } from '../identity.ts';
import type { NewObject } from '../objects/object-format.ts';

export interface CommitContents {
  readonly tree: string;
  readonly parent: string | undefined;
  readonly author: Identity;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly message: string;
}

/**
 * A commit object. Its last line makes it unlike every other: two processes that write the same change in the
 * same second would else make one commit, and both would take it for theirs.
 */
export function commitObject({ tree, parent, author, at, message }: CommitContents): NewObject {
  const { name, email } = cleanIdentity(author);
  const person = `${name} <${email}> ${Math.floor(at / 1000)} +0000`;
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${person}`,
    `committer ${person}`,
    '',
    message.replaceAll('\0', '').trim(),
    '',
    `Write-Id: ${randomBytes(8).toString('hex')}`,
    '',
  ];
  return { type: 'commit', bytes: Buffer.from(lines.join('\n'), 'utf8') };
}
