import { beforeEach, expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { settle } from '../../../../src/action/execution/coordinating/settle.ts';
import type { ExecutingPorts } from '../../../../src/action/execution/execution-session.ts';
import { coordinatedOutcome } from '../../../../src/action/execution/outcome/coordinated-outcome.ts';
import { activePath, recordsBranch } from '../../../../src/domain/layout.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import { continuePlan } from '../../../../src/usecases/continuing/continue-plan.ts';
import { wrongUsage } from '../../../../src/usecases/refusal.ts';
import { createHandOverButton } from '../../../support/buttons/hand-over-button.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld, type ExecutingWorld } from '../executing-world.ts';

const only = { environment: 'qa', plan: 'one' };

let it: ExecutingWorld;
beforeEach(async () => {
  it = await createExecutingWorld();
});

/** Plan one is handed over while its workflow is under way, and a job is asked for that goes on with it. */
async function handOver(): Promise<void> {
  const button = createHandOverButton();
  it.world.deployer.script('audit', {
    outlives: true,
    open: () => {
      button.press();
      return new Promise<never>(() => {});
    },
  });
  it.world.merge('one', planText({ audit: '2.0.0', shop: '2.0.0' }));
  await coordinate(it.step(2), { ...it.coordination('one'), handOver: button.signal });
  expect(it.jobs.started).toEqual(['qa/one']);
}

/** A step that is refused what the run was claimed by. */
function withoutPinned(pinned: string | null): ExecutingPorts {
  const step = it.step(3);
  const repository: typeof step.repository = {
    ...step.repository,
    read: async (commit, paths) => {
      if (commit === pinned) throw wrongUsage('not configured');
      return step.repository.read(commit, paths);
    },
  };
  return { ...step, repository, ports: { ...step.ports, repository } };
}

/** A step that may not ask about what is under way. */
function withoutEngine(): ExecutingPorts {
  const step = it.step(3);
  const resume = async () => {
    throw new ForgeForbidden('not allowed', 'actions: write');
  };
  return { ...step, ports: { ...step.ports, deployer: { ...step.ports.deployer, resume } } };
}

test.each([
  {
    name: 'its configuration is not there any more',
    step: async () => {
      const { configuration } = await it.world.run('one');
      it.world.configure({ qa: { 'parallel-plans': 3 } });
      return withoutPinned(configuration);
    },
  },
  {
    name: 'no record can be written',
    step: async () => {
      it.world.store.meddle(() => 'unusable');
      return it.step(3);
    },
  },
  { name: 'its workflow cannot be asked about', step: async () => withoutEngine() },
])('a run that cannot be taken up, because $name, is asked for by no job of its own', async ({ step }) => {
  await handOver();
  it.jobs.begin();
  const session = await step();
  await coordinate(session, it.coordination('one')).catch(() => undefined);
  expect(await settle(session, { only, dryRun: false })).toMatchObject({ runs: [], started: [] });
  expect(it.jobs.started).toEqual(['qa/one']);
});

test('what is prepared and cannot be judged is asked for by no job of its own', async () => {
  it.world.configure({ qa: { stages: 'two' } });
  it.world.merge('one', planText({ shop: '2.0.0' }));
  await coordinate(it.step(2), it.coordination('one'));
  await continuePlan(it.step(2).ports, { ...only, by: 'ada' });
  it.world.sources.repositories.delete('acme/shop');
  it.world.clock.sleep(120_000);
  const session = it.step(3);
  const { run } = await coordinate(session, it.coordination('one'));
  expect(run).toMatchObject({ status: 'prepared', waitingFor: [{ reason: 'evidence' }] });
  expect(await settle(session, { only, dryRun: false })).toMatchObject({ runs: [], started: [] });
  expect(it.jobs.started).toEqual([]);
});

test('the schedule asks for a run that was handed over', async () => {
  await handOver();
  it.jobs.begin();
  const { started } = await settle(it.step(3), { only: undefined, dryRun: false });
  expect(started.map(({ plan }) => plan)).toEqual(['one']);
});

test('a job that is run again settles what its former attempt has left, and is red for it', async () => {
  const begun = new Promise<void>((resolve) => {
    it.world.deployer.script('shop', {
      open: () => {
        resolve();
        return new Promise<never>(() => {});
      },
    });
  });
  it.world.merge('one', planText({ shop: '2.0.0' }));
  it.world.merge('two', planText({ shop: '3.0.0' }));
  void coordinate(it.step(2), it.coordination('one'));
  await begun;
  for (const id of [2, 1001]) it.world.machine.die(id);
  const coordinated = await coordinate(it.step(3), it.coordination('one'));
  expect(coordinated.run).toMatchObject({ status: 'aborted', endedBy: 'system' });
  const told = { pullRequest: null, summary: null, cancelled: null };
  expect(coordinatedOutcome(coordinated, told).failure).toContain('qa/one was aborted');
  expect(it.jobs.started).toEqual(['qa/two']);
});

test('a second job leaves a plan alone whose holder lives', async () => {
  let end = () => {};
  const begun = new Promise<void>((resolve) => {
    it.world.deployer.script('shop', {
      open: () =>
        new Promise((ended) => {
          end = () => ended({ outcome: 'succeeded', reason: null });
          resolve();
        }),
    });
  });
  it.world.merge('one', planText({ shop: '2.0.0' }));
  const first = coordinate(it.step(2), it.coordination('one'));
  await begun;
  const { run, started } = await coordinate(it.step(3), it.coordination('one'));
  expect({ run, started }).toMatchObject({ run: { status: 'running', epoch: 1 }, started: [] });
  end();
  expect((await first).run).toMatchObject({ status: 'finished' });
});

test('a record that cannot be read keeps only its own environment waiting', async () => {
  it.world.configure({ production: { sources: ['development'] } });
  const plan = planText({ shop: '2.0.0' }, { target: 'production' });
  it.world.merge('one', plan, 'production');
  const files = { [activePath('qa', 'broken')]: '{"schema": 99}\n' };
  it.world.store.commit({ branch: recordsBranch, files });
  const { started, wrong } = await settle(it.step(2), { only: undefined, dryRun: false });
  expect(started).toMatchObject([{ environment: 'production', plan: 'one' }]);
  expect(wrong).toMatchObject([{ file: 'active/qa/broken.json' }]);
});
