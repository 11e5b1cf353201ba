import { type Tagger, TagNotMade, type TagOutcome, type TagRequest } from '../../../ports/tagger.ts';
import type { Variables } from '../process/environment.ts';
import { createGit } from '../process/git-command.ts';
import { variablesForAddress } from '../process/quiet-ssh.ts';
import { listTags } from '../sources/list-tags.ts';
import { addressFor } from '../sources/repository-url.ts';
import { pushTag } from './push-tag.ts';

export interface GitTaggerOptions {
  /** The folder whose git configuration applies (credential helpers, rewritten addresses). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds that one process may take; default 60 seconds. */
  readonly timeout?: number;
}

/** Tags applications' repositories by `git push`: paths, https and ssh, with the caller's credentials. */
export function createGitTagger(options: GitTaggerOptions): Tagger {
  const { folder, variables, now, timeout = 60_000 } = options;
  const git = createGit({ variables, folder, timeout });
  const forAddress = variablesForAddress(git, variables);

  async function look(
    { repository, tag, commit }: TagRequest,
    address: string,
    forSsh: Variables,
  ): Promise<TagOutcome | undefined> {
    const listed = await listTags(git, address, forSsh, tag);
    if (listed.kind === 'unreachable') {
      throw new TagNotMade('unavailable', `the tags of ${repository} could not be seen: ${listed.reason}`);
    }
    const found = listed.tags.get(tag);
    if (found === undefined) return undefined;
    return found === commit ? 'there' : { kind: 'elsewhere', commit: found };
  }
  return {
    async tag(request) {
      const { repository, tag } = request;
      const address = addressFor(repository);
      if (address === undefined)
        throw new TagNotMade('refused', `${repository} is no address that git may be given`);
      const forSsh = await forAddress(address);
      const before = await look(request, address, forSsh);
      if (before !== undefined) return before;
      const place = { folder, address, variables: { ...variables, ...forSsh }, timeout, at: now() };
      const pushed = await pushTag(place, request);
      if (pushed === 'pushed') return 'created';
      // The answer may have got lost on its way back, or somebody else was faster.
      const after = await look(request, address, forSsh);
      if (after !== undefined) return after === 'there' ? 'created' : after;
      const { declined, reason } = pushed;
      throw new TagNotMade(
        declined ? 'refused' : 'unavailable',
        `${repository} did not take the tag ${tag}: ${reason}; it takes the right to push tags there`,
      );
    },
  };
}
