import type { Actor } from '../access/caller.ts';
import { noCommit } from '../event.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Rule } from '../repositories/ruleset.ts';
import { missingChecks } from './required-checks.ts';
import { rulesOn } from './rules-on.ts';

/** One change of a ref that a push asks for; `noCommit` for one that is not there. */
export interface RefChange {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

export interface PushVerdict {
  /** What rules forbid, in sentences; empty when nothing does. */
  readonly violations: readonly string[];
  /** The change is fine when it only moves the ref on, which is known when its commits have arrived. */
  readonly onlyForward: boolean;
}

export function judgePush(repository: Repository, actor: Actor, change: RefChange): PushVerdict {
  const rules = rulesOn(repository, change.ref, actor, 'push');
  const violations = rules.flatMap((rule) => violation(rule, change) ?? []);
  const missing = isUpdate(change) ? missingChecks(repository, change.after, rules) : [];
  return {
    violations: [
      ...violations,
      ...missing.map((context) => `Required status check "${context}" is expected.`),
    ],
    onlyForward: isUpdate(change) && rules.some(({ type }) => type === 'non_fast_forward'),
  };
}

function violation(rule: Rule, change: RefChange): string | undefined {
  const { before, after } = change;
  if (rule.type === 'creation' && before === noCommit) return 'Cannot create this ref.';
  if (rule.type === 'deletion' && after === noCommit) return 'Cannot delete this ref.';
  if (!isUpdate(change)) return undefined;
  if (rule.type === 'update') return 'Cannot update this protected ref.';
  if (rule.type === 'pull_request') return 'Changes must be made through a pull request.';
  return undefined;
}

function isUpdate({ before, after }: RefChange): boolean {
  return before !== noCommit && after !== noCommit;
}
