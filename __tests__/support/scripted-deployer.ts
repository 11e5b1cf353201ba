import type { Effect } from '../../src/domain/records/run/effect.ts';
import type { DeploymentEnd, DeploymentOrder, PreparedDeployment } from '../../src/ports/deployer.ts';
import type { DeployerOfKinds } from '../../src/usecases/execution/deployer-of-kinds.ts';
import { effect } from './builders.ts';
import type { FakeMachine } from './fake-processes.ts';
import { createOutlivingEngine } from './outliving-engine.ts';

/** A deployment under way, as a script sees it. */
export interface UnderWay {
  readonly order: DeploymentOrder;
  /** Resolves at the first stop. */
  readonly stopped: Promise<void>;
}

export interface Script {
  /** Before the gate stands; what it throws keeps the deployment from being started. */
  readonly prepare?: (order: DeploymentOrder) => void | Promise<void>;
  /** Default: succeeds. */
  readonly open?: (underWay: UnderWay) => DeploymentEnd | Promise<DeploymentEnd>;
  /** Whether discarding it fails. */
  readonly discard?: () => void;
  /** Whether it goes on by itself when whoever asked for it has gone; it is recorded as a workflow then. */
  readonly outlives?: boolean;
}

export interface ScriptedDeployer extends DeployerOfKinds {
  /** What an application's deployments do from now on. */
  script(application: string, script: Script): void;
  readonly orders: readonly DeploymentOrder[];
  /** Each step of each deployment: `open shop`. */
  readonly log: readonly string[];
  /** Whether what outlives its coordinator is under way now. */
  isUnderWay(effect: Effect): boolean;
}

export const succeeded: DeploymentEnd = { outcome: 'succeeded', reason: null };
export const failed: DeploymentEnd = { outcome: 'failed', reason: 'it ended with exit code 3' };

/** Hangs until it is stopped. */
export async function hang({ stopped }: UnderWay): Promise<DeploymentEnd> {
  await stopped;
  return { outcome: 'unknown', reason: 'it was ended by SIGTERM' };
}

/** Deployments that do what a test says, and are strict about how they are used. */
export function createScriptedDeployer(machine: FakeMachine): ScriptedDeployer {
  const scripts = new Map<string, Script>();
  const orders: DeploymentOrder[] = [];
  const log: string[] = [];
  const engine = createOutlivingEngine((step) => log.push(step));
  let lastGroup = 1000;

  async function carryOut(
    order: DeploymentOrder,
    script: Script,
    stopped: Promise<void>,
  ): Promise<DeploymentEnd> {
    log.push(`open ${order.application}`);
    const answer = await (script.open ?? (() => succeeded))({ order, stopped });
    log.push(`end ${order.application}`);
    return answer;
  }

  function prepared(order: DeploymentOrder, script: Script, group: number): PreparedDeployment {
    const { application } = order;
    let stopNow = () => {};
    const stopped = new Promise<void>((resolve) => {
      stopNow = resolve;
    });
    let state: 'gated' | 'open' | 'ended' = 'gated';
    const say = (step: string) => log.push(`${step} ${application}`);
    const end = () => {
      state = 'ended';
      machine.die(group);
    };
    return {
      effect: effect(group),
      async open() {
        if (state !== 'gated') throw new Error(`${application} was opened when it was ${state}`);
        state = 'open';
        return carryOut(order, script, stopped).finally(end);
      },
      async discard() {
        say('discard');
        if (state !== 'gated') log.push(`wrong: ${application} was discarded when it was ${state}`);
        end();
        script.discard?.();
      },
      stop() {
        say('stop');
        stopNow();
      },
      leave: null,
    };
  }

  return {
    orders,
    log,
    script: (application, script) => scripts.set(application, script),
    heal: async () => [],
    kinds: new Set(['command', 'workflow']),
    isUnderWay: (started) => engine.isUnderWay(started),
    resume: async ({ effect: started, onEffect }) => engine.watch(started, onEffect),
    async prepare(order) {
      const script = scripts.get(order.application) ?? {};
      orders.push(order);
      log.push(`prepare ${order.application}`);
      await script.prepare?.(order);
      if (script.outlives === true)
        return engine.prepare(order, (stopped) => carryOut(order, script, stopped));
      lastGroup += 1;
      machine.begin(lastGroup);
      return prepared(order, script, lastGroup);
    },
  };
}
