import { type Problem, type ProblemCode, problemGroups } from '../problem.ts';

/** What the fields of the form decide. Everything else is put right, or waited for, on a pull request. */
const decided: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...problemGroups.text,
  ...problemGroups.plan,
  ...problemGroups.versions,
  ...problemGroups.impact,
  ...problemGroups.command,
]);
const elsewhere: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-section',
  'incomplete-section',
  'module-removed',
]);

/** Whether a problem of a plan keeps it from being proposed, because whoever asked for it must ask for something else. */
export function isForTheForm({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean {
  return severity === 'error' && decided.has(code) && !elsewhere.has(code);
}
