import type { CommitRequest } from '../../../ports/release-repository.ts';
import { objectId } from '../objects/object-format.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { commitObject } from './commit-object.ts';
import { editTree } from './edit-tree.ts';
import { packOf } from './pack.ts';

/** Writes the objects of a new commit, in one process and without any reference to it; gives its id. */
export async function writeCommit(
  git: Git,
  store: ObjectStore,
  request: CommitRequest & { readonly at: number },
): Promise<string> {
  const parent = request.startFrom ?? request.expected ?? undefined;
  const root = parent === undefined ? undefined : await store.rootOf(parent);
  const tree = await editTree(store, root, request.writes);
  const commit = commitObject({
    tree: tree.id,
    parent,
    author: request.author,
    at: request.at,
    message: request.message,
  });
  const objects = [...tree.objects, commit];
  const answer = await git.run({ arguments: ['unpack-objects', '-q'], input: packOf(objects, store.format) });
  outputOf(answer, 'write a commit');
  return objectId(store.format, commit);
}
