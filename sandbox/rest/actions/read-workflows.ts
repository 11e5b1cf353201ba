import { parseDocument } from 'yaml';
import { parseTree } from '../../git/parse-objects.ts';
import { readObjects } from '../../git/read-objects.ts';
import { type Workflow, workflowFolder } from '../../model/actions/workflow.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';

const known = new WeakMap<Repository, Map<string, Promise<WorkflowFile[]>>>();

/** The workflows of the default branch, by name; none when there is no such branch or folder. */
export async function readWorkflows(repository: Repository): Promise<Workflow[]> {
  const tip = repository.refs.get(`${branchPrefix}${repository.defaultBranch}`)?.commit;
  if (tip == null) return [];
  const files = await readWorkflowFiles(repository, tip);
  return files.map(({ path, text }) => {
    const named = parseDocument(text).get('name');
    return { path, name: typeof named === 'string' ? named : path };
  });
}

export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** The files as they are in a commit; every request that is about workflows asks for them. */
export function readWorkflowFiles(repository: Repository, commit: string): Promise<WorkflowFile[]> {
  const commits = known.get(repository) ?? new Map<string, Promise<WorkflowFile[]>>();
  known.set(repository, commits);
  const found = commits.get(commit) ?? read(repository, commit);
  commits.set(commit, found);
  return found;
}

async function read({ folder }: Repository, commit: string): Promise<WorkflowFile[]> {
  const root = `${commit}:${workflowFolder}`;
  const tree = (await readObjects(folder, [root])).get(root);
  if (tree?.type !== 'tree') return [];
  const names = parseTree(tree.bytes)
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/.test(name));
  const wanted = names.map((name) => `${root}/${name}`);
  const files = await readObjects(folder, wanted);
  return names.map((name) => {
    const text = files.get(`${root}/${name}`)?.bytes.toString() ?? '';
    return { path: `${workflowFolder}/${name}`, text };
  });
}
