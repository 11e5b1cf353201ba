import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keysOf, textAt } from '../support/json.ts';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld({ adopt: [] });
});
afterEach(() => world.remove());

function tip(branch: string): string {
  return world.repository.git('rev-parse', branch);
}

describe('an environment without a baseline', () => {
  test('with plans is refused; adopted, they are history and never run', async () => {
    world.submit('qa', 'old', planText({ audit: '1.0.0' }));
    const refused = await world.ask('execute', '--environment', 'qa');
    const message = expect.stringMatching(/no baseline.*adopt qa/);
    expect(refused).toMatchObject({ code: 2, json: { problems: [{ code: 'usage', message }] } });
    const { code, json } = await world.ask('adopt', 'qa');
    expect(code).toBe(0);
    expect(json).toEqual({
      schema: 1,
      environment: 'qa',
      baseline: tip('env/qa'),
      adopted: [],
      withdrawn: [],
      history: ['old'],
      problems: [],
    });
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({ code: 0, json: { runs: [] } });
    expect(await world.ask('list')).toMatchObject({ json: { plans: [{ plan: 'old', status: 'merged' }] } });
    world.submit('qa', 'new', planText({ audit: '1.0.0' }));
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      json: { runs: [{ plan: 'new' }] },
    });
  });

  test('is refused by reconcile too, which goes on elsewhere', async () => {
    world.submit('qa', 'old', planText({ audit: '1.0.0' }));
    await world.run('adopt', 'production', 'audit@1.0.0');
    world.submit('production', 'again', planText({ audit: 'redeploy' }, 'production'));
    expect(await world.ask('reconcile')).toMatchObject({
      code: 2,
      json: { runs: [{ environment: 'production', plan: 'again', status: 'finished' }], problems: [{}] },
    });
  });

  test('without plans may be executed, and must be adopted before its first', async () => {
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({ code: 0 });
  });
});

describe('versions that are already there', () => {
  test('are recorded with their tags and commits, and set a baseline where there is none', async () => {
    const { code, json } = await world.ask('adopt', 'qa', 'audit@1.0.0', 'ledger@2.1.0-rc.1');
    expect(code).toBe(0);
    expect(keysOf(json)).toEqual([
      ...['schema', 'environment', 'baseline', 'adopted', 'withdrawn', 'history', 'problems'],
    ]);
    expect(json).toMatchObject({
      baseline: tip('env/qa'),
      adopted: [
        { application: 'audit', version: '1.0.0', tag: 'v1.0.0', commit: world.commitOf('audit', 'v1.0.0') },
        { application: 'ledger', version: '2.1.0-rc.1' },
      ],
    });
    const record: unknown = JSON.parse(
      world.repository.git('show', 'deployment-records:environments/qa/audit.json'),
    );
    expect(record).toMatchObject({ schema: 1, application: 'audit', version: '1.0.0', uncertain: false });
    expect(Object.keys(Object(record))).toEqual(
      expect.arrayContaining(['modules', 'versions', 'tag', 'commit']),
    );
  });

  test('never move a baseline', async () => {
    await world.run('adopt', 'qa');
    const before = tip('env/qa');
    world.submit('qa', 'pending', planText({ audit: '1.1.0' }));
    const { json } = await world.ask('adopt', 'qa', 'audit@1.0.0');
    expect(textAt(json, 'baseline')).toBe(before);
    const { stdout } = await world.run('adopt', 'qa', 'audit@1.0.0');
    expect(stdout).toContain(`qa still begins at ${before.slice(0, 12)}.`);
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      json: { runs: [{ plan: 'pending', operations: [{ from: '1.0.0', to: '1.1.0' }] }] },
    });
  });

  test.each([
    ['tag-not-found', 'audit@9.9.9', 'audit'],
    ['unknown-application', 'nothing@1.0.0', 'nothing'],
  ])('%s: nothing is written', async (code, wanted, application) => {
    const answer = await world.ask('adopt', 'qa', 'ledger@1.0.0', wanted);
    expect(answer).toMatchObject({ code: 1, json: { problems: [{ code, severity: 'error', application }] } });
    expect(() => tip('deployment-records')).toThrow();
  });
});

describe('an environment branch that was replaced', () => {
  test('is listed, also where its old commits are not any more', async () => {
    await world.run('adopt', 'qa');
    world.repository.git('update-ref', '-d', 'refs/heads/env/qa');
    const files = { 'plans/new.yml': planText({ audit: '1.0.0' }) };
    world.repository.commit({ branch: 'env/qa', files, message: 'Anew' });
    world.repository.git('gc', '--quiet', '--prune=now');
    expect(await world.ask('list')).toMatchObject({
      code: 0,
      json: { plans: [{ plan: 'new', status: 'merged', mergedAt: null }] },
    });
  });

  test('starts nothing until it is adopted: unchanged plans keep their place, others are withdrawn', async () => {
    await world.run('adopt', 'qa');
    const base = tip('env/qa');
    const held = `${planText({ audit: '1.0.0' })}timing: { not-before: 2999-01-01T00:00:00Z }\n`;
    world.submit('qa', 'kept', held);
    world.submit('qa', 'changed', held);
    expect(await world.run('execute', '--environment', 'qa')).toMatchObject({ code: 4 });
    world.repository.git('update-ref', 'refs/heads/env/qa', base);
    const files = {
      'plans/kept.yml': held,
      'plans/changed.yml': planText({ audit: '1.1.0' }),
      'plans/added.yml': planText({ reports: '1.0.0' }),
    };
    world.repository.commit({ branch: 'env/qa', files, message: 'Squashed' });
    const refused = await world.ask('execute', '--environment', 'qa');
    const message = expect.stringMatching(/replaced.*adopt qa/);
    expect(refused).toMatchObject({ code: 2, json: { problems: [{ code: 'usage', message }] } });
    expect(await world.ask('adopt', 'qa')).toMatchObject({
      code: 0,
      json: { baseline: tip('env/qa'), withdrawn: ['changed'], history: ['added'] },
    });
    expect(await world.ask('execute', '--environment', 'qa')).toMatchObject({
      code: 4,
      json: { runs: [{ plan: 'kept', status: 'waiting', sequence: 1 }] },
    });
    expect(await world.ask('show', 'qa/changed')).toMatchObject({ json: { status: 'aborted' } });
    expect(world.deployed()).toEqual([]);
  });
});
