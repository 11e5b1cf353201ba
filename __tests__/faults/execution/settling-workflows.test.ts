import { stories } from '../../support/faults/execution/execution-stories.ts';
import { describeExecutionFaults } from './describe-execution-faults.ts';

describeExecutionFaults({
  story: stories.settlingWorkflows,
  requests: [
    'GET /actions/runs/{id}/attempts/{id}/jobs',
    'fetch',
    'GET /actions/jobs/{id}',
    'push qa/first: taken over from process 1 on machine-2',
    'GET /actions/workflows/deploy.yml/runs',
    'GET /actions/workflows/deploy.yml/runs',
    'query Login',
    'GET /actions/runs/{id}',
    'GET /actions/workflows/deploy.yml/runs',
    'push qa/first: settled, the process that executed it died',
    'GET /actions/workflows/plans.yml/runs',
    'POST /actions/workflows/plans.yml/dispatches',
  ],
});
