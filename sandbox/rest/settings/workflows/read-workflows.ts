import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import { parseTree } from '../../../git/parse-objects.ts';
import { readObjects } from '../../../git/read-objects.ts';
import { nodeIdOf } from '../../../model/identifiers.ts';
import { branchPrefix } from '../../../model/repositories/ref.ts';
import type { Repository } from '../../../model/repositories/repository.ts';

export interface Workflow {
  /** The same as long as the file has the same path. */
  readonly id: number;
  readonly nodeId: string;
  readonly path: string;
  /** What the file says, else its path. */
  readonly name: string;
}

const folder = '.github/workflows';

/** The workflow files of the default branch, by name; none when there is no such branch or folder. */
export async function readWorkflows(repository: Repository): Promise<Workflow[]> {
  const root = `${branchPrefix}${repository.defaultBranch}:${folder}`;
  const tree = (await readObjects(repository.folder, [root])).get(root);
  if (tree?.type !== 'tree') return [];
  const names = parseTree(tree.bytes)
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/.test(name));
  const files = await readObjects(
    repository.folder,
    names.map((name) => `${root}/${name}`),
  );
  return names.map((name) =>
    workflowOf(repository, `${folder}/${name}`, files.get(`${root}/${name}`)?.bytes),
  );
}

function workflowOf({ id: home }: Repository, path: string, text: Buffer | undefined): Workflow {
  const id = createHash('sha1').update(`${home}:${path}`).digest().readUInt32BE();
  const named = parseDocument(text?.toString() ?? '').get('name');
  return { id, nodeId: nodeIdOf('W', id), path, name: typeof named === 'string' ? named : path };
}
