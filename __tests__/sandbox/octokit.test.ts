import { expect, test } from '@jest/globals';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { planText, proposePlans } from '../../sandbox/seed/propose-plan.ts';
import { seedReleaseWorld } from '../../sandbox/seed/seed-release-world.ts';
import { startSandbox } from '../../sandbox/start.ts';

const repo = { owner: 'acme', repo: 'releases' };

test.each(['dotcom', 'enterprise'] as const)(
  'an app finds its way with the addresses of %s',
  async (addresses) => {
    const sandbox = await startSandbox({ addresses });
    try {
      const { releases, alice, app, privateKey, installation } = await seedReleaseWorld(sandbox.world);
      const text = planText({ payments: '2.3.0' });
      const plans = ['1', '2', '3'].map((plan) => ({ environment: 'qa', plan, text }));
      await proposePlans(sandbox.world, { releases, author: alice }, plans);
      const octokit = new Octokit({
        baseUrl: sandbox.apiUrl,
        authStrategy: createAppAuth,
        auth: { appId: app.id, privateKey, installationId: installation.id },
      });
      const listed = await octokit.paginate(octokit.pulls.list, { ...repo, per_page: 2 });
      expect(listed.map(({ number }) => number)).toEqual([3, 2, 1]);
      const sha = listed.at(-1)?.head.sha ?? '';
      await octokit.repos.createCommitStatus({
        ...repo,
        sha,
        state: 'success',
        context: 'deployment-plan/qa',
      });
      const query = `query Heads { repository(owner: "acme", name: "releases") {
      object(expression: "${sha}") { ... on Commit { status { state } } }
    } }`;
      expect(await octokit.graphql(query)).toEqual({
        repository: { object: { status: { state: 'SUCCESS' } } },
      });
      const asked = sandbox.requests.entries.map(({ method, path, operation, actor }) =>
        [method, operation ?? path.split('?')[0], actor].join(' '),
      );
      expect(asked).toEqual([
        `POST /app/installations/${installation.id}/access_tokens app/acme-plans`,
        'GET /repos/acme/releases/pulls acme-plans[bot]',
        'GET /repos/acme/releases/pulls acme-plans[bot]',
        `POST /repos/acme/releases/statuses/${sha} acme-plans[bot]`,
        'POST Heads acme-plans[bot]',
      ]);
    } finally {
      await sandbox.close();
    }
  },
);
