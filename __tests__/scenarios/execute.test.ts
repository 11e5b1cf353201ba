import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isRunning } from '../support/is-running.ts';
import { at, keysOf, listAt, textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

const runKeys = [
  ...['schema', 'environment', 'plan', 'status', 'endedBy', 'reason', 'source', 'holder', 'epoch'],
  ...['startedBy', 'operations', 'waitingFor', 'sequence', 'mergeCommit', 'blob', 'configuration'],
  ...['onFailure', 'origin', 'authors', 'approvals', 'mergedAt', 'startedAt', 'endedAt', 'problems'],
];
const operationKeys = [
  ...['application', 'action', 'state', 'from', 'to', 'startedAt', 'endedAt', 'reason'],
  ...['tag', 'commit', 'modules', 'whole', 'after', 'tries'],
];

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(() => world.remove());

function executeQa(...more: string[]) {
  return world.ask('execute', '--environment', 'qa', ...more);
}

/** The one file below a folder. */
function textFileBelow(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.find((file) => statSync(join(folder, file)).isFile()) ?? 'no file';
}

function recordOf(path: string): unknown {
  return JSON.parse(world.repository.git('show', `deployment-records:${path}`));
}

describe('execute', () => {
  test('deploys producers before consumers, and tells the run in exactly the keys of the contract', async () => {
    world.propose('qa', 'all', planText({ orders: '1.0.0', payments: '1.0.0', ledger: '1.1.0' }));
    world.merge('qa', 'all', { fast: true });
    const { code, json, stderr } = await executeQa();
    expect(code).toBe(0);
    expect(world.deployed()).toEqual([
      'qa all ledger deploy 1.1.0',
      'qa all payments deploy 1.0.0',
      'qa all orders deploy 1.0.0',
    ]);
    expect(stderr).toContain('qa/all');
    expect(keysOf(json)).toEqual(['schema', 'environment', 'runs']);
    const [run] = listAt(json, 'runs');
    expect(keysOf(run).sort()).toEqual(runKeys.sort());
    const [orders] = listAt(run, 'operations');
    expect(keysOf(orders).sort()).toEqual(operationKeys.sort());
    const [once] = listAt(orders, 'tries');
    expect(keysOf(once).sort()).toEqual(['effect', 'endedAt', 'outcome', 'startedAt']);
    expect(keysOf(at(once, 'effect')).sort()).toEqual(
      ['kind', 'host', 'boot', 'namespace', 'pid', 'group', 'startedAt'].sort(),
    );
    expect(run).toMatchObject({ status: 'finished', endedBy: null, reason: null, holder: null, epoch: 1 });
    expect(recordOf('runs/qa/all.json')).toEqual(run);
    expect(await executeQa()).toMatchObject({ code: 0, json: { runs: [] } });
    expect(world.deployed()).toHaveLength(3);
  });

  test('works off several plans in merge order, and starts the next when one has ended', async () => {
    world.configure(environments.replace('grace: 5s', 'parallel-plans: 1'));
    for (const plan of ['c', 'a', 'b']) world.submit('qa', plan, planText({ ledger: 'redeploy' }));
    world.submit('qa', 'last', planText({ ledger: '1.0.0' }));
    await world.run('adopt', 'qa', 'ledger@1.0.0');
    const { code, json } = await executeQa();
    expect(code).toBe(0);
    expect(listAt(json, 'runs').map((run) => textAt(run, 'plan'))).toEqual(['c', 'a', 'b', 'last']);
    expect(world.deployed().map((line) => line.split(' ')[1])).toEqual(['c', 'a', 'b']);
    expect(at(json, 'runs', 3)).toMatchObject({
      status: 'finished',
      operations: [{ state: 'skipped', reason: 'already-deployed' }],
    });
  });

  test('claims one plan alone when asked to', async () => {
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    world.submit('qa', 'two', planText({ reports: '1.0.0' }));
    const { code, json } = await executeQa('--plan', 'two');
    expect({ code, runs: listAt(json, 'runs').length }).toEqual({ code: 0, runs: 1 });
    expect(world.deployed()).toEqual(['qa two reports deploy 1.0.0']);
    expect(await world.ask('show', 'qa/one')).toMatchObject({ json: { status: 'waiting' } });
    expect(await executeQa('--plan', 'two')).toMatchObject({ code: 0, json: { runs: [] } });
  });

  test('gives a deployment its variables, the allowed ones of the caller, and nothing else', async () => {
    const config = environments.replace(
      /\[sh, deploy\/deploy.sh\], timeout: 60s, env: \[DEPLOY_FOLDER\]/,
      () => '[env], env: [KUBECONFIG, MISSING]',
    );
    world.configure(config);
    world.submit(
      'qa',
      'seen',
      planText({ payments: '{ version: 1.1.0, modules: [payments-core, payments-api] }' }),
    );
    const caller = {
      KUBECONFIG: '/etc/kube',
      LANG: 'C',
      SECRET_TOKEN: 'x',
      DEPLOYMENT_STAGE: 'x',
      GIT_DIR: 'x',
    };
    const { code, stderr } = await world.runWith(caller, 'execute', '--environment', 'qa');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const folder = join(world.repository.folder, 'deployment-plans', 'logs');
    const log = readFileSync(join(folder, textFileBelow(folder)), 'utf8');
    const seen = new Map(
      log.split('\n').flatMap((line) => {
        const [, name, value] = /([A-Z_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value ?? '']];
      }),
    );
    const { PATH, HOME, TMPDIR } = world.git.variables;
    const settings = seen.get('DEPLOYMENT_SETTINGS') ?? '';
    expect(Object.fromEntries(seen)).toEqual({
      PATH,
      HOME,
      TMPDIR,
      LANG: 'C',
      KUBECONFIG: '/etc/kube',
      DEPLOYMENT_ENVIRONMENT: 'qa',
      DEPLOYMENT_PLAN: 'seen',
      DEPLOYMENT_APPLICATION: 'payments',
      DEPLOYMENT_ACTION: 'deploy',
      DEPLOYMENT_VERSION: '1.1.0',
      DEPLOYMENT_FROM_VERSION: '',
      DEPLOYMENT_TAG: 'v1.1.0',
      DEPLOYMENT_COMMIT: world.commitOf('payments', 'v1.1.0'),
      DEPLOYMENT_MODULES: 'payments-api,payments-core',
      DEPLOYMENT_SETTINGS: settings,
      DEPLOYMENT_KEY: 'qa/seen/payments/deploy',
    });
    expect(existsSync(settings)).toBe(false);
  });

  test('runs in a clean checkout of the configuration, with private settings, and cleans up', async () => {
    world.behave(
      'audit',
      'find . -type f | sort > "$DEPLOY_FOLDER/files"; pwd > "$DEPLOY_FOLDER/place"\n' +
        'ls -l "$DEPLOYMENT_SETTINGS" | cut -c1-10 > "$DEPLOY_FOLDER/mode"; cat "$DEPLOYMENT_SETTINGS" > "$DEPLOY_FOLDER/settings"',
    );
    world.submit('qa', 'place', planText({ audit: '1.0.0' }));
    expect(await executeQa()).toMatchObject({ code: 0 });
    const seen = (name: string) => readFileSync(join(world.git.folder, 'deploy', name), 'utf8').trim();
    expect(seen('files').split('\n')).toEqual([
      './.github/deployment-plans.yml',
      ...['audit', 'ledger', 'orders', 'payments', 'reports'].map((name) => `./catalog/${name}.yml`),
      './deploy/deploy.sh',
    ]);
    expect(seen('mode')).toBe('-rw-------');
    expect(JSON.parse(seen('settings'))).toEqual({});
    expect(existsSync(seen('place'))).toBe(false);
  });

  test('redeploys what is there, and says from which version to which', async () => {
    await world.run('adopt', 'qa', 'ledger@1.0.0', 'audit@1.0.0');
    world.submit('qa', 'again', planText({ ledger: 'redeploy', audit: '1.1.0' }));
    const { json } = await executeQa();
    expect(json).toMatchObject({
      runs: [
        {
          operations: [
            { application: 'ledger', action: 'redeploy', from: '1.0.0', to: '1.0.0' },
            { application: 'audit', action: 'deploy', from: '1.0.0', to: '1.1.0' },
          ],
        },
      ],
    });
    expect(world.deployed().sort()).toEqual([
      'qa again audit deploy 1.1.0',
      'qa again ledger redeploy 1.0.0',
    ]);
    expect(recordOf('environments/qa/audit.json')).toMatchObject({ version: '1.1.0', uncertain: false });
  });
});

describe('what goes wrong', () => {
  test('a failure skips the rest, aborts the run, and leaves the version as it was', async () => {
    await world.run('adopt', 'qa', 'payments@1.0.0');
    world.behave('payments', 'exit 3');
    world.submit('qa', 'bad', planText({ orders: '1.0.0', payments: '1.1.0', ledger: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    expect(json).toMatchObject({
      runs: [
        {
          status: 'aborted',
          endedBy: 'system',
          operations: [
            { application: 'orders', state: 'skipped', tries: [] },
            { application: 'payments', state: 'failed', reason: expect.stringContaining('3') },
            { application: 'ledger', state: 'succeeded' },
          ],
        },
      ],
    });
    expect(recordOf('environments/qa/payments.json')).toMatchObject({
      version: '1.0.0',
      failed: '1.1.0',
      uncertain: true,
    });
    expect(await executeQa()).toMatchObject({ code: 0, json: { runs: [] } });
  });

  test('on-failure: continue goes on with what does not depend on it', async () => {
    world.configure(environments.replace('grace: 5s', 'parallel-operations: 1'));
    world.behave('ledger', 'exit 1');
    const wanted = planText({ ledger: '1.0.0', payments: '1.0.0', audit: '1.0.0', reports: '1.0.0' });
    world.submit('qa', 'on', `${wanted}on-failure: continue\n`);
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    const states = listAt(json, 'runs', 0, 'operations').map((it) => [
      at(it, 'application'),
      at(it, 'state'),
    ]);
    expect(Object.fromEntries(states.map(([name, state]) => [String(name), state]))).toEqual({
      ledger: 'failed',
      payments: 'skipped',
      audit: 'succeeded',
      reports: 'succeeded',
    });
  });

  test('a deployment that a signal ends is unknown, until a person says what became of it', async () => {
    world.behave('audit', 'kill -9 $$');
    world.submit('qa', 'crash', planText({ audit: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    expect(json).toMatchObject({
      runs: [{ status: 'aborted', endedBy: 'system', operations: [{ state: 'unknown' }] }],
    });
    expect(recordOf('environments/qa/audit.json')).toMatchObject({ version: null, uncertain: true });
    expect(await world.ask('show', 'qa/crash')).toMatchObject({ json: { offers: ['resolve', 'retry'] } });
    const said = await world.ask('resolve', 'qa/crash', 'audit', '--outcome', 'succeeded');
    expect(said).toMatchObject({ code: 0, json: { environment: 'qa', runs: [{ plan: 'crash' }] } });
    expect(recordOf('environments/qa/audit.json')).toMatchObject({ version: '1.0.0', uncertain: false });
    expect(recordOf('runs/qa/crash.json')).toMatchObject({ operations: [{ state: 'unknown' }] });
    expect(await world.ask('resolve', 'qa/crash', 'audit', '--outcome', 'failed')).toMatchObject({ code: 1 });
  });

  test('a deployment over its time limit is ended with all that it started', async () => {
    world.configure(
      environments.replace('timeout: 60s', 'timeout: 300ms').replace('grace: 5s', 'grace: 200ms'),
    );
    world.behave('audit', 'trap "" TERM; sleep 1000 & echo $! > "$DEPLOY_FOLDER/child"; wait; wait');
    world.submit('qa', 'slow', planText({ audit: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    expect(json).toMatchObject({
      runs: [{ operations: [{ state: 'unknown', reason: expect.stringContaining('time limit') }] }],
    });
    const child = Number(readFileSync(join(world.git.folder, 'deploy', 'child'), 'utf8'));
    expect(await isRunning(child)).toBe(false);
  });

  test.each([
    ['a program that is not there', '[./deploy/none.sh]'],
    ['a program that may not be executed', '[./deploy/deploy.sh]'],
  ])('%s is a failure', async (_, command) => {
    world.configure(environments.replace('[sh, deploy/deploy.sh]', command));
    world.submit('qa', 'none', planText({ audit: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    expect(json).toMatchObject({ runs: [{ operations: [{ state: 'failed' }] }] });
  });

  test('what was merged although it fails is aborted before anything is touched', async () => {
    world.submit('qa', 'wrong', planText({ audit: '9.0.0', reports: '1.0.0' }));
    world.submit('qa', 'broken', 'source: [development\n');
    world.submit('qa', 'mismatch', planText({ audit: '1.0.0' }, 'production'));
    world.submit('qa', 'fine', planText({ audit: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(3);
    expect(json).toMatchObject({
      runs: [
        {
          plan: 'wrong',
          status: 'aborted',
          endedBy: 'system',
          problems: [{ code: 'tag-not-found', file: 'plans/wrong.yml', line: 4 }],
          operations: [{ tries: [] }, { tries: [] }],
        },
        { plan: 'broken', status: 'aborted', problems: [{ code: 'yaml-syntax', file: 'plans/broken.yml' }] },
        { plan: 'mismatch', status: 'aborted', problems: [{ code: 'target-mismatch' }] },
        { plan: 'fine', status: 'finished' },
      ],
    });
    expect(world.deployed()).toEqual(['qa fine audit deploy 1.0.0']);
  });

  test('a repository out of reach leaves the run waiting for evidence, and others go on', async () => {
    const gone = `application: gone\nrepository: ${join(world.git.folder, 'nowhere')}\nmodules: { gone: {} }\n`;
    world.repository.commit({ branch: 'main', files: { 'catalog/gone.yml': gone } });
    world.submit('qa', 'lost', planText({ gone: '1.0.0', audit: '1.0.0' }));
    world.submit('qa', 'fine', planText({ audit: '1.0.0' }));
    const { code, json } = await executeQa();
    expect(code).toBe(5);
    expect(json).toMatchObject({
      runs: [
        { plan: 'lost', status: 'waiting', waitingFor: [{ plan: null, reason: 'evidence', until: null }] },
        { plan: 'fine', status: 'finished' },
      ],
      problems: [{ code: 'source-unreachable', application: 'gone' }],
    });
    world.repository.git('init', '--quiet', '--bare', join(world.git.folder, 'nowhere'));
    expect(await executeQa()).toMatchObject({ code: 3, json: { runs: [{ plan: 'lost' }] } });
  });

  test('a merged file that changes before its claim takes a new place; deleted, it is withdrawn', async () => {
    const held = `${planText({ audit: '1.0.0' })}timing: { not-before: 2999-01-01T00:00:00Z }\n`;
    for (const plan of ['one', 'two', 'three']) world.submit('qa', plan, held);
    expect(await executeQa()).toMatchObject({ code: 4 });
    const files = { 'plans/one.yml': planText({ audit: '1.1.0' }), 'plans/two.yml': null };
    world.repository.commit({ branch: 'env/qa', files });
    const { code, json } = await executeQa();
    expect(json).toMatchObject({
      runs: [
        { plan: 'two', status: 'aborted', endedBy: 'operator', sequence: 2 },
        { plan: 'three', status: 'waiting', sequence: 3 },
        { plan: 'one', status: 'finished', sequence: 4 },
      ],
    });
    expect(code).toBe(4);
    expect(recordOf('runs/qa/two.json')).toMatchObject({ status: 'aborted', operations: [{ tries: [] }] });
    expect(await world.ask('show', 'qa/two')).toMatchObject({ json: { status: 'aborted' } });
  });
});
