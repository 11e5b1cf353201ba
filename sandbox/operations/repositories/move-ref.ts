import { updateRefs } from '../../git/refs.ts';
import type { Actor } from '../../model/access/caller.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { inTurn } from '../in-turn.ts';
import { takeNotice } from './notice-pushes.ts';

/** Sets a ref, by its whole name, to a commit, or deletes it (null), above all rules and with all consequences. */
export function moveRef(
  world: World,
  actor: Actor,
  repository: Repository,
  { ref, to }: { readonly ref: string; readonly to: string | null },
): Promise<void> {
  return inTurn(world, async () => {
    await updateRefs(repository.folder, [{ ref, to }]);
    await takeNotice(world, repository, actor);
  });
}
