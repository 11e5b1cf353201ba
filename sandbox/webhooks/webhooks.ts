import type { WorldEvent } from '../model/event.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { SandboxContext } from '../server/sandbox-context.ts';
import type { Delivery } from './delivery.ts';
import { createDisturbances, type DeliveryPattern, type Disturbance } from './disturbances.ts';
import { formatUuid } from './format-uuid.ts';
import type { Hook } from './hooks/hook.ts';
import { createHookRegistry, type NewHook } from './hooks/hook-registry.ts';
import { eventPayload } from './payloads/event-payload.ts';

/** What is told of events, to hooks and to whoever looks. */
export interface Webhooks {
  /** All that were delivered of a repository, in the order of their arrival. */
  deliveriesOf(repository: Repository): readonly Delivery[];
  /** Sends deliveries from now on to an address on this machine. */
  addHook(hook: NewHook): Hook;
  /** Loses, doubles or delays a delivery to come. */
  disturb(pattern: DeliveryPattern, how: Disturbance): void;
  /** Delivers what is held back. */
  release(): void;
  /** Tells somebody of each delivery, at once. */
  subscribe(listener: (delivery: Delivery) => void): void;
  /** Forgets all deliveries so far. */
  forget(): void;
  /** Resolves when all hooks have been told. */
  settled(): Promise<void>;
}

/** Begins to listen to a world: of what happened before nothing is told. */
export function createWebhooks({ world, addresses }: SandboxContext): Webhooks {
  const delivered: Delivery[] = [];
  const disturbances = createDisturbances();
  const hooks = createHookRegistry(world);
  const listeners: ((delivery: Delivery) => void)[] = [];
  const deliver = (deliveries: readonly Delivery[]) => {
    delivered.push(...deliveries);
    for (const delivery of deliveries) {
      hooks.send(delivery);
      for (const listener of listeners) listener(delivery);
    }
  };
  world.events.subscribe((event) => {
    const payload = eventPayload(addresses, event);
    if (payload === null) return;
    const id = formatUuid(world.random(16));
    deliver(disturbances.pass({ ...facts(event), id, cause: event, payload: once(payload) }));
  });
  return {
    deliveriesOf: (repository) => delivered.filter((delivery) => delivery.repository === repository),
    addHook: hooks.add,
    disturb: disturbances.disturb,
    release: () => deliver(disturbances.release()),
    subscribe: (listener) => listeners.push(listener),
    settled: hooks.settled,
    forget() {
      delivered.length = 0;
    },
  };
}

function facts(event: WorldEvent): Pick<Delivery, 'event' | 'action' | 'repository'> {
  const action = 'action' in event ? event.action : null;
  return { event: event.name, action, repository: event.repository };
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
