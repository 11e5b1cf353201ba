import { nodeIdOf } from '../../model/identifiers.ts';
import { type Ref, tagPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { NewTagObject } from '../../operations/repositories/create-tag-object.ts';
import type { Addresses } from '../../server/addresses.ts';
import { isoTime } from './iso-time.ts';
import { repositoryUrl } from './repository-addresses.ts';

/** Refs have no numbers; GitHub makes their node ids of repository and name. */
function refNodeId(repository: Repository, name: string): string {
  return `${nodeIdOf('REF', repository.id)}_${Buffer.from(name).toString('base64url')}`;
}

/** `git-ref`. */
export function gitRef(addresses: Addresses, repository: Repository, { name, type, sha }: Ref) {
  const home = repositoryUrl(addresses, repository);
  return {
    ref: name,
    node_id: refNodeId(repository, name),
    url: `${home}/git/${name}`,
    object: { sha, type, url: `${home}/git/${type}s/${sha}` },
  };
}

/** `tag`: its commit, through an annotated tag. */
export function tag(addresses: Addresses, repository: Repository, { name, commit, sha }: Ref) {
  const home = repositoryUrl(addresses, repository);
  const short = name.slice(tagPrefix.length);
  const target = commit ?? sha;
  return {
    name: short,
    zipball_url: `${home}/zipball/${name}`,
    tarball_url: `${home}/tarball/${name}`,
    commit: { sha: target, url: `${home}/commits/${target}` },
    node_id: refNodeId(repository, name),
  };
}

/** `git-tag`: an annotated tag, whether or not a ref names it. */
export function gitTag(
  addresses: Addresses,
  repository: Repository,
  { tag, message, object, tagger, at, sha }: NewTagObject & { readonly sha: string },
) {
  const home = repositoryUrl(addresses, repository);
  return {
    node_id: `TA_${sha}`,
    tag,
    sha,
    url: `${home}/git/tags/${sha}`,
    message,
    tagger: { ...tagger, date: isoTime(at) },
    object: { sha: object, type: 'commit', url: `${home}/git/commits/${object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
