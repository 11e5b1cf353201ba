import { schemaVersion } from '../../domain/json.ts';
import type { RefreshAnswer } from '../../domain/refreshing/refresh.ts';
import { problemToJson } from './problem.ts';

/** The answer to `refresh` as `--json` prints it (docs/commands.md). */
export function refreshToJson(answer: RefreshAnswer): Readonly<Record<string, unknown>> {
  const { plan, environment, branch, file, commit, dropped, adjusted, added, problems } = answer;
  return {
    schema: schemaVersion,
    plan,
    environment,
    target: environment,
    branch,
    file,
    commit,
    dropped,
    adjusted,
    added,
    problems: problems.map(problemToJson),
  };
}
