import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentReport } from '../../../src/domain/document/document-report.ts';
import { documentPlan } from '../../../src/usecases/documenting/document-plan.ts';
import { Refusal } from '../../../src/usecases/refusal.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function documentOf(plan: string, environment = 'qa'): Promise<DocumentReport> {
  return documentPlan(world.ports, await world.trusted(), { environment, plan });
}

const scopeOf = ({ content }: DocumentReport) => content.document.sections.get('scope');
const written = planText({ shop: '2.0.0', ledger: 'redeploy' }, { scope: 'all of it' });

describe('the document of a plan', () => {
  test('that is open tells what it would do, and what it leaves open', async () => {
    world.configure({ qa: { require: ['scope', 'backout'] } });
    await world.adopt(
      'qa',
      { application: 'shop', version: '1.0.0' },
      { application: 'ledger', version: '2.0.0' },
    );
    await world.open('one', written);
    const report = await documentOf('one');
    expect(report).toMatchObject({
      ...{ environment: 'qa', plan: 'one', status: 'open', run: null },
      operations: [
        { application: 'shop', action: 'deploy', from: '1.0.0', to: '2.0.0' },
        { application: 'ledger', action: 'redeploy', from: '2.0.0', to: '2.0.0' },
      ],
      order: new Map([
        ['shop', ['ledger']],
        ['ledger', []],
      ]),
      required: new Set(['scope', 'backout']),
      problems: [{ code: 'missing-section', file: 'plans/one.yml', line: 1 }],
    });
    expect(scopeOf(report)).toEqual({ kind: 'text', text: 'all of it' });
  });

  test('that has run tells what was recorded, whatever became of its file', async () => {
    await world.adopt('qa', { application: 'ledger', version: '2.0.0' });
    world.merge('one', written);
    await world.execute();
    world.merge('one', null);
    const report = await documentOf('one');
    expect(report).toMatchObject({
      status: 'finished',
      run: { plan: 'one', status: 'finished' },
      operations: [
        { application: 'shop', from: null, to: '2.0.0', modules: ['shop-api'] },
        { application: 'ledger', from: '2.0.0', to: '2.0.0', modules: ['ledger-api'] },
      ],
      order: new Map([
        ['shop', ['ledger']],
        ['ledger', []],
      ]),
    });
    expect(scopeOf(report)).toEqual({ kind: 'text', text: 'all of it' });
  });

  describe('that sets something, and names what is there already', () => {
    const settings = { lonely: { timeout: '30s' } };
    beforeEach(async () => {
      const lonely = { application: 'lonely', repository: 'acme/lonely', modules: { 'lonely-api': {} } };
      const catalogEntry = JSON.stringify({ ...lonely, settings: { timeout: { required: true } } });
      world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': catalogEntry } });
      await world.adopt('qa', { application: 'audit', version: '1.0.0' });
      world.configure({ qa: { approvals: { required: 1 }, require: ['scope'] } });
      const chain = { shop: '2.0.0', ledger: '2.0.0', lonely: '1.0.0', audit: '1.0.0' };
      world.merge('one', planText(chain, { settings, scope: 'all of it' }));
      await world.execute();
    });

    test('tells what it would do as long as it waits', async () => {
      expect(await documentOf('one')).toMatchObject({
        status: 'waiting',
        operations: [
          { application: 'shop' },
          { application: 'ledger' },
          { application: 'lonely', settings: new Map([['timeout', { from: null, to: '30s' }]]) },
          { application: 'audit', skip: 'already-deployed' },
        ],
        order: new Map([
          ['shop', ['ledger']],
          ['ledger', []],
          ['lonely', []],
        ]),
        problems: [{ code: 'approval-missing' }],
      });
    });

    test('tells the same once it has run, but for what stood there before', async () => {
      await world.execute({ approvedBy: ['carol'] });
      const { status, operations } = await documentOf('one');
      expect(status).toBe('finished');
      expect(operations.slice(2)).toMatchObject([
        { application: 'lonely', settings: new Map([['timeout', { to: '30s' }]]) },
        { application: 'audit', skip: 'already-deployed' },
      ]);
    });
  });

  test('that failed midway tells what it was to do', async () => {
    world.deployer.script('ledger', { open: () => failed });
    world.merge('one', planText({ shop: '2.0.0', ledger: '2.0.0' }));
    await world.execute();
    const { operations, run } = await documentOf('one');
    expect(run?.operations[0]).toMatchObject({ application: 'shop', state: 'skipped' });
    expect(operations.map(({ skip }) => skip)).toEqual([undefined, undefined]);
  });

  test('that lacks a section of which only an answer is required', async () => {
    world.configure({ qa: { require: ['backout.tested'] } });
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await documentOf('one')).toMatchObject({ required: new Set(['backout']) });
  });

  test('that is merged and not registered', async () => {
    world.merge('one', written);
    expect(await documentOf('one')).toMatchObject({ status: 'merged', run: null });
  });

  test('of which nothing can be resolved', async () => {
    world.merge('one', planText({ nobody: '1.0.0', others: 'redeploy' }));
    expect((await documentOf('one')).operations).toEqual([
      { application: 'nobody', action: 'deploy', from: null, to: '1.0.0', modules: [] },
      { application: 'others', action: 'redeploy', from: null, to: null, modules: [] },
    ]);
  });

  test('for an environment that is not configured any more', async () => {
    await world.adopt('qa', { application: 'ledger', version: '2.0.0' });
    world.merge('one', written);
    await world.execute();
    world.remove('qa');
    expect(await documentOf('one')).toMatchObject({ status: 'finished', required: new Set() });
  });
});

test.each([
  ['there is no such plan', 'none', 'run-not-found'],
  ['it cannot be read', 'broken', 'yaml-syntax'],
])('is refused when %s', async (_, plan, code) => {
  world.merge('broken', 'source: [');
  const refused = await documentOf(plan).catch((cause: unknown) => cause);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({ kind: 'no', problems: [{ code }] });
});
