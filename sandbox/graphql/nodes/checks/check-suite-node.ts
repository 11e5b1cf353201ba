import type { CheckRun, CheckSuite } from '../../../model/commits/check-run.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import { appNode } from '../accounts/app-node.ts';
import { commitNode } from '../git/commit-node.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { checkRunNode } from './check-run-node.ts';

export interface CheckRunArguments extends PageArguments {
  readonly filterBy?: CheckRunFilter | null;
}

interface CheckRunFilter {
  readonly checkName?: string | null;
  readonly appId?: number | null;
  readonly checkType?: 'ALL' | 'LATEST' | null;
  readonly status?: string | null;
  readonly statuses?: readonly string[] | null;
  readonly conclusions?: readonly string[] | null;
}

export function checkSuiteNode(serving: Serving, suite: CheckSuite): NodeSource {
  const path = `/${fullName(suite.repository)}/commit/${suite.headSha}/checks?check_suite_id=${suite.id}`;
  const last = suite.runs.at(-1);
  return {
    __typename: 'CheckSuite',
    id: suite.nodeId,
    databaseId: suite.id,
    status: last === undefined ? 'QUEUED' : last.status.toUpperCase(),
    conclusion: last?.conclusion?.toUpperCase() ?? null,
    createdAt: isoTime(suite.createdAt),
    updatedAt: isoTime(suite.updatedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    app: () => appNode(serving, suite.app),
    commit: () => commitNode(serving, suite.repository, suite.headSha),
    repository: () => repositoryNode(serving, suite.repository),
    checkRuns: ({ filterBy, ...page }: CheckRunArguments) =>
      connection(page, {
        items: selectRuns(suite, filterBy ?? {}),
        keyOf: ({ id }) => String(id),
        show: (run) => checkRunNode(serving, run),
      }),
  };
}

function selectRuns(suite: CheckSuite, filter: CheckRunFilter): readonly CheckRun[] {
  const { checkName, appId, checkType, status, statuses, conclusions } = filter;
  if (typeof appId === 'number' && appId !== suite.app.id) return [];
  const runs = checkType === 'LATEST' ? latest(suite.runs) : suite.runs;
  return runs.filter(
    (run) =>
      (checkName ?? run.name) === run.name &&
      (status ?? run.status.toUpperCase()) === run.status.toUpperCase() &&
      (statuses?.includes(run.status.toUpperCase()) ?? true) &&
      (conclusions?.includes(run.conclusion?.toUpperCase() ?? '') ?? true),
  );
}

/** The newest run of each name. */
function latest(runs: readonly CheckRun[]): readonly CheckRun[] {
  return [...new Map(runs.map((run) => [run.name, run])).values()];
}
