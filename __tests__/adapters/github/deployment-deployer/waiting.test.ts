import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../../sandbox/faults/fault.ts';
import {
  badGatewayAfterEffect,
  secondaryLimit,
  serverError,
} from '../../../../sandbox/faults/known-faults.ts';
import { createDeployment } from '../../../../sandbox/operations/deployments/create-deployment.ts';
import { createDeploymentDeployer } from '../../../../src/adapters/github/deployment-deployer/create-deployment-deployer.ts';
import type { DeploymentEffect } from '../../../../src/domain/records/run/engine-effects.ts';
import type { DeploymentEnd, StartedDeployment } from '../../../../src/ports/deployer.ts';
import { createSteppedClock, key, minutes, type SteppedClock } from '../workflow-deployer/deployer-world.ts';
import { createDeploymentWorld, type DeploymentWorld, deploymentOrder } from './deployment-world.ts';

let github: DeploymentWorld;
let clock: SteppedClock;

beforeAll(async () => {
  github = await createDeploymentWorld();
});
afterAll(() => github.sandbox.close());

beforeEach(() => {
  clock = createSteppedClock();
  clock.whileAsleep = () => {
    if (github.deployments().length > 0) github.report('success');
  };
  github.payments.deployments.clear();
});
afterEach(() => github.sandbox.faults.clear());

const deployer = () => createDeploymentDeployer({ api: github.connect().api, clock });
const prepare = (noted = deploymentOrder(github.commit)) => deployer().prepare(noted.order);
const deploy = async (noted = deploymentOrder(github.commit)) => (await prepare(noted)).open();

function atRequest(nth: number, fault: Fault): void {
  let seen = 0;
  github.sandbox.faults.at(() => ++seen === nth, fault);
}

describe('a Deployment that takes long', () => {
  test('is waited for beyond its time limit, which is said once', async () => {
    clock.whileAsleep = () => {
      if (clock.naps.reduce((sum, nap) => sum + nap) > 120 * minutes) github.report('success');
    };
    const noted = deploymentOrder(github.commit);
    expect(await deploy(noted)).toEqual({ outcome: 'succeeded', reason: null });
    const limits = noted.lines.filter((line) => line.includes('time limit of 3600 seconds'));
    expect(limits).toEqual([
      expect.stringMatching(/only its engine can end it, so it is waited for; whoever knows/),
    ]);
    expect(Math.max(...clock.naps)).toBe(30_000);
  });

  test.each<[string, DeploymentEnd['outcome']]>([
    ['success', 'succeeded'],
    ['failure', 'failed'],
  ])('is waited for when it was to be stopped, until it says %s', async (state, outcome) => {
    const noted = deploymentOrder(github.commit);
    const prepared = await prepare(noted);
    clock.whileAsleep = (nap) => {
      if (nap < 3) prepared.stop();
      if (nap === 5) github.report(state === 'success' ? 'success' : 'failure');
    };
    expect((await prepared.open())?.outcome).toBe(outcome);
    expect(noted.lines.filter((line) => line.includes('was to be stopped'))).toHaveLength(1);
    expect(github.deployments()).toHaveLength(1);
  });

  test('can be left, and taken up by somebody else', async () => {
    const noted = deploymentOrder(github.commit);
    const prepared = await prepare(noted);
    clock.whileAsleep = () => prepared.leave?.();
    expect(await prepared.open()).toBeUndefined();
    const [effect] = noted.effects;
    clock.whileAsleep = () => github.report('success');
    expect(effect).toBeDefined();
    if (effect !== undefined) expect((await resume(effect))?.outcome).toBe('succeeded');
    expect(github.deployments()).toHaveLength(1);
  });

  test('is waited for while GitHub fails, or does not show it any more', async () => {
    clock.whileAsleep = (nap) => {
      if (nap === 1) github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
      if (nap === 4) {
        github.sandbox.faults.clear();
        hidden.push(...github.deployments());
        github.payments.deployments.clear();
      }
      if (nap === 6) for (const one of hidden) github.payments.deployments.set(one.id, one);
      if (nap === 6) github.report('success');
    };
    const hidden = [...github.deployments()];
    const noted = deploymentOrder(github.commit);
    expect((await deploy(noted))?.outcome).toBe('succeeded');
    expect(noted.lines.filter((line) => line.endsWith('it is tried again'))).toHaveLength(1);
  });
});

