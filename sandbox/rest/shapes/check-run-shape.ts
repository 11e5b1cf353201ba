import type { CheckAnnotation, CheckRun } from '../../model/commits/check-run.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Addresses } from '../../server/addresses.ts';
import { integration } from './app-shape.ts';
import { isoTimeOrNull } from './iso-time.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `check-run`. */
export function checkRun(addresses: Addresses, run: CheckRun) {
  const { id, suite, output } = run;
  const { repository, headSha, app } = suite;
  const url = `${repositoryUrl(addresses, repository)}/check-runs/${id}`;
  const page = `${repositoryPage(addresses, repository)}/runs/${id}`;
  const pullRequests = [...repository.pullRequests.values()].filter(
    ({ state, head }) => state === 'open' && head.sha === headSha && head.repository === repository,
  );
  return {
    id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: headSha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: isoTimeOrNull(run.startedAt),
    completed_at: isoTimeOrNull(run.completedAt),
    output: {
      title: output.title,
      summary: output.summary,
      text: output.text,
      annotations_count: output.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: suite.id },
    app: integration(addresses, app),
    pull_requests: pullRequests.map((pullRequest) => minimalPullRequest(addresses, pullRequest)),
  };
}

/** `check-annotation`. */
export function checkAnnotation(addresses: Addresses, { suite }: CheckRun, annotation: CheckAnnotation) {
  const { path, startLine, endLine, startColumn, endColumn, level, title, message, details } = annotation;
  const place = path.split('/').map(encodeURIComponent).join('/');
  return {
    path,
    blob_href: `${repositoryPage(addresses, suite.repository)}/blob/${suite.headSha}/${place}`,
    start_line: startLine,
    end_line: endLine,
    start_column: startColumn,
    end_column: endColumn,
    annotation_level: level,
    title,
    message,
    raw_details: details,
  };
}

/** `pull-request-minimal`. */
export function minimalPullRequest(
  addresses: Addresses,
  { id, number, repository, head, base }: PullRequest,
) {
  const end = (home: PullRequest['repository'], { ref, sha }: { ref: string; sha: string }) => {
    const repo = { id: home.id, url: repositoryUrl(addresses, home), name: home.name };
    return { ref, sha, repo };
  };
  const url = `${repositoryUrl(addresses, repository)}/pulls/${number}`;
  return { id, number, url, head: end(head.repository, head), base: end(repository, base) };
}
