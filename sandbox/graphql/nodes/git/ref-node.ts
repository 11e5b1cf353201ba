import { nodeIdOf } from '../../../model/identifiers.ts';
import { branchPrefix, type Ref, tagPrefix } from '../../../model/repositories/ref.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { commitNode } from './commit-node.ts';
import { gitObjectNode } from './git-object-node.ts';
import { tagNode } from './tag-node.ts';

/** A ref's name is short behind the prefix of branches or tags. */
export function refNode(serving: Serving, repository: Repository, ref: Ref): NodeSource {
  const prefix = [branchPrefix, tagPrefix].find((known) => ref.name.startsWith(known)) ?? 'refs/';
  return {
    __typename: 'Ref',
    id: nodeIdOf('REF', repository.id) + Buffer.from(ref.name).toString('base64url'),
    name: ref.name.slice(prefix.length),
    prefix,
    repository: () => repositoryNode(serving, repository),
    target: () => targetOf(serving, repository, ref),
  };
}

function targetOf(serving: Serving, repository: Repository, { sha, type }: Ref) {
  if (type === 'commit') return commitNode(serving, repository, sha);
  if (type === 'tag') return tagNode(serving, repository, sha);
  return gitObjectNode(serving, repository, sha);
}
