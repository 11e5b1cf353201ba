import type { Environment } from '../../model/repositories/environment.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

/** A secret for workflows, or for those of their jobs that name an environment; the API tells nothing but its name. */
export function addSecret(
  world: World,
  { secrets }: Repository | Environment,
  name: string,
  value = `value of ${name}`,
): void {
  secrets.set(name, { value, createdAt: world.now() });
}
