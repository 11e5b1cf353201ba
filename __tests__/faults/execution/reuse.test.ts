import { stories } from '../../support/faults/execution/execution-stories.ts';
import { describeExecutionFaults } from './describe-execution-faults.ts';

describeExecutionFaults({
  story: stories.reuse,
  // How it is judged: as in retry.test.ts.
  covered: /^query (?:OpenPullRequests|Publications)|statuses|check-runs|comments|attempts/,
  requests: [
    'GET /actions/runs/{id}/attempts/{id}/jobs',
    'fetch',
    'fetch',
    'query PullRequestsOfBranches',
    'query OpenPullRequests',
    'fetch',
    'query Tags',
    'push reuse of qa/first',
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
