import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import {
  badGatewayAfterEffect,
  secondaryLimit,
  serverError,
  tooManyRequests,
} from '../../../../sandbox/faults/known-faults.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import { createWorkflowWorld, type WorkflowWorld } from '../actions/workflow-world.ts';
import {
  createSteppedClock,
  deployWorkflow,
  key,
  minutes,
  type NotedOrder,
  type SteppedClock,
  workflowOrder,
} from './deployer-world.ts';

let github: WorkflowWorld;
let clock: SteppedClock;

beforeAll(async () => {
  github = await createWorkflowWorld();
  await github.commitWorkflows({
    'deploy.yml': deployWorkflow('true'),
    'bare.yml': deployWorkflow('true', 'Bare'),
  });
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => github.sandbox.actions.idle();
  github.repository.workflowRuns.clear();
  github.requests();
});
afterEach(() => github.sandbox.faults.clear());

const token = () => github.workflowToken();

async function deploy({ order }: NotedOrder, credentials = token()) {
  const { api } = github.connect({ credentials: { kind: 'token', token: credentials } });
  return (await createWorkflowDeployer({ api, clock }).prepare(order)).open();
}

function atRequest(nth: number, fault: Fault): void {
  let seen = 0;
  github.sandbox.faults.at(() => ++seen === nth, fault);
}

/** The dispatch takes effect without a clear answer, and then nothing can be read. */
function failLooksAfterDispatch(): void {
  github.sandbox.faults.at({ method: 'POST' }, badGatewayAfterEffect);
  github.sandbox.faults.before({ method: 'POST' }, () => {
    github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
  });
}

const started = { outcome: 'succeeded', runs: 1 } as const;
const notKnown = { outcome: 'unknown', runs: 0 } as const;

const faults: readonly {
  readonly name: string;
  readonly fault: Fault;
  /** When it meets the dispatch; a look is simply tried again. */
  readonly dispatch: typeof started | typeof notKnown;
  /** Whether it proves that nothing has happened. */
  readonly isLimit?: boolean;
}[] = [
  { name: '500', fault: serverError, dispatch: notKnown },
  { name: '502 after the effect', fault: badGatewayAfterEffect, dispatch: started },
  { name: 'a reset before the effect', fault: { kind: 'reset', when: 'before' }, dispatch: notKnown },
  { name: 'a reset after the effect', fault: { kind: 'reset', when: 'after' }, dispatch: started },
  { name: 'malformed JSON', fault: { kind: 'malformed' }, dispatch: started },
  { name: 'an answer cut off', fault: { kind: 'cut', bytes: 10 }, dispatch: started },
  { name: 'a secondary limit', fault: secondaryLimit(30), dispatch: started, isLimit: true },
  { name: 'a limit for long', fault: secondaryLimit(1800), dispatch: started, isLimit: true },
  { name: '429', fault: tooManyRequests(30), dispatch: started, isLimit: true },
];

describe('a deployment that meets', () => {
  test.each(faults)(
    '$name at its dispatch never has two runs',
    async ({ fault, dispatch, isLimit = false }) => {
      const noted = workflowOrder();
      const credentials = token();
      atRequest(2, fault);
      const end = await deploy(noted, credentials);
      expect(github.sandbox.faults.pending).toBe(0);
      expect({ outcome: end?.outcome, runs: github.runs().length }).toEqual(dispatch);
      expect(JSON.stringify([end, noted.lines])).not.toContain(credentials);
      const dispatches = github.requests().filter((request) => request.startsWith('POST'));
      expect(dispatches).toHaveLength(isLimit ? 2 : 1);
    },
  );

  const looks = faults.filter(({ name }) => name !== 'a limit for long');
  test.each([1, 3].flatMap((nth) => looks.map(({ name, fault }) => ({ nth, name, fault }))))(
    '$name at request $nth, a look, goes on',
    async ({ nth, fault }) => {
      atRequest(nth, fault);
      expect((await deploy(workflowOrder()))?.outcome).toBe('succeeded');
      expect(github.runs()).toHaveLength(1);
    },
  );

  test('an unclear answer finds its run as soon as GitHub shows it', async () => {
    github.sandbox.actions.setParallelJobs(0);
    atRequest(2, badGatewayAfterEffect);
    const hidden = new Map<number, ReturnType<WorkflowWorld['run']>>();
    clock.whileAsleep = async (nap) => {
      if (nap === 3) for (const [id, run] of hidden) github.repository.workflowRuns.set(id, run);
      if (nap < 3) return;
      github.sandbox.actions.setParallelJobs(20);
      await github.sandbox.actions.idle();
    };
    github.sandbox.faults.before({ method: 'GET', nth: 2 }, () => {
      for (const [id, run] of github.repository.workflowRuns) hidden.set(id, run);
      github.repository.workflowRuns.clear();
    });
    const noted = workflowOrder();
    expect((await deploy(noted))?.outcome).toBe('succeeded');
    expect(clock.naps.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(noted.effects).toHaveLength(1);
  });

  test('an unclear answer, and no run after half a minute, is not known', async () => {
    atRequest(2, serverError);
    const end = await deploy(workflowOrder());
    expect(clock.naps).toEqual([2000, 4000, 8000, 16_000]);
    expect(end?.reason).toMatch(
      /^it is not known whether deploy.yml of acme\/releases was started: could not start .*GitHub failed \(500\)/,
    );
    expect(end?.reason).toContain(`no run of ours with [${key}] in its title was found`);
  });

  test('an unclear answer looks on while GitHub fails', async () => {
    failLooksAfterDispatch();
    clock.whileAsleep = async (nap) => {
      if (nap === 7) github.sandbox.faults.clear();
      await github.sandbox.actions.idle();
    };
    const noted = workflowOrder();
    expect((await deploy(noted))?.outcome).toBe('succeeded');
    expect(noted.lines.filter((line) => line.endsWith('it is tried again'))).toHaveLength(7);
    expect(github.runs()).toHaveLength(1);
  });

  test('an unclear answer, and a GitHub that fails until its time limit, is not known', async () => {
    failLooksAfterDispatch();
    const end = await deploy(workflowOrder({ deployer: { timeout: minutes } }));
    expect(end).toMatchObject({ outcome: 'unknown' });
    expect(end?.reason).toContain(`a run of ours with [${key}] in its title could not be looked for`);
    expect(github.runs()).toHaveLength(1);
  });

  test('no title with its key says what the workflow lacks', async () => {
    atRequest(2, badGatewayAfterEffect);
    const end = await deploy(workflowOrder({ deployer: { file: 'bare.yml' } }));
    expect(end?.outcome).toBe('unknown');
    expect(end?.reason).toContain('the workflow needs a run-name with [$' + '{{ inputs.key }}]');
  });

  test('a rate limit beyond its time limit fails, and nothing was started', async () => {
    github.sandbox.faults.at({ method: 'POST', nth: 'every' }, secondaryLimit(3600));
    const end = await deploy(workflowOrder({ deployer: { timeout: 30 * minutes } }));
    expect(end).toMatchObject({ outcome: 'failed', transient: true });
    expect(end?.reason).toMatch(/rate limit .* lets us go on in 3600 seconds.*; nothing was started$/);
    expect(github.runs()).toEqual([]);
  });

  test('a GitHub that cannot be asked at first fails, and nothing was started', async () => {
    github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
    const end = await deploy(workflowOrder());
    expect(end).toMatchObject({ outcome: 'failed', transient: true });
    expect(end?.reason).toMatch(/could not look for a run of deploy.yml.*; nothing was started$/);
    expect(github.requests().some((request) => request.startsWith('POST'))).toBe(false);
  });
});