describe('a Deployment that begins', () => {
  test('when GitHub fails at the look before it has had no effect, which may be tried again', async () => {
    github.sandbox.faults.at({ method: 'GET', nth: 'every' }, serverError);
    const end = await deploy();
    expect(end).toMatchObject({ outcome: 'failed', transient: true });
    expect(end?.reason).toMatch(
      /could not look for the Deployment to qa of acme\/payments.*nothing was created/,
    );
    github.sandbox.faults.clear();
    expect(github.deployments()).toEqual([]);
  });

  test('when the answer is lost is found by its key', async () => {
    atRequest(2, badGatewayAfterEffect);
    const noted = deploymentOrder(github.commit);
    expect((await deploy(noted))?.outcome).toBe('succeeded');
    expect(github.deployments()).toHaveLength(1);
    expect(noted.effects).toHaveLength(1);
  });

  test('when it is not clear whether is not created again', async () => {
    atRequest(2, serverError);
    const end = await deploy();
    expect(end?.outcome).toBe('unknown');
    expect(end?.transient).toBeUndefined();
    expect(end?.reason).toMatch(
      /^it is not known whether the Deployment to qa of acme\/payments was created: .*none of ours was found with the key qa/,
    );
    expect(github.deployments()).toEqual([]);
    expect(clock.naps).toEqual([2000, 4000, 8000, 16_000]);
  });

  test('waits for a limit', async () => {
    atRequest(2, secondaryLimit(1800));
    expect((await deploy())?.outcome).toBe('succeeded');
    expect(github.deployments()).toHaveLength(1);
  });

  test('when it was stopped before is not created', async () => {
    const prepared = await prepare();
    prepared.stop();
    expect(await prepared.open()).toMatchObject({ outcome: 'failed' });
    expect(github.deployments()).toEqual([]);
  });
});

const faults: readonly (readonly [string, Fault])[] = [
  ['500', serverError],
  ['502 after the effect', badGatewayAfterEffect],
  ['a reset before the effect', { kind: 'reset', when: 'before' }],
  ['a reset after the effect', { kind: 'reset', when: 'after' }],
  ['malformed JSON', { kind: 'malformed' }],
  ['an answer cut off', { kind: 'cut', bytes: 10 }],
  ['a secondary limit', secondaryLimit(30)],
];

describe('a Deployment that meets', () => {
  test.each(faults)(
    '%s at its creation is never there twice, and never taken for nothing',
    async (_, fault) => {
      atRequest(2, fault);
      const end = await deploy();
      expect(github.sandbox.faults.pending).toBe(0);
      const made = github.deployments().length;
      expect([end?.outcome, made]).toEqual(made === 1 ? ['succeeded', 1] : ['unknown', 0]);
    },
  );

  test.each([1, 3, 4].flatMap((nth) => faults.map(([name, fault]) => ({ nth, name, fault }))))(
    '$name at request $nth, a look, goes on',
    async ({ nth, fault }) => {
      clock.whileAsleep = (nap) => {
        if (nap === 2) github.report('success');
      };
      atRequest(nth, fault);
      expect((await deploy())?.outcome).toBe('succeeded');
      expect(github.deployments()).toHaveLength(1);
    },
  );
});

function resume(effect: StartedDeployment['effect']) {
  return deployer()
    .resume({
      effect,
      startedAt: new Date(clock.now()).toISOString(),
      timeout: null,
      onLine: () => {},
      onEffect: () => {},
    })
    .then((prepared) => prepared?.open());
}

describe('a Deployment of another coordinator', () => {
  const recorded = (): DeploymentEffect => ({
    ...{ kind: 'deployment', id: key, url: 'https://example.com', repository: 'acme/payments' },
    ...{ environment: 'qa', task: 'deploy', ref: github.commit, key },
  });
  const create = () =>
    createDeployment(github.sandbox.world, { account: github.app.app.bot, token: null }, github.payments, {
      ref: github.commit,
      sha: github.commit,
      environment: 'qa',
      payload: JSON.stringify({ key }),
    });

  test('is found by its key, and by its id', async () => {
    const { id } = create();
    expect((await resume(recorded()))?.outcome).toBe('succeeded');
    expect((await resume({ ...recorded(), id: String(id) }))?.outcome).toBe('succeeded');
    expect(github.deployments()).toHaveLength(1);
  });

  test('is not known when it is not there, and never created', async () => {
    expect(await resume(recorded())).toMatchObject({ outcome: 'unknown' });
    expect(github.deployments()).toEqual([]);
  });

  test.each([{ id: 'x' }, { repository: '/srv/git/payments' }])(
    'cannot be taken up when it is none that we write: %j',
    async (strange) => {
      expect(await resume({ ...recorded(), ...strange })).toBeUndefined();
    },
  );
});
