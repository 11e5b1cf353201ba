import { type Commit, readCommits } from '../../git/commits.ts';
import { mergeTrees, writeCommit } from '../../git/merges.ts';
import type { Actor } from '../../model/access/caller.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { MergeMethod } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import type { MergeRequest } from './merge-pull-request.ts';

export interface MergeParts {
  readonly pullRequest: PullRequest;
  readonly method: MergeMethod;
  /** The base's tip. */
  readonly tip: string;
  readonly request: MergeRequest;
}

/** Writes the commit, or commits, that a merge consists of; gives the last one, null when there are conflicts. */
export async function composeMerge(world: World, actor: Actor, parts: MergeParts): Promise<string | null> {
  const { pullRequest, method, tip } = parts;
  const { repository, head } = pullRequest;
  const { folder } = repository;
  if (method === 'rebase') return rebase(world, pullRequest, tip);
  const [tree] = await mergeTrees(folder, [{ base: tip, head: head.sha }]);
  if (!tree) return null;
  const parents = method === 'merge' ? [tip, head.sha] : [tip];
  const message = messageOf(parts);
  const { account } = actor;
  const email = `${account.id}+${account.login}@users.noreply.github.com`;
  const author = account.name ?? account.login;
  return writeCommit(folder, { tree, parents, message, author, email, at: world.now() });
}

function messageOf({ pullRequest, method, request }: MergeParts): string {
  const { number, head, title } = pullRequest;
  const label = `${head.repository.owner.login}/${head.ref}`;
  const standard =
    method === 'merge' ? `Merge pull request #${number} from ${label}` : `${title} (#${number})`;
  const { title: subject = standard, message = method === 'merge' ? title : '' } = request;
  return message === '' ? subject : `${subject}\n\n${message}`;
}

/** Each commit of the head again, on the tip of the base. */
async function rebase(world: World, { repository, head }: PullRequest, tip: string): Promise<string | null> {
  const { folder } = repository;
  const commits = await readCommits(folder, ['--reverse', '--no-merges', `${tip}..${head.sha}`]);
  let onto: string | null = tip;
  for (const commit of commits) {
    if (onto !== null) onto = await replay(world, folder, commit, onto);
  }
  return onto;
}

/**
 * What one commit changed, on top of another. Git merges by history, so each side becomes a commit on what the
 * commit changed.
 */
async function replay(world: World, folder: string, commit: Commit, onto: string): Promise<string | null> {
  const { author, message, tree, parents } = commit;
  const facts = { message, author: author.name, email: author.email, at: world.now() };
  const [parent = onto] = parents;
  const before = await writeCommit(folder, { ...facts, tree: `${parent}^{tree}`, parents: [] });
  const [ours, theirs] = await Promise.all([
    writeCommit(folder, { ...facts, tree: `${onto}^{tree}`, parents: [before] }),
    writeCommit(folder, { ...facts, tree, parents: [before] }),
  ]);
  const [merged] = await mergeTrees(folder, [{ base: ours, head: theirs }]);
  return merged ? writeCommit(folder, { ...facts, tree: merged, parents: [onto] }) : null;
}
