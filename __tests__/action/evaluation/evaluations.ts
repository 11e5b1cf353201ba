import type { Problem } from '../../../src/domain/problem.ts';
import type { PlanReport } from '../../../src/domain/pull-requests/plan-report.ts';
import type { Evaluation } from '../../../src/usecases/pull-requests/evaluate.ts';
import type { EvaluatedPullRequest } from '../../../src/usecases/pull-requests/publish-reports.ts';

/** Results of the use cases, to be reported. */
export const head = 'a1'.repeat(20);

export const unknownTag: Problem = {
  ...{ code: 'tag-not-found', severity: 'error', message: 'there is no tag v9' },
  ...{ file: 'plans/41.yml', line: 4, column: 3, application: 'payments' },
};

export const unreachable: Problem = {
  ...{ code: 'source-unreachable', severity: 'error', message: 'GitHub did not answer' },
};

const problemsBehind = { pass: [], fail: [unknownTag], unknown: [unreachable] };

type Reported = Partial<Omit<EvaluatedPullRequest, 'report' | 'pullRequest'>> & Partial<PlanReport>;

export function evaluated(number: number, given: Reported = {}): EvaluatedPullRequest {
  const { kind = 'published', written = [], untried = [], ...rest } = given;
  const verdict = given.verdict ?? 'pass';
  const report = {
    ...{
      environment: 'qa',
      plan: `${number}`,
      source: 'development',
      verdict,
      suggestion: [],
      operations: [],
    },
    ...{ order: new Map(), blob: null, head, baseCommit: head, draft: false, isInFork: false },
    ...{ reviews: [], approvals: null },
    ...rest,
    problems: problemsBehind[verdict],
  };
  return {
    ...{ kind, written, untried, report, problems: given.problems ?? [] },
    links: { repository: 'https://github.com/acme/releases' },
    pullRequest: {
      ...{ number, url: `https://github.com/acme/releases/pull/${number}`, draft: false, base: 'env/qa' },
      ...{
        branch: `plan/qa/${number}`,
        head,
        createdAt: '2026-11-20T09:00:00Z',
        changedFiles: 1,
        commits: 1,
        statuses: [],
      },
      environment: report.environment,
      alsoOn: [],
    },
  };
}

export function evaluation(
  pullRequests: readonly EvaluatedPullRequest[],
  {
    asked = [],
    problems = [],
  }: { readonly asked?: readonly number[]; readonly problems?: readonly Problem[] } = {},
): Evaluation {
  return { pullRequests, asked: new Set(asked), problems };
}
