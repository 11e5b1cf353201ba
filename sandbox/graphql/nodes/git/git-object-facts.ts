import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';

/** What GitObject, the interface, has. */
export function gitObjectFacts(serving: Serving, repository: Repository, oid: string): NodeSource {
  const path = `/${fullName(repository)}/commit/${oid}`;
  return {
    id: Buffer.from(`${repository.nodeId}:${oid}`).toString('base64url'),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitResourcePath: path,
    commitUrl: serving.urlOf(path),
    repository: () => repositoryNode(serving, repository),
  };
}
