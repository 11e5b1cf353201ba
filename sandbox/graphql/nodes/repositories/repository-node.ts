import { hasRole, roleOf } from '../../../model/access/rights.ts';
import { findBranch, findIssue } from '../../../model/lookups.ts';
import { branchPrefix } from '../../../model/repositories/ref.ts';
import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { notResolved } from '../../graphql-refusal.ts';
import { connection } from '../../paging/connection.ts';
import type { Serving } from '../../reading/serving.ts';
import { accountNode } from '../accounts/account-node.ts';
import { gitObjectNode } from '../git/git-object-node.ts';
import { refNode } from '../git/ref-node.ts';
import type { NodeSource } from '../node-source.ts';
import { issueNode } from '../pull-requests/issue-node.ts';
import { pullRequestNode } from '../pull-requests/pull-request-node.ts';
import { listPullRequests, type PullRequestsArguments } from './list-pull-requests.ts';
import { listRefs, type RefsArguments } from './list-refs.ts';
import { type ReleasesArguments, releaseConnection } from './release-node.ts';
import { type RulesetsArguments, rulesetConnection } from './ruleset-node.ts';

const contentsRight = { permission: 'contents', access: 'read' } as const;
const issuesRight = { permission: 'issues', access: 'read' } as const;
const pullRequestsRight = { permission: 'pull-requests', access: 'read' } as const;

export function repositoryNode(serving: Serving, repository: Repository): NodeSource {
  const path = `/${fullName(repository)}`;
  const role = roleOf(serving.viewer, repository);
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    description: repository.description,
    owner: () => accountNode(serving, repository.owner),
    parent: () => (repository.parent === null ? null : repositoryNode(serving, repository.parent)),
    isFork: repository.parent !== null,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    viewerPermission: role?.toUpperCase() ?? null,
    viewerCanAdminister: hasRole(role, 'admin'),
    mergeCommitAllowed: repository.settings.mergeMethods.includes('merge'),
    squashMergeAllowed: repository.settings.mergeMethods.includes('squash'),
    rebaseMergeAllowed: repository.settings.mergeMethods.includes('rebase'),
    deleteBranchOnMerge: repository.settings.deleteBranchOnMerge,
    createdAt: isoTime(repository.createdAt),
    pushedAt: isoTime(repository.pushedAt),
    updatedAt: isoTime(repository.pushedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    rulesets: (args: RulesetsArguments) => rulesetConnection(repository, args),
    ...gitFields(serving, repository),
    ...pullRequestFields(serving, repository),
  };
}

function gitFields(serving: Serving, repository: Repository): NodeSource {
  const demandContents = () => serving.demand(repository, contentsRight);
  return {
    isEmpty: repository.refs.size === 0,
    defaultBranchRef() {
      demandContents();
      const branch = findBranch(repository, repository.defaultBranch);
      return branch === undefined ? null : refNode(serving, repository, branch);
    },
    ref({ qualifiedName }: { readonly qualifiedName: string }) {
      demandContents();
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `${branchPrefix}${qualifiedName}`;
      const ref = repository.refs.get(name);
      return ref === undefined ? null : refNode(serving, repository, ref);
    },
    async refs(args: RefsArguments) {
      demandContents();
      return connection(args, {
        items: await listRefs(serving, repository, args),
        keyOf: ({ name }) => name,
        show: (ref) => refNode(serving, repository, ref),
      });
    },
    releases(args: ReleasesArguments) {
      demandContents();
      return releaseConnection(serving, repository, args);
    },
    object({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) {
      demandContents();
      return gitObjectNode(serving, repository, oid ?? expression ?? 'HEAD');
    },
  };
}

function pullRequestFields(serving: Serving, repository: Repository): NodeSource {
  return {
    pullRequest({ number }: { readonly number: number }) {
      serving.demand(repository, pullRequestsRight);
      const found = repository.pullRequests.get(number);
      if (found === undefined) throw notResolved(`a PullRequest with the number of ${number}`);
      return pullRequestNode(serving, found);
    },
    issue({ number }: { readonly number: number }) {
      serving.demand(repository, issuesRight);
      const found = repository.issues.get(number);
      if (found === undefined) throw notResolved(`an Issue with the number of ${number}`);
      return issueNode(serving, found);
    },
    issueOrPullRequest({ number }: { readonly number: number }) {
      const found = findIssue(repository, number);
      if (found === undefined) throw notResolved(`an issue or pull request with the number of ${number}`);
      serving.demand(repository, found.kind === 'issue' ? issuesRight : pullRequestsRight);
      return found.kind === 'issue' ? issueNode(serving, found) : pullRequestNode(serving, found);
    },
    pullRequests(args: PullRequestsArguments) {
      serving.demand(repository, pullRequestsRight);
      return connection(args, {
        items: listPullRequests(repository, args),
        keyOf: ({ number }) => String(number),
        show: (pullRequest) => pullRequestNode(serving, pullRequest),
      });
    },
  };
}
