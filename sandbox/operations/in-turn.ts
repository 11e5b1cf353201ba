import type { World } from '../model/world.ts';

const queues = new WeakMap<World, Promise<unknown>>();

/** Operations that read refs and then move them happen one after the other, as they do in one transaction. */
export function inTurn<Result>(world: World, operation: () => Promise<Result>): Promise<Result> {
  const before = queues.get(world) ?? Promise.resolve();
  const result = before.then(operation);
  queues.set(
    world,
    result.catch(() => undefined),
  );
  return result;
}
