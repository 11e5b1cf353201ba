import { describe, expect, test } from '@jest/globals';
import { type ProposedPlan, planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorldOptions, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { resultOf } from '../../support/github-world/github-world-result.ts';
import { checksOn, reportOn, statusOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

test.concurrent('a plan that may be merged gets a status, a check and a comment', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ payments: '2.3.0', ledger: '2.1.0' }));
    const job = await world.signal(world.last('pull_request'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(job.stdout).toContain('#1, plan qa/one: passes (no problems); wrote status, check, comment');
    expect(Object.fromEntries(job.outputs)).toMatchObject({
      ...{ verdict: 'pass', status: 'open', plan: 'qa/one', 'pull-request': '1' },
    });
    expect(statusOn(one)).toMatchObject({
      ...{ context: 'deployment-plan/qa', state: 'success', creator: { login: 'acme-plans[bot]' } },
      description: expect.stringMatching(/^Passed: 0 errors, 0 warnings · plan [0-9a-f]{12}$/),
      targetUrl: `${world.sandbox.serverUrl}/acme/releases/pull/1`,
    });
    expect(checksOn(one)).toMatchObject([
      { name: 'Deployment plan (qa)', conclusion: 'success', output: { annotations: [] } },
    ]);
    const report = reportOn(one);
    expect(report).toContain('| `payments` | `new → 2.3.0` | deploy |');
    expect(report).toContain('| `ledger` | `2.0.0 → 2.1.0` | deploy |');
    expect(report).toMatch(/```mermaid\nflowchart LR\n(?:.*\n)*? {2}n1 --> n0\n```/);
    expect(report.endsWith(job.summary.trimEnd())).toBe(true);
    expect(job.requests).toMatchSnapshot();
  }));

interface Failing {
  readonly cause: string;
  readonly code: string;
  /** Where the check shows it; null: nowhere, because the place is not in the pull request, or is no line. */
  readonly at: string | null;
  readonly text?: string;
  readonly more?: Partial<ProposedPlan>;
  readonly world?: GitHubWorldOptions;
}

const good = planText({ audit: '1.0.0' });
const inProduction = { environment: 'production' } as const;

const failing: readonly Failing[] = [
  { cause: 'text that is no YAML', code: 'yaml-syntax', at: 'plans/one.yml:1', text: 'source: [' },
  { cause: 'an unknown key', code: 'schema', at: 'plans/one.yml:5', text: `${good}aplications: {}\n` },
  {
    cause: 'a file whose name is none of a plan',
    code: 'bad-name',
    at: null,
    more: { files: { 'plans/one.yml': null, 'plans/One Plan.yml': good } },
  },
  {
    cause: 'another file besides the plan',
    code: 'foreign-change',
    at: null,
    more: { files: { 'deploy.sh': 'x' } },
  },
  { cause: 'two plans', code: 'foreign-change', at: null, more: { files: { 'plans/two.yml': good } } },
  {
    cause: 'no plan',
    code: 'foreign-change',
    at: null,
    more: { files: { 'plans/one.yml': null, 'notes.md': 'x' } },
  },
  {
    cause: 'a plan that it deletes',
    code: 'foreign-change',
    at: null,
    more: { files: { 'plans/one.yml': null, 'plans/old.yml': null } },
    world: { environmentFiles: { 'plans/old.yml': good } },
  },
  {
    cause: 'an application that the catalog lacks',
    code: 'unknown-application',
    at: 'plans/one.yml:4',
    text: planText({ nobody: '1.0.0' }),
  },
  {
    cause: 'a plan for another environment',
    code: 'target-mismatch',
    at: 'plans/one.yml:2',
    text: planText({ audit: '1.0.0' }, 'production'),
  },
  {
    cause: 'a version without a tag',
    code: 'tag-not-found',
    at: 'plans/one.yml:4',
    text: planText({ audit: '9.0.0' }),
  },
  {
    cause: 'a version that the source never had',
    code: 'version-not-in-source',
    at: 'plans/one.yml:4',
    text: planText({ audit: '1.0.0' }, 'production'),
    more: inProduction,
  },
  {
    cause: 'an older version than there is',
    code: 'newer-in-target',
    at: 'plans/one.yml:4',
    text: planText({ ledger: '1.0.0' }),
  },
  {
    cause: 'only what is deployed already',
    code: 'nothing-to-deploy',
    at: 'plans/one.yml:3',
    text: planText({ ledger: '2.0.0' }),
  },
];

describe('a pull request may not be merged for', () => {
  test.concurrent.each(failing)('$cause ($code)', ({ code, at, text = good, more = {}, world: options }) =>
    withGitHubWorld(async (world) => {
      const one = await world.propose('one', text, more);
      const job = await world.signal(world.last('pull_request'));
      // The signal's job tells whether everything could be judged; the verdict stands on the pull request.
      expect(job).toMatchObject({ code: 0, stderr: '' });
      expect(job.outputs.get('verdict')).toBe('fail');
      const [judged] = resultOf(job).pullRequests;
      const errors = judged?.problems.filter(({ severity }) => severity === 'error') ?? [];
      expect(new Set(errors.map((problem) => problem.code))).toEqual(new Set([code]));
      expect(verdictOn(one)).toBe('failure');
      const [check] = checksOn(one);
      expect(check?.conclusion).toBe('failure');
      const places = check?.output.annotations.map(({ path, startLine }) => `${path}:${startLine}`);
      expect(places).toEqual(at === null ? [] : expect.arrayContaining([at]));
      expect(reportOn(one)).toContain(code);
      expect(job.summary).toContain(code);
      expect(job.requests).toMatchSnapshot();
    }, options),
  );
});
