import type { Token } from '../../../model/access/token.ts';
import { type JsonObject, objectAt } from '../../../openapi/json.ts';
import type { StartedJob } from '../start-job.ts';
import type { RunnerFolders } from './runner-folders.ts';
import { runnerContext } from './runner-variables.ts';

export interface JobContexts {
  readonly contexts: JsonObject;
  readonly github: JsonObject;
  /** What must never show in the log. */
  readonly secrets: readonly string[];
}

/** What a job's expressions may look at; what its environment holds goes before what the repository holds. */
export function jobContexts(
  { job, run, definition, needs, contexts, environment }: StartedJob,
  {
    token,
    folders,
    eventPath,
  }: { readonly token: Token; readonly folders: RunnerFolders; readonly eventPath: string },
): JobContexts {
  const { repository, trigger } = run;
  const stored = trigger.fromFork ? [] : [...repository.secrets, ...(environment?.secrets ?? [])];
  const secrets = Object.fromEntries(stored.map(([name, { value }]) => [name, value]));
  const github = {
    ...objectAt(contexts, 'github'),
    job: definition.key,
    token: token.value,
    workspace: folders.workspace,
    event_path: eventPath,
  };
  const vars = { ...objectAt(contexts, 'vars'), ...Object.fromEntries(environment?.variables ?? []) };
  const runner = runnerContext(job, folders);
  return {
    github,
    secrets: [token.value, ...Object.values(secrets)],
    contexts: {
      ...contexts,
      github,
      vars,
      runner,
      needs: needs.context,
      secrets: { ...secrets, GITHUB_TOKEN: token.value },
    },
  };
}
