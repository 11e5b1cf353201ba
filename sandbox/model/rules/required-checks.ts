import type { CheckRun } from '../commits/check-run.ts';
import type { CommitStatus } from '../commits/commit-status.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RequiredCheck, Rule } from '../repositories/ruleset.ts';

/** The contexts that rules demand and a commit has no success of. */
export function missingChecks(repository: Repository, sha: string, rules: readonly Rule[]): string[] {
  const required = rules.flatMap((rule) =>
    rule.type === 'required_status_checks' ? rule.parameters.required_status_checks : [],
  );
  return required.filter((check) => !isMet(repository, sha, check)).map(({ context }) => context);
}

/** The newest status of each context on a commit, newest first. */
export function latestStatuses({ statuses }: Repository, sha: string): CommitStatus[] {
  const found = new Map<string, CommitStatus>();
  for (const status of statuses.toReversed()) {
    if (status.sha === sha && !found.has(status.context)) found.set(status.context, status);
  }
  return [...found.values()];
}

/** The check runs on a commit, newest first. */
export function checkRunsOn({ checkSuites }: Repository, sha: string): CheckRun[] {
  const runs = checkSuites.filter(({ headSha }) => headSha === sha).flatMap((suite) => suite.runs);
  return runs.sort((one, other) => other.id - one.id);
}

function isMet(repository: Repository, sha: string, { context, integration_id }: RequiredCheck): boolean {
  const fits = (id: number | undefined) => integration_id === undefined || id === integration_id;
  const status = latestStatuses(repository, sha).find((one) => one.context === context && fits(one.app?.id));
  if (status !== undefined) return status.state === 'success';
  const run = checkRunsOn(repository, sha).find(({ name, suite }) => name === context && fits(suite.app.id));
  return run !== undefined && ['success', 'neutral', 'skipped'].includes(run.conclusion ?? '');
}
