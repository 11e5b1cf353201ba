import { isObjectId } from '../objects/object-format.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/** Whether `ancestor` is reachable from `descendant`; false when the repository does not have both. */
export async function isReachable(
  git: Git,
  store: ObjectStore,
  { ancestor, descendant }: { ancestor: string; descendant: string },
): Promise<boolean> {
  if (!isObjectId(ancestor) || !isObjectId(descendant)) return false;
  const known = await Promise.all([store.hasCommit(ancestor), store.hasCommit(descendant)]);
  if (known.includes(false)) return false;
  if (ancestor === descendant) return true;
  const answer = await git.run({ arguments: ['merge-base', '--is-ancestor', ancestor, descendant] });
  if (answer.code === 1) return false;
  outputOf(answer, `compare the history of ${ancestor} and ${descendant}`);
  return true;
}
