import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const templates = join(import.meta.dirname, '..', '..', 'templates');
const folder = '.github/workflows';

export interface WorkflowFile {
  /** From the templates on, such as `main/.github/workflows/deployment-plans.yml`. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** As YAML says it. */
  readonly content: unknown;
}

/**
 * The workflows that `init` copies to a branch: `main`, or every `environment` branch; and those that people copy to an
 * `application`'s own repository.
 */
export function workflowsOf(branch: 'main' | 'environment' | 'application'): WorkflowFile[] {
  return readdirSync(join(templates, branch, folder)).map((file) => {
    const name = join(branch, folder, file);
    const path = join(templates, name);
    const text = readFileSync(path, 'utf8');
    return { name, path, text, content: parse(text) };
  });
}

export const workflowFiles: readonly WorkflowFile[] = (
  ['main', 'environment', 'application'] as const
).flatMap(workflowsOf);
