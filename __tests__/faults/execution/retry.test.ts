import { stories } from '../../support/faults/execution/execution-stories.ts';
import { describeExecutionFaults } from './describe-execution-faults.ts';

describeExecutionFaults({
  story: stories.retry,
  requests: [
    'GET /actions/runs/{id}/attempts/{id}/jobs',
    'fetch',
    'fetch',
    'query PullRequestsOfBranches',
    'query Tags',
    'query OpenPullRequests',
    'fetch',
    'push retry of qa/first',
    'POST /pulls',
    'query OpenPullRequests',
    'query OpenPullRequests',
    'fetch',
    'query Tags',
    'query Publications',
    'POST /statuses/{commit}',
    'POST /check-runs',
    'POST /issues/{id}/comments',
    'query Publications',
    'query OpenPullRequests',
    'fetch',
  ],
});
