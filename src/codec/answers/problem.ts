import type { Problem } from '../../domain/problem.ts';

/** A problem in JSON, keys in the order of docs/commands.md; what is absent is left out. */
export function problemToJson(problem: Problem): Problem {
  const { code, severity, message, ...place } = problem;
  const { file, line, column, application, module, plan, pullRequest, cure } = place;
  return {
    code,
    severity,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(application !== undefined && { application }),
    ...(module !== undefined && { module }),
    ...(plan !== undefined && { plan }),
    ...(pullRequest !== undefined && { pullRequest }),
    ...(cure !== undefined && { cure: { application: cure.application, entry: cure.entry } }),
  };
}
