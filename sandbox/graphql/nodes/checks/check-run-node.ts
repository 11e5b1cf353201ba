import type { CheckRun } from '../../../model/commits/check-run.ts';
import { fullName } from '../../../model/repositories/repository.ts';
import { isoTimeOrNull } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { repositoryNode } from '../repositories/repository-node.ts';
import { checkAnnotationNode } from './check-annotation-node.ts';
import { checkSuiteNode } from './check-suite-node.ts';

export function checkRunNode(serving: Serving, run: CheckRun): NodeSource {
  const path = `/${fullName(run.suite.repository)}/runs/${run.id}`;
  return {
    __typename: 'CheckRun',
    id: run.nodeId,
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    externalId: run.externalId,
    detailsUrl: run.detailsUrl,
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    startedAt: isoTimeOrNull(run.startedAt),
    completedAt: isoTimeOrNull(run.completedAt),
    resourcePath: path,
    url: serving.urlOf(path),
    permalink: serving.urlOf(path),
    checkSuite: () => checkSuiteNode(serving, run.suite),
    repository: () => repositoryNode(serving, run.suite.repository),
    annotations: (args: PageArguments) => {
      const items = [...run.output.annotations.entries()];
      return connection(args, {
        items,
        keyOf: ([index]) => String(index),
        show: ([, annotation]) => checkAnnotationNode(serving, run, annotation),
      });
    },
  };
}
