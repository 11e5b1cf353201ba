import type { Actor } from '../../model/access/caller.ts';
import type { Release } from '../../model/repositories/release.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

export interface NewRelease {
  readonly tag: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
}

/** Says something about a tag, to everybody or, as a draft, to those who may write. */
export function publishRelease(
  world: World,
  { account }: Pick<Actor, 'account'>,
  repository: Repository,
  wanted: NewRelease,
): Release {
  const { tag, name = null, body = null, draft = false, prerelease = false } = wanted;
  const ids = world.identifiers.next('RE');
  const release = { ...ids, tag, name, body, draft, prerelease, author: account, createdAt: world.now() };
  repository.releases.push(release);
  return release;
}
