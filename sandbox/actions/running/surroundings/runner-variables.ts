import { dirname } from 'node:path';
import { type Job, runnerName } from '../../../model/actions/job.ts';
import type { JsonObject } from '../../../openapi/json.ts';
import type { RunnerFolders } from './runner-folders.ts';

/** The `runner` context. */
export function runnerContext(job: Job, { temp, tools }: RunnerFolders) {
  return {
    name: runnerName(job),
    os: 'Linux',
    arch: 'X64',
    temp,
    tool_cache: tools,
    environment: 'github-hosted',
    debug: '',
  };
}

/**
 * All that a step's process sees of its machine, besides what the workflow gives it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function runnerVariables(
  job: Job,
  folders: RunnerFolders,
  github: JsonObject,
): Record<string, string> {
  const texts = Object.entries(github).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'token' ? [[`GITHUB_${name.toUpperCase()}`, value] as const] : [],
  );
  const runner = Object.entries(runnerContext(job, folders)).map(
    ([name, value]) => [`RUNNER_${name.toUpperCase()}`, value] as const,
  );
  return {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries([...texts, ...runner].filter(([name]) => name !== 'RUNNER_DEBUG')),
  };
}
