import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

/** A secret for workflows, of which nothing but its name can be read. */
export function addSecret(world: World, repository: Repository, name: string): void {
  repository.secrets.set(name, world.now());
}
