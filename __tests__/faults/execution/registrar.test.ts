import { stories } from '../../support/faults/execution/execution-stories.ts';
import { describeExecutionFaults } from './describe-execution-faults.ts';

describeExecutionFaults({
  story: stories.registrar,
  requests: [
    'GET /actions/runs/{id}/attempts/{id}/jobs',
    'fetch',
    'push qa: register first, second',
    'push qa: note what waits for what',
    'GET /actions/workflows/plans.yml/runs',
    'POST /actions/workflows/plans.yml/dispatches',
    'query RunStanding',
    'POST /issues/{id}/comments',
    'POST /check-runs',
  ],
});
