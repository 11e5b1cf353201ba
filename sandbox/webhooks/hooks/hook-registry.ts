import type { App, Installation } from '../../model/access/app.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import type { Delivery } from '../delivery.ts';
import type { Hook } from './hook.ts';
import { postDelivery } from './post-delivery.ts';

export interface NewHook {
  readonly of: Repository | App;
  readonly url: string;
  readonly secret: string;
  /** Default: all. */
  readonly events?: readonly string[];
}

export interface HookRegistry {
  /** Throws for an address that is not on this machine. */
  add(hook: NewHook): Hook;
  /** Sends a delivery to whom it concerns; each hook gets its deliveries one after the other. */
  send(delivery: Delivery): void;
  /** Resolves when everything was sent. */
  settled(): Promise<void>;
}

export function createHookRegistry(world: World): HookRegistry {
  const queues = new Map<Hook, Promise<void>>();
  return {
    add({ of, url, secret, events }) {
      if (new URL(url).hostname !== '127.0.0.1')
        throw new Error(`a hook must be at 127.0.0.1, not at ${new URL(url).hostname}`);
      const { id } = world.identifiers.next('HK');
      const hook: Hook = { id, of, url, secret, events: events ?? null, attempts: [] };
      queues.set(hook, Promise.resolve());
      return hook;
    },
    send(delivery) {
      for (const [hook, before] of queues) {
        const receiver = receiverOf(world, hook, delivery);
        if (receiver === null) continue;
        queues.set(
          hook,
          before.then(() => postDelivery(hook, delivery, receiver.installation)),
        );
      }
    },
    async settled() {
      await Promise.all(queues.values());
    },
  };
}

/** Null when the hook is not told. */
function receiverOf(
  { installations }: World,
  { of, events }: Hook,
  { event, repository }: Delivery,
): { readonly installation: Installation | null } | null {
  if (events !== null && !events.includes(event)) return null;
  if ('folder' in of) return of === repository ? { installation: null } : null;
  const installation = [...installations.values()].find(
    (one) =>
      one.app === of && one.account === repository.owner && (one.repositories?.has(repository) ?? true),
  );
  return installation === undefined ? null : { installation };
}
