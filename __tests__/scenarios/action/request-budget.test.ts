import { expect, test } from '@jest/globals';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { planText, proposePlans } from '../../../sandbox/seed/propose-plan.ts';
import type { SeedApplication } from '../../../sandbox/seed/seed-application.ts';
import { countBeforeVerdict, writesOf } from '../../support/action-requests.ts';
import { withGitHubWorld } from '../../support/github-world.ts';
import { signalOf } from '../../support/github-world-events.ts';
import { resultOf, writtenBy } from '../../support/github-world-result.ts';

function application(name: string): SeedApplication {
  return { name, versions: ['1.0.0', '1.1.0'], modules: { [`${name}-core`]: {} } };
}

/** All of them in private repositories of their own. */
function applicationsOf(count: number): readonly SeedApplication[] {
  return Array.from({ length: count }, (_, index) => application(`app-${index}`));
}

function planFor(applications: readonly SeedApplication[], version: string): string {
  return planText(Object.fromEntries(applications.map(({ name }) => [name, version])));
}

test.concurrent.each([1, 20, 40])(
  'a plan of %i applications is judged within the budget, beside 100 others',
  (count) => {
    const own = applicationsOf(count);
    const others = application('other');
    return withGitHubWorld(
      async (world) => {
        const { releases, alice: author, bob, app, privateKey } = world.acme;
        const { requests, world: github } = world.sandbox;
        const many = Array.from({ length: 100 }, (_, index) => ({
          ...{ environment: 'qa', plan: `other-${index}`, text: planFor([others], '1.0.0') },
        }));
        await proposePlans(github, { releases, author }, many);
        const one = await world.propose('one', planFor(own, '1.0.0'));
        reviewPullRequest(github, { account: bob, token: null }, one, { state: 'APPROVED' });
        const signal = await signalOf(world.sandbox, world.last('pull_request_review'));
        const costs = () => ({
          ...countBeforeVerdict(requests.entries),
          writes: writesOf(requests.entries).length,
        });

        const byToken = await world.act(signal);
        expect(resultOf(byToken).pullRequests).toMatchObject([{ pullRequest: 101, verdict: 'pass' }]);
        expect(costs()).toEqual({ api: 3, git: 2, writes: 3 });
        expect(byToken.requests).toMatchSnapshot('with a token');

        await world.push({ branch: 'plan/qa/one', files: { 'plans/one.yml': planFor(own, '1.1.0') } });
        const inputs = { 'app-id': String(app.id), 'private-key': privateKey };
        const inputsForOne = { ...inputs, mode: 'validate', environment: 'qa', plan: 'one' };
        const byApp = await world.act(signal, { inputs: inputsForOne });
        expect(writtenBy(byApp)).toEqual({ '#101': ['status', 'check', 'comment'] });
        // At most 5, 3 and 3 are allowed, whatever the number of applications.
        expect(costs()).toEqual({ api: 5, git: 2, writes: 3 });
        expect(byApp.requests).toMatchSnapshot('as an App');
      },
      { applications: [...own, others], environments: { qa: {}, production: {} } },
    );
  },
);
