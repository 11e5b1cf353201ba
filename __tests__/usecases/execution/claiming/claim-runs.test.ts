import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { registerMerged } from '../../../../src/usecases/execution/claiming/register-merged.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { succeeded } from '../../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const opened = () => world.deployer.log.filter((line) => line.startsWith('open'));
const statuses = (runs: readonly Run[]) => runs.map(({ plan, status }) => `${plan} ${status}`);
const claimAgain = async () => (await world.execute()).runs;

describe('a run that is refused at its claim', () => {
  test('is aborted before anything is touched, and the next one goes on', async () => {
    world.merge('one', planText({ shop: '9.0.0', lonely: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    const { runs } = await world.execute();
    expect(statuses(runs)).toEqual(['one aborted', 'two finished']);
    expect(runs[0]).toMatchObject({
      endedBy: 'system',
      reason: expect.stringMatching(/^tag-not-found: /),
      problems: [{ code: 'tag-not-found', file: 'plans/one.yml', line: 4, application: 'shop' }],
      operations: [{ state: 'skipped' }, { state: 'skipped' }],
    });
    expect(opened()).toEqual(['open lonely']);
  });

  test('is refused when it cannot be read as a plan', async () => {
    world.merge('one', 'source: development\nwhat: is this\n');
    const [run] = (await world.execute()).runs;
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'system', source: null, operations: [] });
    expect(run?.problems.map(({ code }) => code)).toContain('schema');
  });

  test('is refused when its file is too large, and the next one goes on', async () => {
    world.merge('one', `${planText({ shop: '2.0.0' })}#${'x'.repeat(1024 * 1024)}`);
    world.merge('two', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(statuses(runs)).toEqual(['one aborted', 'two finished']);
    expect(runs[0]?.problems).toMatchObject([{ code: 'too-large', file: 'plans/one.yml' }]);
  });

  test('gives its place to one that waited for it', async () => {
    world.configure({ qa: { 'parallel-plans': 1 } });
    world.merge('one', planText({ shop: '9.0.0' }));
    world.merge('two', planText({ shop: '2.0.0' }));
    expect(statuses(await claimAgain())).toEqual(['one aborted', 'two finished']);
  });
});

describe('a run with nothing to do', () => {
  beforeEach(() => world.adopt('qa', { application: 'shop', version: '2.0.0' }));

  test('is finished at its claim', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    const [run] = await claimAgain();
    expect(run).toMatchObject({
      status: 'finished',
      operations: [{ state: 'skipped', reason: 'already-deployed' }],
      problems: [{ code: 'already-deployed', severity: 'notice' }],
    });
    expect(opened()).toEqual([]);
  });

  test('skips only what is there', async () => {
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    const [run] = await claimAgain();
    expect(run?.status).toBe('finished');
    expect(run?.operations.map(({ state }) => state)).toEqual(['skipped', 'succeeded']);
  });
});

describe('without evidence', () => {
  test('a run waits, keeps no place, and runs when the evidence is there', async () => {
    const tags = world.sources.repositories.get('acme/shop') ?? new Map();
    world.sources.repositories.delete('acme/shop');
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ ledger: '2.0.0' }));
    const { runs, lost } = await world.execute();
    expect(statuses(runs)).toEqual(['one waiting', 'two finished']);
    expect(await world.run('one')).toMatchObject({
      waitingFor: [{ plan: null, reason: 'evidence' }],
      problems: [{ code: 'source-unreachable', application: 'shop' }],
    });
    expect(lost).toMatchObject([{ code: 'source-unreachable' }]);
    world.sources.repositories.set('acme/shop', tags);
    expect(statuses(await claimAgain())).toEqual(['one finished']);
  });

  test('because the catalog is broken, a run waits for that', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.store.commit({ branch: 'main', files: { 'catalog/shop.yml': 'application: [' } });
    const { runs, lost, wrong } = await world.execute();
    expect(statuses(runs)).toEqual(['one waiting']);
    expect(lost).toEqual([]);
    expect(wrong.map(({ file }) => file)).toEqual(['catalog/shop.yml']);
  });
});

describe('whose file is not in the repository any more', () => {
  const text = planText({ shop: '2.0.0' });
  beforeEach(async () => {
    world.merge('one', text);
    await registerMerged(world.ports, await world.trusted(), 'qa');
    world.merge('two', planText({ shop: '3.0.0' }));
    world.store.lose(text);
  });

  test('a run waits and says what to do, and keeps no place', async () => {
    const { runs, lost, wrong } = await world.execute();
    expect(statuses(runs)).toEqual(['one waiting', 'two finished']);
    expect(lost).toEqual([]);
    expect(wrong).toMatchObject([
      { code: 'usage', file: 'plans/one.yml', message: expect.stringMatching(/qa\/one.*complete clone/) },
    ]);
    expect(runs[0]).toMatchObject({ waitingFor: [{ plan: null, reason: 'evidence' }], problems: wrong });
  });

  test('a run can be given up by deleting the plan', async () => {
    await world.execute();
    world.merge('one', null);
    await world.execute();
    expect(await world.run('one')).toMatchObject({ status: 'aborted', endedBy: 'operator' });
  });
});

