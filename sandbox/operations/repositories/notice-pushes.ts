import { isAncestor } from '../../git/commits.ts';
import type { Actor } from '../../model/access/caller.ts';
import { noCommit } from '../../model/event.ts';
import { branchPrefix, type Ref, tagPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { RefChange } from '../../model/rules/judge-push.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { inTurn } from '../in-turn.ts';
import { followRefs } from '../pull-requests/follow-refs.ts';
import { refreshRefs } from './refresh-refs.ts';

/**
 * Looks what changed in a bare repository, whoever changed it by whatever way, and lets it have its consequences:
 * events, new heads of pull requests, merges. Pushes over HTTP call it by themselves.
 */
export function noticePushes(world: World, repository: Repository, actor: Actor): Promise<void> {
  return inTurn(world, () => takeNotice(world, repository, actor));
}

/** The same for operations that have the turn already. */
export async function takeNotice(world: World, repository: Repository, actor: Actor): Promise<void> {
  const before = repository.refs;
  await refreshRefs(repository);
  const changes = changesBetween(before, repository.refs);
  if (changes.length === 0) return;
  repository.pushedAt = world.now();
  for (const change of changes) {
    const forced = await isForced(repository, change);
    announce(world, repository, actor, { name: 'push', ...change, forced });
  }
  await followRefs(world, repository, changes, actor);
}

function changesBetween(before: ReadonlyMap<string, Ref>, after: ReadonlyMap<string, Ref>): RefChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const own = names.filter((name) => name.startsWith(branchPrefix) || name.startsWith(tagPrefix));
  return own
    .map((ref) => ({
      ref,
      before: before.get(ref)?.sha ?? noCommit,
      after: after.get(ref)?.sha ?? noCommit,
    }))
    .filter((change) => change.before !== change.after);
}

async function isForced({ folder }: Repository, { before, after }: RefChange): Promise<boolean> {
  if (before === noCommit || after === noCommit) return false;
  return !(await isAncestor(folder, before, after));
}
