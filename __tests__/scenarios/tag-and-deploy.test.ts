import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestRepository } from '../support/git-world.ts';
import { listAt, textAt } from '../support/json.ts';
import {
  createApplication,
  createReleaseWorld,
  planText,
  type ReleaseWorld,
  versions,
} from '../support/release-world.ts';

let world: ReleaseWorld;
/** The application's repository, which other worlds do not see. */
let audit: TestRepository;
let tagged: ReadonlyMap<string, string>;
/** One that nobody has tagged. */
let commit: string;
beforeEach(async () => {
  world = await createReleaseWorld({ adopt: ['qa', 'production'] });
  tagged = createApplication(world.git, 'audit', versions);
  audit = world.git.openRepository('audit');
  commit = audit.commit({ branch: 'main', files: { VERSION: 'next' } });
  catalog('');
});
afterEach(() => world.remove());

function catalog(more: string): void {
  const entry = `application: audit\nrepository: ${audit.folder}\nmodules: { audit-log: {} }\n${more}`;
  world.repository.commit({ branch: 'main', files: { 'catalog/audit.yml': entry } });
}

const tag = (version: string, of = commit) => `{ tag: ${version}, commit: ${of} }`;
const named = (version: string) => audit.git('rev-parse', `v${version}^{commit}`);
const execute = (environment = 'qa') => world.ask('execute', '--environment', environment);

describe('tag and deploy', () => {
  test('from new to the record: the next version, tagged before it is deployed', async () => {
    const written = await world.ask('new', '--target', 'qa', '--name', 'next', 'audit@next');
    expect(written).toMatchObject({ code: 0, json: { plan: 'next', problems: [] } });
    const validation = await world.run('validate', 'plan/qa/next');
    expect(validation.stdout).toMatch(new RegExp(`tag ${commit.slice(0, 12)} as v2\\.\\d\\.0 and deploy`));
    world.merge('qa', 'next');
    expect(await execute()).toMatchObject({ code: 0 });
    const [version = ''] = /2\.\d+\.0/.exec(world.deployed().at(-1) ?? '') ?? [];
    expect(world.deployed()).toEqual([`qa next audit deploy ${version}`]);
    expect(audit.git('cat-file', 'tag', `v${version}`)).toContain(
      `object ${commit}\ntype commit\ntag v${version}\ntagger deployment-plans <deployment-plans@localhost>`,
    );
    expect(audit.git('tag', '-l', '--format=%(contents)', `v${version}`)).toBe(
      `v${version}\n\nDeployment-Plan: qa/next`,
    );
    const shown = await world.ask('show', 'qa/next');
    expect(listAt(shown.json, 'run', 'operations')).toMatchObject([
      { application: 'audit', action: 'tag-and-deploy', tagged: true, commit, to: version },
    ]);
  });

  test.each([
    ['of a commit that is nowhere', () => tag('3.0.0', 'ab'.repeat(20)), 'commit-not-found'],
    ['of another commit than the tag has', () => tag('1.0.0'), 'tag-exists'],
  ])('%s is refused on its branch', async (_, entry, code) => {
    world.propose('qa', 'wrong', planText({ audit: entry() }));
    expect(await world.ask('validate', 'plan/qa/wrong')).toMatchObject({
      code: 1,
      json: { verdict: 'fail', problems: [{ code, severity: 'error', application: 'audit', line: 4 }] },
    });
  });

  test('is aborted before anything is deployed when somebody else was faster', async () => {
    world.submit('qa', 'late', planText({ audit: tag('3.0.0'), reports: '1.0.0' }));
    audit.git('tag', 'v3.0.0', 'v1.0.0');
    expect(await execute()).toMatchObject({
      code: 3,
      json: { runs: [{ status: 'aborted', problems: [{ code: 'tag-exists' }] }] },
    });
    expect(world.deployed()).toEqual([]);
    expect(named('3.0.0')).toBe(tagged.get('v1.0.0'));
  });

  test('leaves its tag when it fails, and its retry deploys the version', async () => {
    world.behave('audit', 'exit 3');
    world.submit('qa', 'first', planText({ audit: tag('3.0.0') }));
    expect(await execute()).toMatchObject({ code: 3 });
    expect(named('3.0.0')).toBe(commit);
    world.behave('audit', 'exit 0');
    const retry = await world.ask('retry', 'qa/first');
    expect(retry).toMatchObject({ code: 0, json: { problems: [] } });
    const plan = textAt(retry.json, 'plan');
    expect(world.repository.git('show', `plan/qa/${plan}:plans/${plan}.yml`)).toContain('version: 3.0.0');
    world.merge('qa', plan);
    expect(await execute()).toMatchObject({ code: 0 });
    expect(world.deployed()).toEqual(['qa first audit deploy 3.0.0', `qa ${plan} audit deploy 3.0.0`]);
  });

  test('from an environment takes what is deployed there, and so does its retry', async () => {
    await world.run('adopt', 'qa', 'audit@2.0.0');
    const deployed = tagged.get('v2.0.0');
    const production = (entry: string) => planText({ audit: entry }, 'production');
    world.propose('production', 'wrong', production(tag('2.0.1')));
    expect(await world.ask('validate', 'plan/production/wrong')).toMatchObject({
      json: { problems: [{ code: 'version-not-in-source', application: 'audit' }] },
    });
    world.behave('audit', 'exit 3');
    world.submit('production', 'patch', production(tag('2.0.1', deployed)));
    expect(await execute('production')).toMatchObject({ code: 3 });
    world.behave('audit', 'exit 0');
    const plan = textAt((await world.ask('retry', 'production/patch')).json, 'plan');
    expect(await world.ask('validate', `plan/production/${plan}`)).toMatchObject({ code: 0 });
    world.merge('production', plan);
    expect(await execute('production')).toMatchObject({ code: 0 });
    expect(named('2.0.1')).toBe(deployed);
  });
});

test('a version whose build git cannot show is a warning at first, and refused in the end', async () => {
  catalog('ready: { check: build, within: 24d }\n');
  world.propose('qa', 'built', planText({ audit: '2.0.0' }));
  expect(await world.ask('validate', 'plan/qa/built')).toMatchObject({
    code: 0,
    json: { problems: [{ code: 'version-not-built', severity: 'warning', application: 'audit' }] },
  });
  world.merge('qa', 'built');
  expect(await execute()).toMatchObject({
    code: 3,
    json: { runs: [{ status: 'aborted', problems: [{ code: 'version-not-built', severity: 'error' }] }] },
  });
  expect(world.deployed()).toEqual([]);
});
