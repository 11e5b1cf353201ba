import { askGit, runGit } from '../../git/run-git.ts';
import type { Actor } from '../../model/access/caller.ts';
import { noCommit } from '../../model/event.ts';
import type { Ref } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { judgePush } from '../../model/rules/judge-push.ts';
import type { World } from '../../model/world.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { takeNotice } from './notice-pushes.ts';

/**
 * Makes a ref, by its whole name, where there is none yet.
 * https://docs.github.com/en/rest/git/refs#create-a-reference
 */
export function createRef(
  world: World,
  actor: Actor,
  repository: Repository,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): Promise<Ref> {
  return inTurn(world, async () => {
    if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
    const { code } = await askGit(repository.folder, ['cat-file', '-e', sha]);
    if (code !== 0) throw new Refusal(422, 'Object does not exist');
    const { violations } = judgePush(repository, actor, { ref, before: noCommit, after: sha });
    const [violation] = violations;
    if (violation !== undefined) throw new Refusal(422, `Repository rule violations found: ${violation}`);
    await runGit(repository.folder, ['update-ref', ref, sha, '']);
    await takeNotice(world, repository, actor);
    const made = repository.refs.get(ref);
    if (made === undefined) throw new Error(`${ref} is not there although it was made`);
    return made;
  });
}
