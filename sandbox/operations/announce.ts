import type { Actor } from '../model/access/caller.ts';
import type { Happening } from '../model/event.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';

/** Tells all who listen what has just happened. */
export function announce(world: World, repository: Repository, actor: Actor, happening: Happening): void {
  world.events.emit({ at: world.now(), repository, actor, ...happening });
}
