import { expect, test } from '@jest/globals';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { planText, proposePlans } from '../../../sandbox/seed/propose-plan.ts';
import type { SeedApplication } from '../../../sandbox/seed/seed-application.ts';
import { commentMarker } from '../../../src/domain/pull-requests/published-names.ts';
import { countBeforeVerdict, writesOf } from '../../support/action-requests.ts';
import { withGitHubWorld } from '../../support/github-world/github-world.ts';
import { signalOf } from '../../support/github-world/github-world-events.ts';
import { resultOf, writtenBy } from '../../support/github-world/github-world-result.ts';
import {
  checksOn,
  commentsOn,
  reportOn,
  statusOn,
  verdictOn,
} from '../../support/github-world/github-world-standing.ts';
import { foreignParts } from '../../support/report-structure.ts';

const good = planText({ audit: '1.0.0' });

function numbered<Value>(count: number, make: (name: string) => [string, Value]): Record<string, Value> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => make(String(index + 1).padStart(4, '0'))),
  );
}

test.concurrent('a pull request with more files than GitHub lists is refused without being fetched', () =>
  withGitHubWorld(async (world) => {
    const files = numbered(3000, (name) => [`many/${name}`, name]);
    const one = await world.propose('one', good, { files });
    const job = await world.signal(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('3001 files');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('120 problems are shown on their lines by three requests', () =>
  withGitHubWorld(async (world) => {
    const text = planText(numbered(120, (name) => [`app-${name}`, '1.0.0']));
    const one = await world.propose('one', text);
    const job = await world.signal(world.last('pull_request'));
    const [check, ...others] = checksOn(one);
    expect(others).toEqual([]);
    const lines = check?.output.annotations.map(({ startLine }) => startLine);
    expect(lines).toEqual(Array.from({ length: 120 }, (_, index) => index + 4));
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a plan of 200 applications has a report that is shortened, and still whole as Markdown', () =>
  withGitHubWorld(
    async (world) => {
      const one = await world.propose('one', planText(numbered(200, (it) => [partName(it), '9.0.0'])));
      const job = await world.signal(world.last('pull_request'));
      expect(verdictOn(one)).toBe('failure');
      const report = reportOn(one);
      expect(Buffer.byteLength(report)).toBeLessThanOrEqual(65_536);
      expect(report).toMatch(/… and \d+ more: the summary of the workflow run has more room/);
      expect(foreignParts(report.slice(`${commentMarker}\n`.length))).toEqual([]);
      expect(job.summary.match(/^\| `part-/gm)).toHaveLength(200);
      expect(job.requests).toMatchSnapshot();
    },
    { files: numbered(200, (name) => [`catalog/${partName(name)}.yml`, partOfAudit(name)]) },
  ));

/** As long as a name may be. */
function partName(name: string): string {
  return `part-${name}-`.padEnd(100, 'x');
}

/** A part of one repository, whose tags all of them share; each references the one before. */
function partOfAudit(name: string): string {
  const before = `module-${String(Number(name) - 1).padStart(4, '0')}`;
  const references = name === '0001' ? '' : `references: { ${before}: '*' }`;
  return `application: ${partName(name)}\nrepository: acme/audit\nmodules: { module-${name}: { ${references} } }\n`;
}

test.concurrent('the one comment is found behind a hundred others', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ audit: '9.0.0' }));
    for (let count = 1; count <= 101; count += 1) {
      addComment(world.sandbox.world, world.alice, one, `remark ${count}`);
    }
    await world.settle();
    await world.push({ branch: 'plan/qa/one', files: { 'plans/one.yml': good } });
    const job = await world.signal(world.last('pull_request'));
    expect(commentsOn(one)).toHaveLength(102);
    expect(commentsOn(one).at(-1)?.body).toContain('Deployment plan: passed');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('on GitHub Enterprise Server all addresses are its own', () =>
  withGitHubWorld(
    async (world) => {
      const { apiUrl, graphqlUrl, serverUrl } = world.sandbox;
      expect([apiUrl, graphqlUrl]).toEqual([`${serverUrl}/api/v3`, `${serverUrl}/api/graphql`]);
      const one = await world.propose('one', planText({ payments: '2.3.0' }));
      const two = await world.propose('two', planText({ payments: '2.2.0' }));
      const inputs = { 'app-id': String(world.acme.app.id), 'private-key': world.acme.privateKey };
      const job = await world.act(world.last('pull_request'), { inputs });
      expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
      expect(statusOn(two)?.targetUrl).toBe(`${serverUrl}/acme/releases/pull/2`);
      expect(job.requests).toMatchSnapshot();
    },
    { addresses: 'enterprise' },
  ));

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
