import { parseDocument } from 'yaml';
import { parseTree } from '../../git/parse-objects.ts';
import { readObjects } from '../../git/read-objects.ts';
import { workflowFolder as folder, type Workflow } from '../../model/actions/workflow.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';

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
  return names.map((name) => workflowOf(`${folder}/${name}`, files.get(`${root}/${name}`)?.bytes));
}

/** The name is what the file says, else its path. */
function workflowOf(path: string, text: Buffer | undefined): Workflow {
  const named = parseDocument(text?.toString() ?? '').get('name');
  return { path, name: typeof named === 'string' ? named : path };
}
