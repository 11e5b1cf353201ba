import { readCommits } from '../../git/commits.ts';
import type { Actor } from '../../model/access/caller.ts';
import { noCommit, type PushHappening } from '../../model/event.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { repositoryPage } from '../../rest/shapes/repository-addresses.ts';
import { plainRepository } from '../../rest/shapes/repository-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import { pushedCommit } from './commit-in-payload.ts';
import type { Payload } from './payload.ts';

/** Commits that are told of one push. */
const mostCommits = 2048;

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
export function pushPayload(
  addresses: Addresses,
  repository: Repository,
  { happening, actor }: { readonly happening: PushHappening; readonly actor: Actor },
): Payload {
  const { ref, before, after, forced } = happening;
  const page = repositoryPage(addresses, repository);
  const shape = pushedRepository(addresses, repository);
  return async () => {
    const commits = await commitsOf(repository, happening);
    const shapes = commits.map((commit) => pushedCommit(addresses, repository, commit));
    return {
      ref,
      before,
      after,
      created: before === noCommit,
      deleted: after === noCommit,
      forced,
      base_ref: null,
      compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: shapes.slice(-mostCommits),
      head_commit: shapes.at(-1) ?? null,
      repository: shape,
      pusher: { name: actor.account.login, email: null },
    };
  };
}

/** In pushes alone times are numbers, and a few things more are said. */
function pushedRepository(addresses: Addresses, repository: Repository) {
  const shape = plainRepository(addresses, repository);
  return {
    ...shape,
    owner: { ...shape.owner, name: shape.owner.login, email: null },
    created_at: Math.floor(repository.createdAt / 1000),
    pushed_at: Math.floor(repository.pushedAt / 1000),
    stargazers: 0,
    master_branch: repository.defaultBranch,
  };
}

/** Oldest first; of a new branch its tip alone, for what is new about it depends on all the others. */
async function commitsOf({ folder }: Repository, { before, after }: PushHappening) {
  if (after === noCommit) return [];
  const range = before === noCommit ? ['-1', after] : ['--reverse', `${before}..${after}`];
  return readCommits(folder, range);
}
