import {
  headerOf,
  type ParsedObject,
  type ParsedSignature,
  parseObject,
  parseSignature,
} from '../../../git/parse-objects.ts';
import type { CheckSuite } from '../../../model/commits/check-run.ts';
import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { checkSuiteNode } from '../checks/check-suite-node.ts';
import { statusCheckRollupNode } from '../checks/status-check-rollup-node.ts';
import { statusNode } from '../checks/status-node.ts';
import { deploymentNode } from '../deployments/deployment-node.ts';
import type { NodeSource } from '../node-source.ts';
import { pullRequestNode } from '../pull-requests/pull-request-node.ts';
import { gitActorNode } from './git-actor-node.ts';
import { gitObjectFacts } from './git-object-facts.ts';
import { gitObjectNode } from './git-object-node.ts';
import { type AssociatedArguments, listAssociated } from './list-associated.ts';
import { type DeploymentsArguments, listDeployments } from './list-deployments.ts';

export interface CheckSuiteArguments extends PageArguments {
  readonly filterBy?: { readonly appId?: number | null; readonly checkName?: string | null } | null;
}

const statusesRight = { permission: 'statuses', access: 'read' } as const;
const checksRight = { permission: 'checks', access: 'read' } as const;
const deploymentsRight = { permission: 'deployments', access: 'read' } as const;
const pullRequestsRight = { permission: 'pull-requests', access: 'read' } as const;

/** A commit is read from git only for what it says itself; what was said about it is in the model. */
export function commitNode(serving: Serving, repository: Repository, oid: string): NodeSource {
  return {
    __typename: 'Commit',
    ...gitObjectFacts(serving, repository, oid),
    resourcePath: pathOf(repository, oid),
    url: serving.urlOf(pathOf(repository, oid)),
    ...contents(serving, repository, oid),
    ...saidAbout(serving, repository, oid),
  };
}

function saidAbout(serving: Serving, repository: Repository, oid: string): NodeSource {
  return {
    status() {
      serving.demand(repository, statusesRight);
      return statusNode(serving, repository, oid);
    },
    statusCheckRollup() {
      serving.demand(repository, statusesRight);
      serving.demand(repository, checksRight);
      return statusCheckRollupNode(serving, repository, oid);
    },
    checkSuites({ filterBy, ...page }: CheckSuiteArguments) {
      serving.demand(repository, checksRight);
      const onCommit = repository.checkSuites.filter(({ headSha }) => headSha === oid);
      return connection(page, {
        items: onCommit.filter((suite) => matches(suite, filterBy ?? {})),
        keyOf: ({ id }) => String(id),
        show: (suite) => checkSuiteNode(serving, suite),
      });
    },
    deployments(args: DeploymentsArguments) {
      serving.demand(repository, deploymentsRight);
      return connection(args, {
        items: listDeployments(repository, oid, args),
        keyOf: ({ id }) => String(id),
        show: (deployment) => deploymentNode(serving, deployment),
      });
    },
    async associatedPullRequests(args: AssociatedArguments) {
      serving.demand(repository, pullRequestsRight);
      return connection(args, {
        items: await listAssociated(serving, repository, { oid, args }),
        keyOf: ({ number }) => String(number),
        show: (pullRequest) => pullRequestNode(serving, pullRequest),
      });
    },
  };
}

function pathOf(repository: Repository, oid: string): string {
  return `/${fullName(repository)}/commit/${oid}`;
}

function matches({ app, runs }: CheckSuite, filter: NonNullable<CheckSuiteArguments['filterBy']>): boolean {
  const { appId, checkName } = filter;
  if (typeof checkName === 'string' && !runs.some(({ name }) => name === checkName)) return false;
  return (appId ?? app.id) === app.id;
}

/** Those of the message's last lines, each address once. */
function coAuthors(commit: ParsedObject): ParsedSignature[] {
  const { at, email: author } = parseSignature(headerOf(commit, 'author'));
  const lines = [...commit.message.matchAll(/^co-authored-by: *(.*?) *<([^<>]+)>\s*$/gim)];
  const named = new Map(lines.map(([, name = '', email = '']) => [email, { name, email, at }]));
  named.delete(author);
  return [...named.values()];
}

function contents(serving: Serving, repository: Repository, oid: string): NodeSource {
  const read = async (): Promise<ParsedObject> => {
    const object = await serving.readerOf(repository).object(oid);
    if (object === null) throw new Error(`there is no commit ${oid} in ${repository.folder}`);
    return parseObject(object.bytes);
  };
  const signature = async (header: string) => parseSignature(headerOf(await read(), header));
  return {
    message: async () => (await read()).message,
    messageHeadline: async () => (await read()).message.split('\n', 1)[0],
    messageBody: async () => (await read()).message.split('\n').slice(1).join('\n').trim(),
    author: async () => gitActorNode(serving, await signature('author')),
    async authors(args: PageArguments) {
      const items = [await signature('author'), ...coAuthors(await read())];
      return connection(args, {
        items,
        keyOf: ({ email }) => email,
        show: (author) => gitActorNode(serving, author),
      });
    },
    committedViaWeb: async () => (await signature('committer')).email === 'noreply@github.com',
    committer: async () => gitActorNode(serving, await signature('committer')),
    authoredDate: async () => isoTime((await signature('author')).at),
    committedDate: async () => isoTime((await signature('committer')).at),
    history: async (args: PageArguments) =>
      connection(args, {
        items: await serving.readerOf(repository).history(oid),
        keyOf: (commit) => commit,
        show: (commit) => commitNode(serving, repository, commit),
      }),
    tree: async () => gitObjectNode(serving, repository, headerOf(await read(), 'tree')),
    parents: async (args: PageArguments) => {
      const parents = (await read()).headers.filter(([name]) => name === 'parent');
      return connection(args, {
        items: parents.map(([, parent]) => parent),
        keyOf: (parent) => parent,
        show: (parent) => commitNode(serving, repository, parent),
      });
    },
  };
}
