import { sweep } from '../support/faults/fault-world-stories.ts';
import { describeFaults } from './describe-faults.ts';
import { apiDisturbances } from './disturbances.ts';

describeFaults({
  story: sweep,
  fetches: false,
  disturbancesOf: apiDisturbances,
  requests: [
    'GET /repos/acme/releases/installation',
    'POST /app/installations/{id}/access_tokens',
    'query OpenPullRequests',
    'query Tags',
    'query Publications',
    'POST /repos/acme/releases/statuses/{head of #4}',
    'POST /repos/acme/releases/statuses/{head of #5}',
    'PATCH /repos/acme/releases/check-runs/{id}',
    'PATCH /repos/acme/releases/issues/comments/{id}',
    'POST /repos/acme/releases/check-runs',
    'PATCH /repos/acme/releases/issues/comments/{id}',
    'query Tags',
    'query Publications',
    'POST /repos/acme/releases/statuses/{head of #6}',
    'PATCH /repos/acme/releases/check-runs/{id}',
    'PATCH /repos/acme/releases/issues/comments/{id}',
    'query OpenPullRequests',
  ],
});
