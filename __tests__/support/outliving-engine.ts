import type { Effect } from '../../src/domain/records/run/effect.ts';
import type { WorkflowEffect } from '../../src/domain/records/run/engine-effects.ts';
import type { DeploymentEnd, DeploymentOrder, PreparedDeployment } from '../../src/ports/deployer.ts';

/** Carries out deployments that go on when whoever asked for them has gone, as workflows of GitHub do. */
export interface OutlivingEngine {
  prepare(order: DeploymentOrder, work: Work): PreparedDeployment;
  /** Watches a deployment on; undefined for an effect of another kind. */
  watch(effect: Effect, onEffect: (effect: Effect) => void): PreparedDeployment | undefined;
  /** Whether a deployment was begun and has not ended. */
  isUnderWay(effect: Effect): boolean;
}

/** What is done; `stopped` resolves at the first stop. */
type Work = (stopped: Promise<void>) => Promise<DeploymentEnd>;

interface Begun {
  readonly end: Promise<DeploymentEnd>;
  readonly stop: () => void;
  ended: boolean;
}

const never: DeploymentEnd = { outcome: 'failed', reason: 'it was never dispatched' };

/** @param say is told each step: `open shop` */
export function createOutlivingEngine(say: (step: string) => void): OutlivingEngine {
  const begun = new Map<string, Begun>();

  function begin(key: string, work: Work): Begun {
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    // Later, because the work itself may have everything stopped.
    const it: Begun = { end: Promise.resolve().then(() => work(stopped)), stop, ended: false };
    begun.set(key, it);
    void it.end.finally(() => {
      it.ended = true;
    });
    return it;
  }

  function watched(effect: WorkflowEffect, open: () => Begun | undefined): PreparedDeployment {
    let leave = () => {};
    const left = new Promise<undefined>((resolve) => {
      leave = () => resolve(undefined);
    });
    return {
      effect,
      open: async () => Promise.race([open()?.end ?? never, left]),
      discard: async () => say(`discard ${effect.key}`),
      stop: () => begun.get(effect.key)?.stop(),
      leave: () => {
        say(`leave ${effect.key}`);
        leave();
      },
    };
  }

  return {
    prepare(order, work) {
      const effect = workflowEffect(order.key, order.key);
      return watched(effect, () => {
        if (begun.has(order.key)) say(`wrong: ${order.key} was dispatched twice`);
        const it = begin(order.key, work);
        order.onEffect(workflowEffect(order.key, `run of ${order.key}`));
        return it;
      });
    },
    watch(effect, onEffect) {
      if (effect.kind !== 'workflow') return undefined;
      return watched(effect, () => {
        say(`watch ${effect.key}`);
        if (begun.has(effect.key)) onEffect(workflowEffect(effect.key, `run of ${effect.key}`));
        return begun.get(effect.key);
      });
    },
    isUnderWay: (effect) => effect.kind === 'workflow' && begun.get(effect.key)?.ended === false,
  };
}

export function workflowEffect(key: string, id: string): WorkflowEffect {
  return {
    kind: 'workflow',
    id,
    url: `https://github.com/acme/release/actions/${encodeURIComponent(id)}`,
    repository: 'acme/release',
    workflow: 'deploy.yml',
    ref: 'main',
    key,
  };
}
