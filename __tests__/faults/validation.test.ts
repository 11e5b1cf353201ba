import { validation } from '../support/faults/fault-world-stories.ts';
import { describeFaults } from './describe-faults.ts';
import { apiDisturbances } from './disturbances.ts';

describeFaults({
  story: validation,
  fetches: false,
  disturbancesOf: apiDisturbances,
  requests: [
    'GET /repos/acme/releases/installation',
    'POST /app/installations/{id}/access_tokens',
    'query OpenPullRequests',
    'query Tags',
    'query Publications',
    'POST /repos/acme/releases/statuses/{head of #1}',
    'POST /repos/acme/releases/check-runs',
    'POST /repos/acme/releases/issues/1/comments',
    'query Tags',
    'query Publications',
    'POST /repos/acme/releases/statuses/{head of #2}',
    'POST /repos/acme/releases/statuses/{head of #3}',
    'POST /repos/acme/releases/check-runs',
    'PATCH /repos/acme/releases/issues/comments/{id}',
    'PATCH /repos/acme/releases/check-runs/{id}',
    'PATCH /repos/acme/releases/issues/comments/{id}',
    'query OpenPullRequests',
  ],
});
