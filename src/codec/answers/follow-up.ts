import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { schemaVersion } from '../../domain/json.ts';
import { problemToJson } from './problem.ts';

/** The answer to retry, reuse, backout and new as `--json` prints it (docs/commands.md). */
export function followUpToJson(answer: FollowUpAnswer): Readonly<Record<string, unknown>> {
  const { plan, environment, target, branch, file, dropped, adjusted, problems, pullRequest } = answer;
  return {
    schema: schemaVersion,
    plan,
    environment,
    target,
    branch,
    file,
    dropped,
    adjusted,
    problems: problems.map(problemToJson),
    ...(pullRequest !== undefined && { pullRequest }),
  };
}
