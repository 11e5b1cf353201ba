import type { GitObject } from '../../../git/read-objects.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { blobNode } from './blob-node.ts';
import { commitNode } from './commit-node.ts';
import { tagNode } from './tag-node.ts';
import { treeNode } from './tree-node.ts';

/** What an expression names, whatever it is; null when it names nothing. */
export async function gitObjectNode(
  serving: Serving,
  repository: Repository,
  expression: string,
): Promise<NodeSource | null> {
  const object = await serving.readerOf(repository).object(expression);
  return object === null ? null : nodeOf(serving, repository, object);
}

function nodeOf(serving: Serving, repository: Repository, object: GitObject): NodeSource {
  if (object.type === 'blob') return blobNode(serving, repository, object);
  if (object.type === 'tree') return treeNode(serving, repository, object);
  if (object.type === 'tag') return tagNode(serving, repository, object.oid);
  return commitNode(serving, repository, object.oid);
}
