import { TagNotMade, type TagRequest } from '../../../ports/tagger.ts';
import type { Variables } from '../process/environment.ts';
import { readable, reasonOf, succeeded } from '../process/failure.ts';
import { createGit, type Git } from '../process/git-command.ts';
import { fetchCommit } from '../sources/contents/fetch-commit.ts';
import { remoteName, withScratchRepository } from '../sources/contents/scratch-repository.ts';
import { tagObject } from './tag-object.ts';

export interface PushPlace {
  /** The folder whose git configuration applies. */
  readonly folder: string;
  /** What git is given for the catalog's address. */
  readonly address: string;
  /** The caller's environment, with what the protocol needs. */
  readonly variables: Variables;
  /** Milliseconds that one process may take. */
  readonly timeout: number;
  /** Milliseconds since the epoch, for the tag's date. */
  readonly at: number;
}

/** What was not pushed, and whether the remote itself said no. */
export type PushedTag = 'pushed' | { readonly reason: string; readonly declined: boolean };

const pushOptions = ['--porcelain', '--no-verify', '--no-follow-tags', '--no-recurse-submodules'];

/**
 * Makes an annotated tag in a scratch repository that has the commit, and pushes it where there must be none yet: the
 * expected value of the lease is empty. Rejects with TagNotMade when the repository does not have the commit.
 */
export function pushTag(place: PushPlace, request: TagRequest): Promise<PushedTag> {
  const { address, folder, variables, timeout } = place;
  return withScratchRepository({ address, folder, variables, object: request.commit }, async (directory) => {
    const options = [`--git-dir=${directory}`];
    const git = createGit({ folder: directory, options, variables, timeout });
    await bringCommit(git, request);
    const object = await writeTag(git, request, place.at);
    const reference = `refs/tags/${request.tag}`;
    const lease = `--force-with-lease=${reference}:`;
    const answer = await git.run({
      arguments: ['push', ...pushOptions, lease, '--', remoteName, `${object}:${reference}`],
    });
    if (succeeded(answer)) return 'pushed';
    const line = answer.stdout.toString('utf8').match(/^!\t.*\t(.*)$/m)?.[1];
    const said = [line, reasonOf(answer)].filter((text) => text !== undefined).join('; ');
    return { reason: readable(said), declined: line !== undefined };
  });
}

async function bringCommit(git: Git, { commit, repository, tag }: TagRequest): Promise<void> {
  const fetched = await fetchCommit(git, commit);
  switch (fetched.kind) {
    case 'there':
      return;
    case 'missing':
      throw new TagNotMade('no-commit', `${repository} has no commit ${commit}, which was to become ${tag}`);
    case 'unreachable':
      throw new TagNotMade(
        'unavailable',
        `${repository} did not give its commit ${commit}: ${fetched.reason}`,
      );
  }
}

async function writeTag(git: Git, request: TagRequest, at: number): Promise<string> {
  const answer = await git.run({ arguments: ['mktag'], input: tagObject(request, at) });
  if (succeeded(answer)) return answer.stdout.toString('utf8').trim();
  throw new TagNotMade('refused', `git could not make the tag ${request.tag}: ${reasonOf(answer)}`);
}
