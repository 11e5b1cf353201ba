import { expect, test } from '@jest/globals';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { writeRun } from '../../../src/codec/records/run.ts';
import { writeVersionMarks } from '../../../src/codec/records/version-marks.ts';
import { activePath, configurationPath, recordsBranch } from '../../../src/domain/layout.ts';
import { modules, operation, run, time } from '../../support/builders.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { resultOf, writtenBy } from '../../support/github-world/github-world-result.ts';
import { reportOn, statusOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

const [older, newer] = [planText({ audit: '1.0.0' }), planText({ audit: '1.1.0' })];
const toProduction = { environment: 'production' } as const;

/** Writes the configuration; `qa` says more than that it is there. */
function configure({ push }: GitHubWorld, qa: string): Promise<string> {
  const deployer = 'deployer: { command: [sh, deploy/deploy.sh] }';
  const text = `version: 1
environments:
  development: { root: true }
  qa: { sources: [development], ${qa}${deployer} }
  production: { sources: [qa], ${deployer} }
`;
  return push({ branch: 'main', files: { [configurationPath]: text } });
}

test.concurrent('a push to env/qa, such as a merge, has the plans for qa judged, and no others', () =>
  withGitHubWorld(async (world) => {
    const [one, two] = [await world.propose('one', older), await world.propose('two', newer)];
    await world.settle();
    expect(verdictOn(two)).toBe('failure');
    const other = await world.propose('three', planText({ ledger: '2.0.0' }, 'production'), toProduction);
    await mergePullRequest(world.sandbox.world, world.alice, one);
    const job = await world.act(world.last('push'));
    expect(job).toMatchObject({ code: 0, stderr: '' });
    expect(resultOf(job)).toMatchObject({ asked: [], pullRequests: [{ pullRequest: two.number }] });
    expect([verdictOn(two), verdictOn(other)]).toEqual(['success', 'none']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a push to env/production leaves the plans for qa alone', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', planText({ ledger: '2.0.0' }, 'production'), toProduction);
    await world.push({ branch: 'env/production', files: { 'plans/old.yml': older } });
    const job = await world.act(world.last('push'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['none', 'success']);
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a push that changes the configuration has all plans judged by it', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', newer);
    await world.settle();
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    await configure(world, 'conflicts: { same-module: warning }, ');
    const job = await world.act(world.last('push'));
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'success']);
    expect(statusOn(two)?.description).toContain('1 warning');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a push that breaks the configuration takes every green verdict back, until it is repaired', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const two = await world.propose('two', planText({ audit: '9.0.0' }));
    await world.settle();
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    await world.push({ branch: 'main', files: { [configurationPath]: 'version: 1\nenvironments: [' } });
    const job = await world.act(world.last('push'));
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(job.commands).toContainEqual(
      expect.objectContaining({
        name: 'error',
        properties: expect.objectContaining({ file: configurationPath, title: 'yaml-syntax' }),
      }),
    );
    expect([verdictOn(one), verdictOn(two)]).toEqual(['error', 'failure']);
    expect(statusOn(one)?.description).toMatch(/^Could not be judged/);
    expect(reportOn(one)).toContain('yaml-syntax');
    expect(job.requests).toMatchSnapshot('broken');
    await configure(world, '');
    const repaired = await world.act(world.last('push'));
    expect(repaired.code).toBe(0);
    expect([verdictOn(one), verdictOn(two)]).toEqual(['success', 'failure']);
    expect(repaired.requests).toMatchSnapshot('repaired');
  }));

test.concurrent('a push that changes the catalog has all plans judged by it', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.settle();
    const entry = `application: audit\nrepository: acme/audit\ntag: audit-{version}\nmodules: { audit-log: {} }\n`;
    await world.push({ branch: 'main', files: { 'catalog/audit.yml': entry } });
    const job = await world.act(world.last('push'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('audit-1.0.0');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a run that has ended in qa makes its version available in production', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', planText({ ledger: '2.1.0' }, 'production'), toProduction);
    await world.settle();
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('version-not-in-source');
    await world.record('qa', { ledger: '2.1.0' });
    const job = await world.act(world.last('push'));
    expect(verdictOn(one)).toBe('success');
    expect(writtenBy(job)).toEqual({ '#1': ['status', 'check', 'comment'] });
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a run that begins is what a plan would wait for', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    const begun = run('earlier', {
      operations: [operation('audit', { modules: modules({ 'audit-log': [] }) })],
    });
    const text = new TextDecoder().decode(writeRun(begun));
    await world.push({ branch: recordsBranch, files: { [activePath('qa', 'earlier')]: text } });
    const job = await world.act(world.last('push'));
    expect(verdictOn(one)).toBe('success');
    expect(reportOn(one)).toContain('would-wait');
    expect(reportOn(one)).toContain('qa/earlier');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a version that is marked bad may not be deployed any more', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.settle();
    const bad = new Map([['1.0.0', { reason: 'loses entries', by: 'bob', at: time }]]);
    const text = new TextDecoder().decode(writeVersionMarks({ application: 'audit', bad }));
    await world.push({ branch: recordsBranch, files: { 'versions/audit.json': text } });
    const job = await world.act(world.last('push'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('loses entries');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('records that cannot be read take green verdicts back', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', older);
    await world.settle();
    await world.push({ branch: recordsBranch, files: { 'environments/qa/audit.json': '{' } });
    const job = await world.act(world.last('push'));
    expect(job).toMatchObject({ code: 1, stderr: '' });
    expect(verdictOn(one)).toBe('error');
    expect(job.summary).toContain('environments/qa/audit.json');
    expect(job.requests).toMatchSnapshot();
  }));
