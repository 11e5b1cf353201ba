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
  const text = message.replaceAll('\0', '').trim();
  const lines = [
    `tree ${tree}`,
    ...(parent === undefined ? [] : [`parent ${parent}`]),
    `author ${person}`,
    `committer ${person}`,
    '',
    text,
    ...(endsInTrailers(text) ? [] : ['']),
    `Write-Id: ${randomBytes(8).toString('hex')}`,
    '',
  ];
  return { type: 'commit', bytes: Buffer.from(lines.join('\n'), 'utf8') };
}

/** Whether the last paragraph, which is not the first one, holds trailers alone (git-interpret-trailers). */
function endsInTrailers(message: string): boolean {
  const last = message.split('\n\n').slice(1).at(-1);
  return last?.split('\n').every((line) => /^[A-Za-z][A-Za-z0-9-]*: \S/.test(line)) ?? false;
}
