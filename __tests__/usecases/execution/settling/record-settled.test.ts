import { expect, test } from '@jest/globals';
import { abortRun } from '../../../../src/domain/course/abort-run.ts';
import { applyEvent } from '../../../../src/domain/records/environment/apply-event.ts';
import { withRun } from '../../../../src/domain/records/environment/environment-state.ts';
import { recordSettled } from '../../../../src/usecases/execution/settling/record-settled.ts';
import { transact } from '../../../../src/usecases/recording/transact.ts';
import { effect, holder, run, time } from '../../../support/builders.ts';
import { createMemoryWorld } from '../../../support/memory-world.ts';

test('what was seen of a run is recorded, although a person aborted it meanwhile', async () => {
  const { ports } = await createMemoryWorld();
  const held = run('one', { status: 'running', holder: holder(), epoch: 2 });
  const started = { kind: 'started', application: 'payments', effect: effect(), at: time } as const;
  const state = await transact(ports, {
    environment: 'qa',
    decide: (before) => {
      const begun = applyEvent(withRun(before, held), 'one', started);
      return { state: begun, message: 'set up', value: begun };
    },
  });
  const known = state.active.get('one') ?? held;
  await transact(ports, {
    environment: 'qa',
    decide: (before) => {
      const aborted = abortRun(before, 'one', { reason: 'aborted by Ada', at: time }) ?? before;
      return { state: aborted, message: 'abort', value: undefined };
    },
  });
  const ends = new Map([['payments', { outcome: 'unknown', reason: 'nobody saw it' } as const]]);
  expect(await recordSettled(ports, known, { reason: 'its holder died', ends, isToEnd: true })).toMatchObject(
    {
      status: 'aborted',
      endedBy: 'operator',
      operations: [{ state: 'unknown' }],
    },
  );
});
