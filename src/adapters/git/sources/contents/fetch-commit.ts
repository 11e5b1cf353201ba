import { reasonOf, succeeded } from '../../process/failure.ts';
import type { Git } from '../../process/git-command.ts';
import { remoteName } from './scratch-repository.ts';
import { shallowFetch } from './shallow-fetch.ts';

export type FetchedCommit =
  | { readonly kind: 'there' | 'missing' }
  | { readonly kind: 'unreachable'; readonly reason: string };

const options = [...shallowFetch, '--filter=tree:0'];

/** What servers say of an id that they do not have, or do not give away (upload-pack.c, fetch-pack.c). */
const absent = /not our ref|unadvertised object|couldn't find remote ref/;

/**
 * Brings one commit into a scratch repository, by its id: in the second version of git's protocol every one may be asked
 * for (gitprotocol-v2), which is therefore asked for by name.
 */
export async function fetchCommit(git: Git, commit: string): Promise<FetchedCommit> {
  const answer = await git.run({
    arguments: ['-c', 'protocol.version=2', 'fetch', ...options, '--', remoteName, commit],
  });
  if (!succeeded(answer)) {
    return absent.test(answer.stderr)
      ? { kind: 'missing' }
      : { kind: 'unreachable', reason: reasonOf(answer) };
  }
  const type = await git.run({ arguments: ['cat-file', '-t', commit] });
  const isCommit = succeeded(type) && type.stdout.toString('utf8').trim() === 'commit';
  return { kind: isCommit ? 'there' : 'missing' };
}
