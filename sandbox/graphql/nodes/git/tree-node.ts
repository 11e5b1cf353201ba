import { parseTree, type TreeItem } from '../../../git/parse-objects.ts';
import type { GitObject } from '../../../git/read-objects.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { gitObjectFacts } from './git-object-facts.ts';
import { gitObjectNode } from './git-object-node.ts';

export function treeNode(serving: Serving, repository: Repository, { oid, bytes }: GitObject) {
  return {
    __typename: 'Tree',
    ...gitObjectFacts(serving, repository, oid),
    entries: () => parseTree(bytes).map((item) => treeEntryNode(serving, repository, item)),
  };
}

function treeEntryNode(serving: Serving, repository: Repository, { mode, name, oid }: TreeItem) {
  return {
    name,
    mode,
    oid,
    type: typeOf(mode),
    extension: /\.[^.]*$/.exec(name)?.[0] ?? '',
    object: () => gitObjectNode(serving, repository, oid),
    repository: () => repositoryNode(serving, repository),
  };
}

function typeOf(mode: number): 'tree' | 'commit' | 'blob' {
  if (mode === 0o40000) return 'tree';
  return mode === 0o160000 ? 'commit' : 'blob';
}