describe('who waits', () => {
  test('is over the limit, and starts when there is a place again', async () => {
    world.configure({ qa: { 'parallel-plans': 1 } });
    const seen: unknown[] = [];
    world.deployer.script('shop', {
      open: async () => {
        seen.push((await world.run('two')).waitingFor);
        return succeeded;
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    expect(statuses(await claimAgain())).toEqual(['one finished', 'two finished']);
    expect(seen).toEqual([[{ plan: null, reason: 'limit', modules: [], until: null }]]);
  });

  test('collides with one under way, and never runs beside it', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ shop: '3.0.0' }));
    expect(statuses(await claimAgain())).toEqual(['one finished', 'two finished']);
    expect(world.deployer.log).toEqual([
      ...['prepare shop', 'open shop', 'end shop'],
      ...['prepare shop', 'open shop', 'end shop'],
    ]);
  });

  test('waits for one that another process executes, and says for which', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ shop: '3.0.0' }));
    let beside: readonly Run[] = [];
    world.deployer.script('shop', {
      open: async () => {
        if (beside.length === 0) beside = (await world.execute({ ports: world.process(2) })).runs;
        return succeeded;
      },
    });
    await world.execute();
    expect(beside).toMatchObject([
      {
        plan: 'two',
        status: 'waiting',
        waitingFor: [{ plan: 'qa/one', reason: 'same-module', modules: ['shop-api'] }],
      },
    ]);
  });
});

describe('what changes between the evidence and the decision', () => {
  /** Does something once, right before the next commit that claims, which then finds the branch moved. */
  function beforeTheClaim(act: () => void | Promise<void>): void {
    let done = false;
    world.store.meddle(async ({ message }) => {
      if (done || !message.includes(': claim ')) return 'none';
      done = true;
      await act();
      return 'moved';
    });
  }

  async function mergeAndRegister(plan: string, text: string): Promise<void> {
    world.merge(plan, text);
    await registerMerged(world.process(2), await world.trusted(), 'qa');
  }

  test('is decided again: what a plan was before is not claimed', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeTheClaim(() => mergeAndRegister('one', planText({ shop: '3.0.0' })));
    const { runs } = await world.execute();
    expect(statuses(runs)).toEqual(['one finished']);
    expect(world.deployer.orders.map(({ version }) => version)).toEqual(['3.0.0']);
  });

  test('is decided again: a plan that was deleted is not claimed', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeTheClaim(async () => {
      world.merge('one', null);
      await registerMerged(world.process(2), await world.trusted(), 'qa');
    });
    await world.execute();
    expect(opened()).toEqual([]);
    expect(await world.run('one')).toMatchObject({ status: 'aborted', endedBy: 'operator' });
  });

  test('loses no run that was claimed before the one that came meanwhile, and runs both side by side', async () => {
    const lonelyIsOpen = new Promise<void>((resolve) => {
      world.deployer.script('lonely', {
        open: () => {
          resolve();
          return succeeded;
        },
      });
    });
    world.deployer.script('shop', { open: () => lonelyIsOpen.then(() => succeeded) });
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeTheClaim(() => mergeAndRegister('two', planText({ lonely: '2.0.0' })));
    const { runs } = await world.execute();
    expect(statuses(runs)).toEqual(['one finished', 'two finished']);
    expect((await world.state()).active.size).toBe(0);
  });

  test('loses no run that was refused before the one that came meanwhile', async () => {
    world.merge('one', planText({ shop: '9.0.0' }));
    beforeTheClaim(() => mergeAndRegister('two', planText({ lonely: '2.0.0' })));
    const { runs } = await world.execute();
    expect(statuses(runs)).toEqual(['one aborted', 'two finished']);
  });

  test('works off what was claimed, although nothing can be recorded when more is to be claimed', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    let claims = 0;
    world.store.meddle(async ({ message }) => {
      if (!message.includes(': claim ')) return 'none';
      claims += 1;
      if (claims === 1) await mergeAndRegister('two', planText({ lonely: '2.0.0' }));
      return claims === 1 ? 'moved' : claims === 2 ? 'none' : 'refused';
    });
    const { runs, lost } = await world.execute();
    expect(statuses(runs)).toEqual(['one finished', 'two waiting']);
    expect(lost).toMatchObject([{ code: 'source-unreachable' }]);
  });
});
