import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { reconcile } from '../../../../src/usecases/reconcile.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { succeeded } from '../../../support/scripted-deployer.ts';

const managers = '@acme/managers';
const gina = { name: 'Gina', email: 'gina@example.com' };
let world: MemoryWorld;

beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { approvals: { required: 2, from: ['bob', 'carol', 'erin'] } } });
  mergeBy('Dora Diaz <dora@example.com>');
});

function mergeBy(author: string, more: Readonly<Record<string, unknown>> = {}): void {
  const files = { 'plans/one.yml': planText({ shop: '2.0.0' }, more) };
  world.store.commit({ branch: 'env/qa', files, author });
}

async function said(...approvedBy: readonly string[]): Promise<Run> {
  await world.execute({ approvedBy });
  return world.run('one');
}

const told = ({ problems }: Run) => problems.map(({ message }) => message).join('\n');

describe('a plan that needs approvals which no review proves', () => {
  test('waits until somebody says who approved it', async () => {
    const { runs, lost, wrong } = await world.execute();
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
    expect(runs).toMatchObject([
      {
        ...{ plan: 'one', status: 'waiting', approvals: [], startedAt: null },
        waitingFor: [{ reason: 'approval', plan: null, until: null }],
        problems: [{ code: 'approval-missing', severity: 'notice' }],
      },
    ]);
    expect(told(await world.run('one'))).toContain(
      "'deployment-plans execute --environment qa --plan one --approved-by NAME'",
    );
  });

  test('starts when enough are named, and the record says who vouched for them', async () => {
    await world.execute();
    const { status, approvals, blob, startedBy, problems } = await said('bob', '@Carol');
    expect({ status, problems }).toEqual({ status: 'finished', problems: [] });
    const at = expect.any(String);
    expect(approvals).toEqual(['bob', 'Carol'].map((by) => ({ by, at, blob, vouchedBy: startedBy })));
    expect(world.ports.progress.told).toContainEqual(
      `that qa/one was approved by bob, Carol, is what ${startedBy} says; no review proves it here`,
    );
  });

  test.each<[string, readonly string[], string]>([
    ['one of two is named', ['bob'], '1 of 2 approvals is missing'],
    ['one is named twice', ['bob', 'BOB', '@bob'], '1 of 2 approvals is missing'],
    ['one of two is nobody of theirs', ['bob', 'mallory'], 'mallory is not among those who may approve'],
    ['one of two is no login', ['bob', 'Carol Cruz'], 'Carol Cruz is no login of a person'],
    ['one of two is a team', ['bob', managers], `${managers} is no login of a person`],
    ['nobody at all is', [''], '2 of 2 approvals are missing'],
  ])('waits when %s', async (_, names, why) => {
    const run = await said(...names);
    expect(run).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'approval' }] });
    expect(run.approvals.map(({ by }) => by.toLowerCase())).toEqual(names.includes('bob') ? ['bob'] : []);
    expect(told(run)).toContain(why);
  });

  test('remembers what was said, by whoever said it, until enough have been named', async () => {
    expect(await said('bob')).toMatchObject({ status: 'waiting', approvals: [{ by: 'bob' }] });
    const others = { ...world.ports, repository: { ...world.ports.repository, author: async () => gina } };
    await world.execute({ ports: others, approvedBy: ['carol'] });
    const { status, approvals } = await world.run('one');
    expect(status).toBe('finished');
    expect(approvals.map(({ by, vouchedBy }) => [by, vouchedBy])).toEqual([
      ['bob', 'Ada'],
      ['carol', 'Gina'],
    ]);
  });

  test('is started by whoever comes next, once enough were named while it could not start', async () => {
    world.configure({ qa: { approvals: { required: 1 }, 'parallel-plans': 1 } });
    const files = { 'plans/busy.yml': planText({ shop: '3.0.0' }) };
    world.store.commit({ branch: 'env/qa', files });
    await world.execute({ plan: 'busy', approvedBy: ['erin'] });
    const busy = await world.run('busy');
    expect(busy).toMatchObject({
      status: 'waiting',
      waitingFor: [{ reason: 'order' }],
      approvals: [{ by: 'erin' }],
    });
    await world.execute();
    expect((await world.run('busy')).status).toBe('finished');
  });

  test('is not started by those who settle what was left', async () => {
    await world.execute();
    const { ports, stop } = world;
    const trusted = await world.trusted();
    await reconcile({ ports, trusted, stop: stop.signal, handOver: neverDue, starter: null });
    expect(await world.run('one')).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'approval' }] });
  });

  test('keeps no place before another that collides with it', async () => {
    const files = { 'plans/two.yml': planText({ shop: '3.0.0' }, { approvers: ['erin', 'bob'] }) };
    mergeBy('Dora Diaz <dora@example.com>', { approvers: ['carol'] });
    world.store.commit({ branch: 'env/qa', files });
    await world.execute({ approvedBy: ['bob', 'erin'] });
    expect(await world.run('two')).toMatchObject({ status: 'finished' });
    expect(await world.run('one')).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'approval' }] });
  });

  test('keeps no place before the only one that is to be started either, as is noted', async () => {
    await world.execute();
    world.store.commit({ branch: 'env/qa', files: { 'plans/two.yml': planText({ shop: '3.0.0' }) } });
    await world.execute({ plan: 'two', approvedBy: ['bob', 'erin'] });
    expect(await world.run('two')).toMatchObject({ status: 'finished' });
    expect(await world.run('one')).toMatchObject({
      ...{ status: 'waiting', waitingFor: [{ reason: 'approval' }] },
      problems: [{ code: 'approval-missing' }],
    });
  });

  test('is vouched for as it was merged then: a change needs its approvals anew', async () => {
    await world.execute();
    mergeBy('Dora Diaz <dora@example.com>', { notes: 'more' });
    expect(await said()).toMatchObject({ status: 'waiting', waitingFor: [{ reason: 'approval' }] });
    expect(await said('bob', 'erin')).toMatchObject({ status: 'finished' });
  });

  test('is vouched for by its name: the same text that comes later under another has no approvals', async () => {
    world.configure({ qa: { approvals: { required: 1 } } });
    const merging = async () => {
      world.merge('two', planText({ shop: '2.0.0' }));
      return succeeded;
    };
    world.deployer.script('shop', { open: merging });
    expect(await said('bob')).toMatchObject({ status: 'finished', approvals: [{ by: 'bob' }] });
    const two = await world.run('two');
    expect(two.blob).toBe((await world.run('one')).blob);
    expect(two).toMatchObject({ status: 'waiting', approvals: [], waitingFor: [{ reason: 'approval' }] });
  });

  test('is vouched for without a hint where nobody need approve', async () => {
    world.configure({});
    const { status, approvals } = await said('bob');
    expect(status).toBe('finished');
    expect(approvals).toMatchObject([{ by: 'bob', vouchedBy: expect.any(String) }]);
  });
});

