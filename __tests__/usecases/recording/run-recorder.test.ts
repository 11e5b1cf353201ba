import { beforeEach, describe, expect, test } from '@jest/globals';
import { withRun } from '../../../src/domain/records/environment/environment-state.ts';
import type { RunStatus } from '../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../src/domain/records/run/run-event.ts';
import { createRunRecorder, Fenced, type RunRecorder } from '../../../src/usecases/recording/run-recorder.ts';
import { transact } from '../../../src/usecases/recording/transact.ts';
import { holder, operation, run, time } from '../../support/builders.ts';
import type { Interference } from '../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';

let world: MemoryWorld;
let record: RunRecorder;
beforeEach(async () => {
  world = await createMemoryWorld();
  const claimed = { status: 'running', holder: holder(), epoch: 1 } as const;
  const runs = ['one', 'two', 'three'].map((name) =>
    run(name, { ...claimed, operations: [operation(`application-of-${name}`)] }),
  );
  await transact(world.ports, {
    environment: 'qa',
    decide: (state) => ({ state: runs.reduce(withRun, state), message: 'set up', value: null }),
  });
  record = createRunRecorder(world.ports, 'qa');
});

const skip = (plan: string): RunEvent => ({
  kind: 'skipped',
  applications: [`application-of-${plan}`],
  reason: 'stopped',
});
const change = (
  plan: string,
  more: { readonly epoch?: number; readonly status?: RunStatus; readonly events?: readonly RunEvent[] } = {},
) => ({
  plan,
  epoch: 1,
  status: 'running' as const,
  events: [skip(plan)],
  message: `skip ${plan}`,
  ...more,
});
const written = () => world.store.messages.filter((message) => message.startsWith('skip'));

describe('what is recorded', () => {
  test('gives the run as it stands after the commit', async () => {
    expect(await record(change('one'))).toMatchObject({ plan: 'one', operations: [{ state: 'skipped' }] });
    expect(await world.run('one')).toMatchObject({ operations: [{ state: 'skipped' }] });
  });

  test('gives a run that ended', async () => {
    const events = [skip('one'), { kind: 'completed', at: time } as const];
    expect(await record(change('one', { events }))).toMatchObject({ status: 'aborted' });
  });

  test('while a commit is being written shares the next one', async () => {
    await Promise.all([record(change('one')), record(change('two')), record(change('three'))]);
    expect(written()).toEqual(['skip one', 'skip two\nskip three']);
  });

  test('by a former holder fails alone', async () => {
    const answers = await Promise.allSettled([
      record(change('one')),
      record(change('two', { epoch: 0 })),
      record(change('three')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(answers[1]).toMatchObject({ reason: new Fenced('qa/two has another holder now') });
    expect(await world.run('two')).toMatchObject({ operations: [{ state: 'pending' }] });
  });

  test('about a run that somebody has asked to end since fails alone, with the run as it is', async () => {
    const aborting = { kind: 'aborting', by: 'operator', reason: 'enough' } as const;
    await record(change('two', { events: [aborting] }));
    const answers = await Promise.allSettled([record(change('one')), record(change('two'))]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(answers[1]).toMatchObject({
      reason: { name: 'Outdated', run: { status: 'aborting', operations: [{ state: 'pending' }] } },
    });
    expect(await record(change('two', { status: 'aborting' }))).toMatchObject({
      operations: [{ state: 'skipped' }],
    });
  });

  test('about a run that has ended meanwhile is by a former holder, too', async () => {
    await record(change('one', { events: [skip('one'), { kind: 'completed', at: time }] }));
    await expect(record(change('one'))).rejects.toBeInstanceOf(Fenced);
  });

  test('and is out of reach fails all that share it, and the recorder goes on', async () => {
    let refuse = true;
    world.store.meddle(() => (refuse ? 'refused' : 'none'));
    await expect(record(change('one'))).rejects.toThrow('did not answer');
    refuse = false;
    expect(await record(change('one'))).toMatchObject({ operations: [{ state: 'skipped' }] });
  });

  test('asserts its epoch again when somebody else was faster', async () => {
    let meddled = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (meddled || message !== 'skip one') return 'none';
      meddled = true;
      const taken = { kind: 'taken-over', holder: holder(2) } as const;
      await createRunRecorder(world.process(2), 'qa')(change('one', { events: [taken] }));
      return 'none';
    });
    await expect(record(change('one'))).rejects.toBeInstanceOf(Fenced);
    expect(await world.run('one')).toMatchObject({ epoch: 2, operations: [{ state: 'pending' }] });
  });
});
