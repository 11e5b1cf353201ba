import type { PlanAddress } from '../../../src/domain/names.ts';
import type { Checks } from '../../../src/ports/checks.ts';
import type { DeploymentEnd, DeploymentOrder, PreparedDeployment } from '../../../src/ports/deployer.ts';
import type { DeployerOfKinds } from '../../../src/usecases/execution/deployer-of-kinds.ts';
import { effect } from '../../support/builders.ts';
import type { Deed } from '../../support/deed.ts';
import type { FakeMachine } from '../../support/fake-processes.ts';
import { createMemoryNotifiers, type MemoryNotifiers } from '../../support/memory/memory-notifiers.ts';
import type { Mortal } from '../../support/mortal/mortal.ts';

/** How things go there. */
export interface SiteStory {
  /** Applications whose deployments fail; their backouts do not. */
  readonly failing: readonly string[];
  /** Applications whose first deployment fails in a way that may pass. */
  readonly faltering?: readonly string[];
  /** While this one is deployed for the plan `first`, a person aborts that. */
  readonly abortedDuring?: string;
  /** A mistake that is planted: deployments begin before anybody has recorded that they do. */
  readonly hasNoGate?: boolean;
  /** Checks that do not pass. */
  readonly unmet?: readonly string[];
}

/** Where deployments take place: they outlive whoever started them, and come to their end when somebody waits. */
export interface DeploymentSite {
  readonly deeds: readonly Deed[];
  /** How a person aborts a run; resolves when whoever executes it could know. */
  abort: (run: PlanAddress) => Promise<void>;
  readonly checks: Checks;
  readonly notifiers: MemoryNotifiers;
  /** What one coordinator deploys by. */
  deployer(mortal: Mortal): DeployerOfKinds;
  /** What nobody watches any more ends, in its own time. */
  endOrphans(): void;
}

export function createDeploymentSite(machine: FakeMachine, story: SiteStory): DeploymentSite {
  const deeds: Deed[] = [];
  const underWay = new Map<number, DeploymentOrder>();
  let groups = 1000;

  function say({ environment, plan, application, key }: DeploymentOrder, event: Deed['event']): void {
    deeds.push({ environment, plan, application, key, event });
  }
  function end(group: number, order: DeploymentOrder): DeploymentEnd {
    const isFirst = !deeds.some(
      ({ application, event }) => application === order.application && event !== 'start',
    );
    const falters = isFirst && story.faltering?.includes(order.application) === true;
    const fails = falters || (story.failing.includes(order.application) && order.action !== 'backout');
    if (underWay.delete(group)) say(order, fails ? 'fail' : 'ok');
    machine.die(group);
    if (!fails) return { outcome: 'succeeded', reason: null };
    const failed = { outcome: 'failed', reason: 'it ended with exit code 3' } as const;
    return falters ? { ...failed, transient: true } : failed;
  }
  function isAborted({ plan, application, action }: DeploymentOrder): boolean {
    return plan === 'first' && application === story.abortedDuring && action !== 'backout';
  }
  function cutOff(group: number): DeploymentEnd {
    underWay.delete(group);
    machine.die(group);
    return { outcome: 'unknown', reason: 'it was ended by SIGTERM' };
  }
  function begin(mortal: Mortal, group: number, order: DeploymentOrder): Promise<void> {
    return mortal.effect(`start ${order.key}`, async () => {
      underWay.set(group, order);
      say(order, 'start');
    });
  }
  /** The gate of a coordinator that is dead closes by itself. */
  async function prepare(mortal: Mortal, order: DeploymentOrder): Promise<PreparedDeployment> {
    groups += 1;
    const group = groups;
    machine.begin(group);
    const close = () => {
      if (!underWay.has(group)) machine.die(group);
    };
    void mortal.death.then(close);
    if (story.hasNoGate === true) await begin(mortal, group, order);
    let stopNow = () => {};
    const stopped = new Promise<void>((resolve) => {
      stopNow = resolve;
    });
    const atEnd = `end ${order.key}`;
    return {
      effect: effect(group),
      async open() {
        if (story.hasNoGate !== true) await begin(mortal, group, order);
        if (!isAborted(order)) return mortal.effect(atEnd, async () => end(group, order));
        await site.abort(order);
        await stopped;
        return mortal.effect(atEnd, async () => cutOff(group));
      },
      discard: async () => close(),
      stop: stopNow,
      leave: null,
    };
  }
  const site: DeploymentSite = {
    deeds,
    abort: async () => {},
    notifiers: createMemoryNotifiers(),
    checks: {
      perform: async (_, { name }) => ({
        outcome: story.unmet?.includes(name) === true ? 'unmet' : 'met',
        reason: 'it looked',
      }),
    },
    deployer: (mortal) => ({
      kinds: new Set(['command']),
      prepare: (order) => mortal.ask(() => prepare(mortal, order)),
      resume: async () => undefined,
      heal: async () => [],
    }),
    endOrphans() {
      for (const [group, order] of underWay) end(group, order);
    },
  };
  return site;
}
