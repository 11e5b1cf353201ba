import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';

const secret = 'correct-horse-battery-staple';
const variables = { DEPLOYMENT_SECRET_AUDIT_KEY: secret };

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld();
  declare(
    '{ timeout: { required: true, pattern: "[0-9]+s" }, level: { default: info }, key: { secret: true, required: true } }',
  );
  world.configure(environments.replace('grace: 5s', 'secrets: { audit/key: DEPLOYMENT_SECRET_AUDIT_KEY }'));
  world.behave(
    'audit',
    `cat "$DEPLOYMENT_SETTINGS"; cp "$DEPLOYMENT_SETTINGS" "$DEPLOY_FOLDER/settings"
ls -l "$DEPLOYMENT_SETTINGS" | cut -c 1-10; echo "$DEPLOYMENT_SETTINGS" > "$DEPLOY_FOLDER/place"; env`,
  );
});
afterAll(() => world.remove());

function declare(settings: string): void {
  const repository = join(world.applicationsFolder, 'audit');
  const text = `application: audit\nrepository: ${repository}\nmodules: { audit-log: {} }\nsettings: ${settings}\n`;
  world.repository.commit({ branch: 'main', files: { 'catalog/audit.yml': text } });
}

const plan = (entry: string, settings: string) => `${planText({ audit: entry })}settings: ${settings}\n`;
const handed = (file: string) => readFileSync(join(world.git.folder, 'deploy', file), 'utf8');
const execute = () => world.runWith(variables, 'execute', '--environment', 'qa', '--json');

/** Everything that is recorded and committed, on every branch and at every time, and the logs. */
function everythingWritten(): string {
  const logs = join(world.repository.folder, 'deployment-plans', 'logs', 'qa');
  const log = join(logs, 'first', 'audit.log');
  return `${world.repository.git('log', '--all', '-p')}\n${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`;
}

describe('settings', () => {
  test('that are missing, unknown, unfit or secret are all named at once, at their places', async () => {
    world.propose(
      'qa',
      'wrong',
      plan('1.0.0', `{ audit: { levle: debug, key: ${secret} }, ledger: { a: b } }`),
    );
    const { code, json, stdout } = await world.ask('validate', 'plan/qa/wrong');
    expect(code).toBe(1);
    expect(json).toMatchObject({
      problems: [
        { code: 'setting-missing', line: 5, column: 13, application: 'audit' },
        { code: 'setting-unknown', line: 5, column: 22 },
        { code: 'secret-in-plain', line: 5, column: 36 },
        { code: 'setting-unknown', line: 5, column: 73, application: 'ledger' },
      ],
    });
    expect(stdout).not.toContain(secret);
    world.repository.git('update-ref', '-d', 'refs/heads/plan/qa/wrong');
  });

  test('are shown before, handed over, and recorded without secrets', async () => {
    world.propose('qa', 'first', plan('1.0.0', '{ audit: { timeout: 10s } }'));
    const { json } = await world.ask('validate', 'plan/qa/first');
    expect(json).toMatchObject({
      verdict: 'pass',
      operations: [{ settings: { timeout: '10s', level: 'info' }, secrets: ['key'] }],
    });
    world.merge('qa', 'first');
    const { code, stdout, stderr } = await execute();
    expect(code).toBe(0);
    expect(JSON.parse(handed('settings'))).toEqual({ timeout: '10s', level: 'info', key: secret });
    expect(existsSync(handed('place').trim())).toBe(false);
    const written = everythingWritten();
    expect(written).toContain('"key": "***"');
    expect(written).toContain('-rw-------');
    for (const text of [stdout, stderr, written]) expect(text).not.toContain(secret);
    expect(textAt(JSON.parse(stdout), 'runs', 0, 'operations', 0, 'settings', 'timeout')).toBe('10s');
    const record = world.repository.git('show', 'deployment-records:environments/qa/audit.json');
    expect(JSON.parse(record)).toMatchObject({ settings: { timeout: '10s', level: 'info' } });
  });

  test('change without a new version, and the change is shown', async () => {
    world.propose('qa', 'second', plan('redeploy', '{ audit: { timeout: 30s } }'));
    expect((await world.run('validate', 'plan/qa/second')).stdout).toContain(
      'timeout: 10s → 30s; secret key',
    );
    world.merge('qa', 'second');
    expect((await execute()).code).toBe(0);
    expect(JSON.parse(handed('settings'))).toEqual({ timeout: '30s', level: 'info', key: secret });
  });

  test('of which a secret has no value abort the run before anything starts; a retry has all of them', async () => {
    const before = world.deployed();
    world.submit('qa', 'third', plan('2.0.0', '{ audit: { timeout: 60s } }'));
    const { code, json } = await world.ask('execute', '--environment', 'qa');
    const problem = { code: 'setting-missing', line: 4, column: 3 };
    expect({ code, json }).toMatchObject({
      code: 3,
      json: { runs: [{ status: 'aborted', problems: [problem] }] },
    });
    expect(world.deployed()).toEqual(before);
    const retried = await world.ask('retry', 'qa/third');
    world.merge('qa', textAt(retried.json, 'plan'));
    expect((await execute()).code).toBe(0);
    expect(JSON.parse(handed('settings'))).toMatchObject({ timeout: '60s', key: secret });
  });
});
