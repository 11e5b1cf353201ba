import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listAt } from '../support/json.ts';
import { createReleaseWorld, environments, planText, type ReleaseWorld } from '../support/release-world.ts';
import { until } from '../support/until.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(() => world.remove());

async function problemsOf(plan: string): Promise<unknown[]> {
  return listAt((await world.ask('validate', `plan/qa/${plan}`)).json, 'problems');
}

describe('open plans', () => {
  test('with a shared module: an error for the younger, a notice for the older', async () => {
    world.propose('qa', 'zz-older', planText({ ledger: '{ version: 1.0.0, modules: [ledger-ui] }' }));
    world.propose('qa', 'aa-younger', planText({ reports: '1.0.0', ledger: '1.1.0' }));
    const place = { file: 'plans/aa-younger.yml', line: 5, column: 3, application: 'ledger' };
    expect(await problemsOf('aa-younger')).toMatchObject([
      { code: 'conflict-same-module', severity: 'error', plan: 'qa/zz-older', ...place },
    ]);
    expect(await problemsOf('zz-older')).toMatchObject([
      { code: 'conflict-same-module', severity: 'notice', plan: 'qa/aa-younger', line: 4 },
    ]);
    expect((await world.run('validate', 'plan/qa/zz-older')).code).toBe(0);
    expect((await world.run('validate', 'plan/qa/aa-younger')).code).toBe(1);
  });

  test('with different modules of one application collide on the application', async () => {
    world.propose('qa', 'one', planText({ ledger: '{ version: 1.0.0, modules: [ledger-ui] }' }));
    world.propose('qa', 'two', planText({ ledger: '{ version: 1.0.0, modules: [ledger-api] }' }));
    expect(await problemsOf('two')).toMatchObject([{ code: 'conflict-same-module', application: 'ledger' }]);
  });

  test('connected by references: a warning for both, in either direction, also through others', async () => {
    world.propose('qa', 'producer', planText({ ledger: '1.0.0' }));
    world.propose('qa', 'consumer', planText({ payments: '1.0.0' }));
    expect(await problemsOf('producer')).toMatchObject([
      { code: 'conflict-reference', severity: 'warning', plan: 'qa/consumer' },
    ]);
    expect(await problemsOf('consumer')).toMatchObject([
      { code: 'conflict-reference', severity: 'warning', plan: 'qa/producer' },
    ]);
    expect((await world.run('validate', 'plan/qa/consumer')).code).toBe(0);
  });

  test('connected through a module that only the environment has', async () => {
    await world.run('adopt', 'qa', 'payments@1.0.0');
    world.propose('qa', 'far', planText({ orders: '1.0.0' }));
    world.propose('qa', 'near', planText({ ledger: '1.0.0' }));
    expect(await problemsOf('far')).toMatchObject([{ code: 'conflict-reference', plan: 'qa/near' }]);
  });

  test('of other environments, and plans that fail for other reasons, turn no plan red', async () => {
    world.propose('production', 'elsewhere', planText({ ledger: '1.0.0' }, 'production'));
    world.propose('qa', 'broken', 'source: [development\n');
    world.propose('qa', 'failing', planText({ ledger: '1.0.0', nothing: '1.0.0' }));
    world.propose('qa', 'tagless', planText({ ledger: '9.9.9' }));
    world.propose(
      'qa',
      'uncheckable',
      `${planText({ ledger: '1.0.0' })}success: [{ criterion: it answers, check: smoke }]\n`,
    );
    world.propose('qa', 'foreign', planText({ ledger: '1.0.0' }), { 'README.md': 'something else' });
    world.propose('qa', 'fine', planText({ ledger: '1.0.0' }));
    const { code, json } = await world.ask('validate', 'plan/qa/fine');
    expect(code).toBe(0);
    expect(listAt(json, 'problems').map((it) => JSON.stringify(it))).toEqual([
      expect.stringMatching(/"conflict-same-module","severity":"notice".*qa\/failing/),
      expect.stringMatching(/"conflict-same-module","severity":"notice".*qa\/foreign/),
      expect.stringMatching(/"conflict-same-module","severity":"notice".*qa\/tagless/),
      expect.stringMatching(/"conflict-same-module","severity":"notice".*qa\/uncheckable/),
    ]);
  });

  test('are judged as severely as the configuration says', async () => {
    world.configure(
      environments.replace('grace: 5s', 'conflicts: { same-module: warning, reference: error }'),
    );
    world.propose('qa', 'one', planText({ ledger: '1.0.0' }));
    world.propose('qa', 'two', planText({ ledger: '1.1.0' }));
    world.propose('qa', 'three', planText({ orders: '1.0.0', payments: '1.0.0' }));
    expect(await problemsOf('two')).toMatchObject([
      { code: 'conflict-reference', severity: 'error', plan: 'qa/three', line: 3 },
      { code: 'conflict-same-module', severity: 'warning', plan: 'qa/one', line: 4 },
    ]);
  });
});

describe('would-wait', () => {
  const oneAtOnce = environments.replace(
    'sources: [development]',
    'sources: [development]\n    parallel-plans: 1',
  );

  test('names the plan under way that goes first, and the place that it takes', async () => {
    world.configure(oneAtOnce);
    world.behave('ledger', 'while [ ! -e "$DEPLOY_FOLDER/go" ]; do sleep 0.02; done');
    world.submit('qa', 'first', planText({ ledger: '1.0.0' }));
    const { ended } = world.start('execute', '--environment', 'qa');
    await until(() => world.deployed().length > 0);
    world.propose('qa', 'second', planText({ payments: '1.0.0' }));
    const { code, json } = await world.ask('validate', 'plan/qa/second');
    writeFileSync(join(world.git.folder, 'deploy', 'go'), '');
    expect((await ended).code).toBe(0);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      problems: [
        { code: 'would-wait', severity: 'notice', line: 3, plan: 'qa/first' },
        { code: 'would-wait', severity: 'notice', message: expect.stringContaining('free place') },
      ],
    });
  });

  test('names no merged plan that keeps no place', async () => {
    world.configure(oneAtOnce);
    const timing = 'timing: { not-before: 2999-01-01T00:00:00Z }';
    world.submit('qa', 'first', `${planText({ ledger: '1.0.0' })}${timing}\n`);
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 4 });
    world.propose('qa', 'second', planText({ payments: '1.0.0' }));
    expect(await problemsOf('second')).toEqual([]);
  });
});
