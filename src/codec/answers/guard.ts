import type { GuardAnswer } from '../../domain/guard/guard-answer.ts';
import { lockLink } from '../../domain/guard/lock-link.ts';
import type { ModuleLock } from '../../domain/guard/module-lock.ts';
import { schemaVersion } from '../../domain/json.ts';
import { planAddress } from '../../domain/names.ts';
import { applicationsUnderWay } from '../../domain/records/run/applications-under-way.ts';
import { isSettled } from '../../domain/records/run/operation-transitions.ts';
import { problemToJson } from './problem.ts';

/** The answer to `guard` as `--json` prints it, and the action puts it out (docs/commands.md). */
export function guardToJson(answer: GuardAnswer): Readonly<Record<string, unknown>> {
  const { question, askedAt, seenAt, locks, problems } = answer;
  const { environment, modules, operation, by } = question;
  return {
    schema: schemaVersion,
    ...{ environment, modules, operation, by, askedAt, seenAt },
    free: locks.length === 0,
    locks: locks.map(lockToJson),
    problems: problems.map(problemToJson),
  };
}

function lockToJson({ run, modules }: ModuleLock): Readonly<Record<string, unknown>> {
  const { status, startedBy, startedAt, operations } = run;
  return {
    ...{ plan: planAddress(run), modules, status, startedBy, startedAt },
    operations: operations.length,
    done: operations.filter(isSettled).length,
    underWay: applicationsUnderWay(operations),
    url: lockLink(run),
  };
}
