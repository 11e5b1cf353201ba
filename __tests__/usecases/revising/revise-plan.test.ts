import { beforeEach, describe, expect, test } from '@jest/globals';
import { type RevisablePlan, revisableOnBranch } from '../../../src/usecases/revising/revisable-plan.ts';
import { revisePlan } from '../../../src/usecases/revising/revise-plan.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

const branch = 'plan/qa/one';
const first = planText({ shop: '1.0.0' });

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  await world.open('one', first);
});

async function tip(): Promise<string> {
  return (await world.ports.repository.branches(branch)).get(branch) ?? '';
}

/** Puts another version in place of the one that is read, whatever that is. */
function upgrade({ proposal }: RevisablePlan) {
  const text = proposal.content.text.replace(/\d\.0\.0/, (it) => `${Number(it[0]) + 1}.0.0`);
  return Promise.resolve({ text, message: 'upgrade', answer: text });
}

describe('a plan that is revised', () => {
  test('gets one commit on top of the one that was read', async () => {
    const before = await tip();
    const { answer, commit } = await revisePlan(
      world.ports.repository,
      revisableOnBranch(world.ports, branch),
      upgrade,
    );
    expect(answer).toBe(planText({ shop: '2.0.0' }));
    expect(commit).toBe(await tip());
    const history = await world.ports.repository.history(before, await tip());
    expect(history).toHaveLength(1);
    expect(history).toMatchObject([{ author: { name: 'Ada' }, changes: [{ path: 'plans/one.yml' }] }]);
  });

  test('is decided on again, after a look at what others have pushed, when its branch has moved', async () => {
    const happened: string[] = [];
    const { repository } = world.ports;
    const refreshing = {
      ...repository,
      refresh: async () => {
        happened.push('refresh');
        return repository.refresh();
      },
    };
    world.store.meddle(() => {
      happened.push('commit');
      if (happened.length > 1) return 'none';
      world.store.commit({ branch, files: { 'plans/one.yml': planText({ shop: '2.0.0' }) } });
      return 'none';
    });
    const read = revisableOnBranch({ ...world.ports, repository: refreshing }, branch);
    const { answer } = await revisePlan(refreshing, read, upgrade);
    expect(answer).toBe(planText({ shop: '3.0.0' }));
    expect(happened).toEqual(['commit', 'refresh', 'commit']);
  });

  test('stays when nothing is decided, also where it cannot be written', async () => {
    const before = await tip();
    const decide = async () => ({ text: null, message: '', answer: 'as it was' });
    for (const home of [{ kind: 'unwritable', reason: 'it is in a fork' } as const, undefined]) {
      const read = async () => {
        const plan = await revisableOnBranch(world.ports, branch)();
        return { ...plan, home: home ?? plan.home };
      };
      expect(await revisePlan(world.ports.repository, read, decide)).toMatchObject({
        answer: 'as it was',
        commit: null,
      });
    }
    expect(await tip()).toBe(before);
  });

  test('is left as it was by what would be no plan any more', async () => {
    const before = await tip();
    const decide = async () => ({ text: 'source: [', message: 'break it', answer: null });
    const read = revisableOnBranch(world.ports, branch);
    await expect(revisePlan(world.ports.repository, read, decide)).rejects.toMatchObject({
      kind: 'wrong',
      message: expect.stringMatching(/please report it: plans\/one\.yml was not written.*\(1: /),
    });
    expect(await tip()).toBe(before);
  });

  test('is refused where it cannot be written', async () => {
    const read = async () => {
      const plan = await revisableOnBranch(world.ports, branch)();
      return { ...plan, home: { kind: 'unwritable', reason: 'it is in a fork' } as const };
    };
    await expect(revisePlan(world.ports.repository, read, upgrade)).rejects.toMatchObject({
      kind: 'wrong',
      message: 'it is in a fork',
    });
  });
});
