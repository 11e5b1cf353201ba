import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { at, listAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
  list('payments', '{ payments-core: {}, payments-api: { references: { ledger-api: ^2.0.0 } } }');
});

function list(application: string, modules: string): void {
  const repository = join(world.applicationsFolder, application);
  const text = `application: ${application}\nrepository: ${repository}\nmodules: ${modules}\n`;
  world.repository.commit({ branch: 'main', files: { [`catalog/${application}.yml`]: text } });
}

async function validate(plan: string, applications: Readonly<Record<string, string>>) {
  world.propose('qa', plan, planText(applications));
  const { code, json } = await world.ask('validate', `plan/qa/${plan}`);
  const problems = listAt(json, 'problems').filter((it) => at(it, 'severity') === 'error');
  return { code, problems };
}

test('a plan without what it needs names the line that it lacks, and passes with it', async () => {
  const { code, problems } = await validate('alone', { payments: '1.0.0' });
  expect(code).toBe(1);
  const cure = { application: 'ledger', entry: '2.0.0' };
  expect(problems).toMatchObject([
    { code: 'producer-missing', application: 'payments', module: 'payments-api', line: 4, cure },
  ]);
  expect(await validate('together', { payments: '1.0.0', ledger: '2.0.0' })).toEqual({
    code: 0,
    problems: [],
  });
});

test('a plan that breaks what it leaves alone fails, and what was broken before is not held against it', async () => {
  await world.run('adopt', 'qa', 'ledger@1.0.0', 'audit@1.0.0');
  list('payments', '{ payments-api: { references: { ledger-api: ^1.0.0, audit-log: ^9.0.0 } } }');
  await world.run('adopt', 'qa', 'payments@1.0.0');
  list('payments', '{ payments-api: { references: { ledger-api: "*" } } }');
  expect(await validate('breaks', { ledger: '2.0.0' })).toMatchObject({
    code: 1,
    problems: [{ code: 'consumer-broken', cure: { application: 'payments', entry: '2.0.0' } }],
  });
  expect(await validate('other', { audit: '2.0.0' })).toEqual({ code: 0, problems: [] });
});

test('what changed since the pull request is found at the claim: the run ends before anything is touched', async () => {
  await world.run('adopt', 'qa', 'ledger@2.0.0');
  expect(await validate('late', { payments: '1.0.0' })).toEqual({ code: 0, problems: [] });
  await world.run('adopt', 'qa', 'ledger@1.0.0');
  world.merge('qa', 'late');
  const { code } = await world.run('execute', '--environment', 'qa');
  expect(code).toBe(3);
  expect(world.deployed()).toEqual([]);
  const { json } = await world.ask('show', 'qa/late');
  expect(at(json, 'status')).toBe('aborted');
  expect(listAt(json, 'problems')).toMatchObject([
    { code: 'producer-incompatible', application: 'payments' },
  ]);
});

test('a module disappears only when that is acknowledged', async () => {
  await world.run('adopt', 'qa', 'ledger@1.0.0');
  list('ledger', '{ ledger-api: {} }');
  const { code, problems } = await validate('slim', { ledger: '2.0.0' });
  expect(code).toBe(1);
  expect(problems).toMatchObject([{ code: 'module-removed', application: 'ledger', module: 'ledger-ui' }]);
  const meant = `${planText({ ledger: '2.0.0' })}acknowledge: { removed-modules: [ledger-ui] }\n`;
  world.propose('qa', 'meant', meant);
  const answer = await world.ask('validate', 'plan/qa/meant');
  expect(listAt(answer.json, 'problems').map((it) => at(it, 'code'))).not.toContain('module-removed');
});
