import { isName } from '../names.ts';
import type { FollowUpKind } from './follow-up-origin.ts';

const longest = 100;

const names = { retry: retryName, reuse: reuseName, backout: backoutName };

/** The name that a follow-up of a plan gets. */
export function followUpName(kind: FollowUpKind, plan: string, taken: ReadonlySet<string>): string {
  return names[kind](plan, taken);
}

/** Whether a plan may be such a follow-up by its name; sure only when it is false. */
export function mayBeNamed(kind: FollowUpKind, plan: string, name: string): boolean {
  const base = kind === 'retry' ? firstTry(plan) : plan;
  return name.startsWith(base.slice(0, longest / 2));
}

/** The name of a retry: the first plan's name with the number of the try. */
export function retryName(plan: string, taken: ReadonlySet<string>): string {
  return firstFree(firstTry(plan), '-retry-', 1, taken);
}

function firstTry(plan: string): string {
  return plan.replace(/-retry-\d{1,6}$/, '');
}

/** The name of a backout plan: that of the plan whose run it undoes, numbered; what undoes that in turn has both. */
export function backoutName(plan: string, taken: ReadonlySet<string>): string {
  return firstFree(plan, '-backout-', 1, taken);
}

/** The name of a reuse: the same plan in the next environment, numbered when that name has been used. */
export function reuseName(plan: string, taken: ReadonlySet<string>): string {
  return taken.has(plan) ? firstFree(plan, '-', 2, taken) : plan;
}

/** The name of a new plan: the day and what it deploys. `day` is `YYYY-MM-DD`. */
export function newPlanName(
  day: string,
  applications: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const [first = 'plan', second] = applications;
  const more = applications.length - 1;
  const what = second === undefined ? first : more === 1 ? `${first}-${second}` : `${first}-and-${more}-more`;
  return reuseName(cut(`${day}-${what}`, longest), taken);
}

/** The name of a plan of Deploy All: the day and the platform. `day` is `YYYY-MM-DD`. */
export function deployAllName(day: string, platform: string, taken: ReadonlySet<string>): string {
  return reuseName(`${day}-deploy-all-${platform}`, taken);
}

function firstFree(base: string, separator: string, from: number, taken: ReadonlySet<string>): string {
  for (let number = from; ; number++) {
    const suffix = `${separator}${number}`;
    const name = `${cut(base, longest - suffix.length)}${suffix}`;
    if (!taken.has(name)) return name;
  }
}

/** Cuts to at most this length, and further where the grammar of names forbids the end. */
function cut(name: string, length: number): string {
  let kept = name.slice(0, length);
  while (kept !== '' && !isName(kept)) kept = kept.slice(0, -1);
  return kept;
}
