import { describe, expect, test } from '@jest/globals';
import type { Inspection } from '../../../../src/domain/drift/inspection.ts';
import type { Environment } from '../../../../src/domain/model/configuration.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import type { InspectionOrder } from '../../../../src/ports/deployer.ts';
import type { Pulse } from '../../../../src/ports/pulse.ts';
import { neverStopped, type StopSignal } from '../../../../src/ports/stop-signal.ts';
import { reviewTarget } from '../../../../src/usecases/execution/reviewing/review-target.ts';
import {
  applicationRecord,
  commit,
  environment,
  modules,
  operation,
  run,
  state,
} from '../../../support/builders.ts';
import { noPulse } from '../../../support/no-pulse.ts';

const command = { kind: 'command', command: ['./deploy.sh'], timeout: 1000, env: [] } as const;
const inspecting = { ...command, inspect: ['./inspect.sh'] };
const shop = operation('shop', { modules: modules({ 'shop-api': ['ledger-api'] }) });
const target = state(['shop', 'ledger', 'audit'].map((name) => applicationRecord(name)));

interface Given {
  readonly environment?: Partial<Environment>;
  readonly inspect?: (order: InspectionOrder) => Promise<Inspection>;
  readonly stop?: StopSignal;
  readonly applications?: readonly string[];
  readonly pulse?: Pulse;
  /** The run as others have recorded it. */
  readonly newest?: Run;
}

const asRecorded = async (): Promise<Inspection> => ({ kind: 'runs', version: '1.0.0' });

async function review({ inspect = asRecorded, stop, applications, ...given }: Given = {}) {
  const orders: InspectionOrder[] = [];
  const lines: string[] = [];
  let reads = 0;
  const reviewed = run('a', {
    status: 'running',
    configuration: commit('c0'),
    operations: applications?.map((name) => operation(name)) ?? [shop],
  });
  const problems = await reviewTarget({
    run: reviewed,
    pinned: { environment: environment('qa', { deployer: inspecting, ...given.environment }) },
    ports: {
      deployer: {
        inspect: (order) => {
          orders.push(order);
          return inspect(order);
        },
      },
      repository: { checkOut: async () => {}, refresh: async () => new Map() },
      readRecords: async () => ({ run: async () => given.newest ?? reviewed }),
      pulse: given.pulse ?? noPulse,
      progress: { output: (_, application, line) => lines.push(`${application}: ${line}`) },
    },
    records: {
      environment: async () => {
        reads += 1;
        return target;
      },
    },
    stop: stop ?? neverStopped,
  });
  const asked = orders.map(({ application }) => application);
  return {
    problems: problems.map(({ code, application }) => `${code} ${application}`),
    asked,
    orders,
    lines,
    reads,
  };
}

describe('before anything starts', () => {
  test('the applications of the plan and their producers are looked at', async () => {
    const { problems, asked, orders } = await review();
    expect(problems).toEqual([]);
    expect(asked).toEqual(['shop', 'ledger']);
    expect(orders[0]).toMatchObject({ environment: 'qa', plan: 'a', deployer: inspecting });
  });

  test('a difference is told, of a producer as well', async () => {
    const inspect = async ({ application }: InspectionOrder): Promise<Inspection> =>
      application === 'ledger' ? { kind: 'absent' } : { kind: 'runs', version: '2.0.0' };
    expect((await review({ inspect })).problems).toEqual(['drift shop', 'drift ledger']);
  });

  test('a look that goes wrong leaves its own application unknown', async () => {
    const inspect = async ({ application, onLine }: InspectionOrder): Promise<Inspection> => {
      onLine('looking');
      if (application === 'shop') throw new Error('no such file');
      return asRecorded();
    };
    const { problems, lines } = await review({ inspect });
    expect(problems).toEqual(['drift-unknown shop']);
    expect(lines).toEqual(['shop: looking', 'ledger: looking']);
  });

  test('nothing is read or asked where nobody can look and nothing says what follows', async () => {
    const { problems, asked, reads } = await review({ environment: { deployer: command } });
    expect({ problems, asked, reads }).toEqual({ problems: [], asked: [], reads: 0 });
  });

  test('where drift blocks, what cannot be looked at is told', async () => {
    const deployers = new Map([['ledger', command]]);
    const { problems, asked } = await review({ environment: { drift: 'block', deployers } });
    expect(problems).toEqual(['drift-unknown ledger']);
    expect(asked).toEqual(['shop']);
  });
});

test('as many are looked at side by side as operations run', async () => {
  let [now, most] = [0, 0];
  const waiting: (() => void)[] = [];
  const inspect = async (): Promise<Inspection> => {
    now += 1;
    most = Math.max(most, now);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= 2) for (const each of waiting.splice(0)) each();
    });
    now -= 1;
    return asRecorded();
  };
  const applications = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { asked } = await review({ inspect, applications, environment: { parallelOperations: 2 } });
  expect(most).toBe(2);
  expect(asked).toEqual(applications);
});

test('a stop ends what is under way, and asks nobody else', async () => {
  let ring = () => {};
  const stop = {
    ...neverStopped,
    onStop: (listener: () => void) => {
      ring = listener;
      return () => {};
    },
  };
  const inspect = ({ signal }: InspectionOrder) =>
    new Promise<Inspection>((resolve) => {
      signal.addEventListener('abort', () => resolve({ kind: 'unknown', reason: 'it was ended' }));
      ring();
    });
  const { problems, asked } = await review({ inspect, stop, environment: { parallelOperations: 1 } });
  expect(problems).toEqual([]);
  expect(asked).toEqual(['shop']);
});

test('an abort that somebody else records ends it as well, and what was found by then is told', async () => {
  let beat = () => {};
  const pulse = {
    onBeat: (listener: () => void) => {
      beat = listener;
      return () => {};
    },
  };
  const inspect = ({ application, signal }: InspectionOrder) =>
    new Promise<Inspection>((resolve) => {
      if (application === 'shop') return resolve({ kind: 'runs', version: '3.0.0' });
      signal.addEventListener('abort', () => resolve({ kind: 'unknown', reason: 'it was ended' }));
      beat();
    });
  const newest = run('a', { status: 'aborting' });
  expect((await review({ inspect, pulse, newest })).problems).toEqual(['drift shop']);
});
