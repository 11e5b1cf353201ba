import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { createMemoryReviewers } from '../../../support/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const override = { freeze: 'it cannot wait' };
const text = planText({ shop: '2.0.0' }, { override });
let world: MemoryWorld;

beforeEach(async () => {
  world = await createMemoryWorld();
  const freeze = [{ from: '2026-11-18', to: '2026-11-25', reason: 'audit' }];
  world.configure({ qa: { windows: { freeze }, 'override-approvers': ['erin'] } });
});

const frozen = { status: 'waiting', waitingFor: [{ reason: 'freeze' }] };

describe('a plan that would override a freeze', () => {
  test.each<[string, readonly string[], object]>([
    ['waits for its end when nobody has approved that', [], frozen],
    ['waits for its end when others have', ['bob'], frozen],
    ['starts when somebody has who may', ['erin'], { status: 'finished', approvals: [{ by: 'erin' }] }],
  ])('%s, as is said', async (_, approvedBy, expected) => {
    world.merge('one', text);
    await world.execute({ approvedBy });
    expect(await world.run('one')).toMatchObject(expected);
  });

  test('may be approved later, and is not started by whoever comes by before', async () => {
    world.merge('one', text);
    await world.execute();
    await world.execute();
    expect(await world.run('one')).toMatchObject(frozen);
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject({ status: 'finished' });
  });

  test('that asks for nothing waits, whoever has approved it', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject(frozen);
  });

  test('waits where nobody may approve that', async () => {
    world.configure({ qa: { windows: { freeze: [{ from: '2026-11-18', to: '2026-11-25' }] } } });
    world.merge('one', text);
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject(frozen);
  });

  test.each<[string, readonly string[], object]>([
    ['waits for its end when others have approved', ['bob'], frozen],
    ['starts when somebody has who may', ['erin'], { status: 'finished', approvals: [{ by: 'erin' }] }],
  ])('%s, as reviews prove', async (_, people, expected) => {
    const reviewers = createMemoryReviewers();
    const head = await world.open('one', text);
    reviewers.merged.set(world.merge('one', text), {
      ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
      contributors: { people: [], complete: true },
      reviews: people.map((author) => ({
        ...{ author, state: 'approved', commit: head, mayWrite: true, submittedAt: '2026-11-20T10:00:00Z' },
      })),
    });
    const approvalsOf = createApprovalsReader({ ...world.ports, reviewers });
    await world.execute({ ports: { ...world.ports, approvalsOf } });
    expect(await world.run('one')).toMatchObject(expected);
  });
});
