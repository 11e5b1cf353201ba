import type { WorkflowDeployer } from '../../../../src/domain/model/configuration.ts';
import type { Effect } from '../../../../src/domain/records/run/effect.ts';
import type { DeploymentOrder } from '../../../../src/ports/deployer.ts';
import type { WakingClock } from '../../../../src/ports/waiting.ts';
import { dispatchedWorkflow, expression } from '../actions/workflow-world.ts';

/** A clock on which only sleep takes time, with what happens meanwhile. */
export interface SteppedClock extends WakingClock {
  /** Called whenever somebody sleeps, when the time has passed; from 1. */
  whileAsleep: (nap: number) => void | Promise<void>;
  /** How long was slept, in milliseconds. */
  readonly naps: number[];
}

export function createSteppedClock(start = Date.now()): SteppedClock {
  let now = start;
  const naps: number[] = [];
  return {
    naps,
    whileAsleep: () => {},
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
      naps.push(milliseconds);
      await this.whileAsleep(naps.length);
    },
  };
}

export const key = 'qa/2026-11-20-payments/payments/deploy';
export const minutes = 60_000;

export interface NotedOrder {
  readonly order: DeploymentOrder<WorkflowDeployer>;
  readonly lines: string[];
  readonly effects: Effect[];
}

/** An order with an hour's time limit, and what it is told. */
export function workflowOrder({
  deployer = {},
  ...given
}: Partial<Omit<DeploymentOrder, 'deployer'>> & {
  readonly deployer?: Partial<WorkflowDeployer>;
} = {}): NotedOrder {
  const lines: string[] = [];
  const effects: Effect[] = [];
  return {
    lines,
    effects,
    order: {
      deployer: {
        kind: 'workflow',
        file: 'deploy.yml',
        ref: 'main',
        repository: 'release',
        timeout: 60 * minutes,
        ...deployer,
      },
      environment: 'qa',
      plan: '2026-11-20-payments',
      application: 'payments',
      repository: 'acme/payments',
      action: 'deploy',
      version: '2.3.0',
      fromVersion: '2.2.0',
      tag: 'v2.3.0',
      commit: '4f2c'.repeat(10),
      modules: ['payments-api', 'payments-core'],
      settings: new Map([
        ['timeout', '30s'],
        ['constructor', 'x'],
      ]),
      secrets: new Map([['api-key', 'DEPLOYMENT_SECRET_PAYMENTS_KEY']]),
      key,
      grace: 30_000,
      checkOut: () => Promise.reject(new Error('a workflow checks out what it needs by itself')),
      onLine: (line) => lines.push(line),
      onEffect: (effect) => effects.push(effect),
      ...given,
    },
  };
}

const inputNames = [
  'environment',
  'plan',
  'application',
  'action',
  'version',
  'from-version',
  'tag',
  'commit',
  'modules',
  'settings',
  'key',
];

/** What a run is dispatched with that has the key in its title. */
export const keyInputs = Object.fromEntries(inputNames.map((name) => [name, name === 'key' ? key : 'x']));

/** A workflow that deploys by one script. */
export function deployWorkflow(script: string, title = `Deploy [${expression('inputs.key')}]`): string {
  return dispatchedWorkflow({ title: JSON.stringify(title), inputs: inputNames, scripts: [script] });
}
