import { beforeEach, describe, expect, test } from '@jest/globals';
import { createApprovalsReader } from '../../../../src/usecases/approvals/approvals-of-run.ts';
import { createMemoryReviewers } from '../../../support/memory/memory-reviewers.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';

const override = { freeze: 'it cannot wait' };
const text = planText({ shop: '2.0.0' }, { override });
let world: MemoryWorld;

beforeEach(async () => {
  world = await createMemoryWorld();
  const freeze = [{ from: '2026-11-18', to: '2026-11-25', reason: 'audit' }];
  world.configure({ qa: { windows: { freeze }, 'override-approvers': ['erin'] } });
});

/** Of this plan the freeze outlasts the latest start. */
const urgent = planText({ shop: '2.0.0' }, { override, timing: { 'not-after': '2026-11-23T10:00:00Z' } });

/** Executes with a pull request that brought a plan and that people have approved. */
async function executeReviewed(plan: string, people: readonly string[], lost = false) {
  const reviewers = createMemoryReviewers();
  const head = await world.open('one', plan);
  reviewers.merged.set(world.merge('one', plan), {
    ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
    contributors: { people: [], complete: true },
    reviews: people.map((author) => ({
      ...{ author, state: 'approved', commit: head, mayWrite: true, submittedAt: '2026-11-20T10:00:00Z' },
    })),
  });
  reviewers.lost = lost;
  const approvalsOf = createApprovalsReader({ ...world.ports, reviewers });
  return world.execute({ ports: { ...world.ports, approvalsOf } });
}

const unreachable = { status: 'aborted', problems: [{ code: 'window-unreachable' }] };
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
    await executeReviewed(text, people);
    expect(await world.run('one')).toMatchObject(expected);
  });
});

describe('a plan whose latest start lies within the freeze that it would override', () => {
  const windows = { freeze: [{ from: '2026-11-18', to: '2026-11-25', reason: 'audit' }] };

  test('waits until somebody says who approved that, and starts then', async () => {
    world.merge('one', urgent);
    await world.execute();
    const waiting = await world.run('one');
    expect(waiting).toMatchObject({
      ...{ status: 'waiting', waitingFor: [{ reason: 'approval' }] },
      problems: [{ code: 'approval-missing', severity: 'notice' }],
    });
    expect(waiting.problems[0]?.message).toContain('a freeze outlasts the latest start of qa/one');
    expect(waiting.problems[0]?.message).toContain('--approved-by NAME');
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject({ status: 'finished', approvals: [{ by: 'erin' }] });
  });

  test('is refused when nobody has said it by then', async () => {
    world.merge('one', urgent);
    await world.execute();
    await world.clock.sleep(72 * 3_600_000 + 1);
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject(unreachable);
  });

  test('waits also when the freeze begins while its claim is written', async () => {
    const freeze = [{ from: '2026-11-21', to: '2026-11-25' }];
    world.configure({ qa: { windows: { freeze }, 'override-approvers': ['erin'] } });
    world.merge('one', urgent);
    world.store.meddle(async ({ message }) => {
      if (!message.includes('claim one')) return 'none';
      world.store.meddle(() => 'none');
      await world.clock.sleep(15 * 3_600_000);
      return 'moved';
    });
    await world.execute();
    expect(await world.run('one')).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'approval' }] });
    await world.execute({ approvedBy: ['erin'] });
    expect(await world.run('one')).toMatchObject({ status: 'finished' });
  });

  test.each<[string, readonly string[], boolean, readonly string[]]>([
    ['nothing can be read', ['erin'], true, ['erin']],
    ['the team cannot be seen', ['@acme/unseen'], false, ['erin']],
  ])('waits for evidence when %s', async (_, approvers, lost, people) => {
    world.configure({ qa: { windows, 'override-approvers': approvers } });
    const report = await executeReviewed(urgent, people, lost);
    expect(report.lost).toMatchObject([{ code: 'source-unreachable' }]);
    expect(await world.run('one')).toMatchObject({
      status: 'waiting',
      waitingFor: [{ reason: 'evidence' }],
    });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['nobody has approved that', ['erin'], []],
    ['somebody else has', ['erin'], ['bob']],
    ['nobody may', [], ['erin']],
  ])('is refused when reviews prove that %s', async (_, approvers, people) => {
    world.configure({ qa: { windows, 'override-approvers': approvers } });
    await executeReviewed(urgent, people);
    expect(await world.run('one')).toMatchObject(unreachable);
  });

  test('starts when somebody has who may', async () => {
    await executeReviewed(urgent, ['erin']);
    expect(await world.run('one')).toMatchObject({ status: 'finished', approvals: [{ by: 'erin' }] });
  });
});
