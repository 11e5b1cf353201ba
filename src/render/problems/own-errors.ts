import { type Problem, type ProblemCode, problemGroups } from '../../domain/problem.ts';

const withOthers: ReadonlySet<ProblemCode> = new Set(problemGroups.conflicts);

/**
 * The codes of the errors that keep an application from being deployed, by its name; each code once. What it is told
 * to do may not even exist then, so nothing is promised. A conflict is no such error: it ends when the other plan does.
 */
export function ownErrors(problems: readonly Problem[]): ReadonlyMap<string, readonly ProblemCode[]> {
  const errors = problems.filter(({ severity, code }) => severity === 'error' && !withOthers.has(code));
  const codes = new Map<string, readonly ProblemCode[]>();
  for (const { application, code } of errors) {
    if (application === undefined) continue;
    codes.set(application, [...new Set([...(codes.get(application) ?? []), code])]);
  }
  return codes;
}
