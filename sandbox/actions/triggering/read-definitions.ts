import type { Repository } from '../../model/repositories/repository.ts';
import { readWorkflowFiles } from '../../rest/actions/read-workflows.ts';
import { type Parsed, parseWorkflow } from '../language/ask-parser.ts';
import type { WorkflowDefinition } from '../language/workflow-definition.ts';

const parsed = new Map<string, Promise<Parsed<WorkflowDefinition>>>();

export type FoundWorkflow = Parsed<WorkflowDefinition> & { readonly path: string };

const known = new WeakMap<Repository, Map<string, Promise<FoundWorkflow[]>>>();

/** The workflows of a commit, also those that cannot be read; every event asks for them. */
export function readDefinitions(repository: Repository, sha: string): Promise<FoundWorkflow[]> {
  const commits = known.get(repository) ?? new Map<string, Promise<FoundWorkflow[]>>();
  known.set(repository, commits);
  const found = commits.get(sha) ?? read(repository, sha);
  commits.set(sha, found);
  return found;
}

async function read(repository: Repository, sha: string): Promise<FoundWorkflow[]> {
  const files = await readWorkflowFiles(repository, sha);
  return Promise.all(files.map(async ({ path, text }) => ({ ...(await parseOnce(path, text)), path })));
}

/** Files seldom change, and parsing takes its time. */
function parseOnce(path: string, text: string): Promise<Parsed<WorkflowDefinition>> {
  const key = `${path}\n${text}`;
  const found = parsed.get(key) ?? parseWorkflow(path, text);
  parsed.set(key, found);
  return found;
}
