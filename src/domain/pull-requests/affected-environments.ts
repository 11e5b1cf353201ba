import { parseEnvironmentBranch } from '../names.ts';
import type { Trigger } from './trigger.ts';

/**
 * The environments in which verdicts on open plans may have changed by what happened; `all` when that is not
 * known. A collision concerns plans for one environment; configuration, records and time concern every one.
 */
export function affectedEnvironments(trigger: Trigger): ReadonlySet<string> | 'all' {
  switch (trigger.kind) {
    case 'pull-request':
      return trigger.concernsOthers ? environmentsOf(trigger.base, trigger.formerBase) : new Set();
    case 'pull-request-signal':
      // A signal does not say what the pull request was for until now.
      return trigger.concernsOthers ? 'all' : new Set();
    case 'push':
      return parseEnvironmentBranch(trigger.branch) === undefined ? 'all' : environmentsOf(trigger.branch);
    case 'asked':
      if (trigger.plan !== null) return new Set();
      return trigger.environment === null ? 'all' : new Set([trigger.environment]);
    case 'merge-group':
      return new Set();
    case 'schedule':
      return 'all';
  }
}

function environmentsOf(...branches: (string | null)[]): ReadonlySet<string> {
  return new Set(branches.flatMap((branch) => parseEnvironmentBranch(branch ?? '') ?? []));
}