describe('who cannot approve, as far as git and the records know', () => {
  beforeEach(() => world.configure({ qa: { approvals: { required: 1 } } }));

  test.each<[string, string, boolean]>([
    ['the author by name', 'bob <dora@example.com>', false],
    ['the author by address', 'Robert <BOB@example.com>', false],
    ['the author by an address of GitHub', 'Robert <12+bob@users.noreply.github.com>', false],
    ['somebody else', 'Bobby <bobby@example.com>', true],
  ])('%s', async (_, author, counts) => {
    mergeBy(author, { notes: 'as it was in the end' });
    const run = await said('bob');
    expect(run.status).toBe(counts ? 'finished' : 'waiting');
    if (!counts) expect(told(run)).toContain(`may be '${author}', who wrote this plan or merged it`);
  });

  test.each<[string, string, boolean]>([
    ['who asked for the plan', 'erin', false],
    ['who wrote the one before', 'dora', false],
    ['who asked for the one before that', 'frank', false],
    ['somebody else', 'bob', true],
  ])('%s', async (_, name, counts) => {
    world.configure({});
    await world.open('zero', planText({ shop: '1.0.0' }));
    const before = { kind: 'retry', environment: 'qa', plan: 'zero', by: 'frank' };
    mergeBy('Dora Diaz <dora@example.com>', { origin: before });
    await world.execute();
    world.configure({ qa: { approvals: { required: 1 } } });
    const origin = { kind: 'retry', environment: 'qa', plan: 'one', by: 'erin' };
    const files = { 'plans/two.yml': planText({ shop: '3.0.0' }, { origin }) };
    world.store.commit({ branch: 'env/qa', files, author: 'Gina <gina@example.com>' });
    await world.execute({ approvedBy: [name] });
    expect((await world.run('two')).status).toBe(counts ? 'finished' : 'waiting');
  });

  test.each<[string, (files: Readonly<Record<string, string>>) => void, string, boolean]>([
    ['its author', open, 'alice', false],
    ['somebody else', open, 'bob', true],
    ['anybody, once it is gone', () => {}, 'bob', false],
  ])('of a copy of a plan that is only proposed: %s', async (_, given, name, counts) => {
    given({ 'plans/original.yml': planText({ shop: '2.0.0' }) });
    mergeBy('Dora Diaz <dora@example.com>', {
      origin: { kind: 'copy', environment: 'qa', plan: 'original' },
    });
    expect((await said(name)).status).toBe(counts ? 'finished' : 'waiting');
  });

  function open(files: Readonly<Record<string, string>>): void {
    const author = 'Alice <alice@example.com>';
    world.store.commit({ branch: 'plan/qa/original', files, author });
  }

  test.each<[string, Readonly<Record<string, unknown>>, object, boolean]>([
    ['whoever may be in a team', {}, { required: 1, from: [managers] }, true],
    ['nobody where nobody is named', {}, { required: 1, from: [] }, false],
    ['whom the plan names of the team', { approvers: ['bob'] }, { required: 1, from: [managers] }, true],
    ['nobody whom the plan leaves out', { approvers: ['carol'] }, { required: 1, from: [managers] }, false],
    ['nobody whom only the plan names', { approvers: ['bob'] }, { required: 1, from: ['carol'] }, false],
  ])('but %s counts', async (_, more, approvals, counts) => {
    world.configure({ qa: { approvals } });
    mergeBy('Dora Diaz <dora@example.com>', more);
    expect((await said('bob')).status).toBe(counts ? 'finished' : 'waiting');
    const note = expect.stringContaining(`that whom no list names is in ${managers}`);
    if (counts) expect(world.ports.progress.told).toContainEqual(note);
  });
});
