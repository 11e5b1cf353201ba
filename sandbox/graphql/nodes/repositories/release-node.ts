import { hasRole, roleOf } from '../../../model/access/rights.ts';
import { tagPrefix } from '../../../model/repositories/ref.ts';
import type { Release } from '../../../model/repositories/release.ts';
import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { refNode } from '../git/ref-node.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from './repository-node.ts';

export interface ReleasesArguments extends PageArguments {
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NAME';
    readonly direction: 'ASC' | 'DESC';
  } | null;
}

/** Newest first, unless another order is asked for; drafts are there for those who may write. */
export function releaseConnection(serving: Serving, repository: Repository, args: ReleasesArguments) {
  const { field, direction } = args.orderBy ?? { field: 'CREATED_AT', direction: 'DESC' };
  const seesDrafts = hasRole(roleOf(serving.viewer, repository), 'write');
  const visible = repository.releases.filter(({ draft }) => seesDrafts || !draft);
  const ordered =
    field === 'NAME'
      ? visible.toSorted((a, b) => ((a.name ?? a.tag) < (b.name ?? b.tag) ? -1 : 1))
      : visible.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id);
  return connection(args, {
    items: direction === 'DESC' ? ordered.toReversed() : ordered,
    keyOf: ({ nodeId }) => nodeId,
    show: (release) => releaseNode(serving, repository, release),
  });
}

function releaseNode(serving: Serving, repository: Repository, release: Release): NodeSource {
  const path = `/${fullName(repository)}/releases/tag/${release.tag}`;
  const ref = repository.refs.get(`${tagPrefix}${release.tag}`);
  return {
    __typename: 'Release',
    id: release.nodeId,
    databaseId: release.id,
    name: release.name,
    tagName: release.tag,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    createdAt: isoTime(release.createdAt),
    publishedAt: release.draft ? null : isoTime(release.createdAt),
    resourcePath: path,
    url: serving.urlOf(path),
    repository: () => repositoryNode(serving, repository),
    tag: () => (ref === undefined ? null : refNode(serving, repository, ref)),
  };
}
