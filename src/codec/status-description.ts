import type { StatusSummary } from '../domain/pull-requests/status-summary.ts';

/**
 * The description of a commit status, at most 140 characters (GitHub: REST, create a commit status). People read
 * it, and so do we: what a plan that is not judged here and now came to, its status says. So its wording is a
 * format.
 */
const verdicts = { pass: 'Passed', fail: 'Failed', unknown: 'Could not be judged' } as const;
const otherwise = ' besides conflicts';

const pattern =
  /^(?<verdict>[A-Z][a-z ]+): (?<errors>\d+) errors?(?<otherwise> besides conflicts)?, (?<warnings>\d+) warnings? · (?:plan (?<digest>[0-9a-f]{12})|no plan)$/;

/** Stands where a verdict stood that is not known to hold any more; it says nothing about the plan. */
export const withdrawnDescription =
  'Could not be judged: something could not be read; the next evaluation decides';

/** `Failed: 2 errors besides conflicts, 1 warning · plan 0123456789ab`. */
export function statusText({ verdict, failsOtherwise, errors, warnings, digest }: StatusSummary): string {
  const what = counted(errors, 'error') + (failsOtherwise ? otherwise : '');
  const plan = digest === null ? 'no plan' : `plan ${digest}`;
  return `${verdicts[verdict]}: ${what}, ${counted(warnings, 'warning')} · ${plan}`;
}

/** Undefined for every text that {@link statusText} does not write. */
export function parseStatusDescription(text: string): StatusSummary | undefined {
  const groups = pattern.exec(text)?.groups;
  const verdict = verdictOf(groups?.verdict);
  if (groups === undefined || verdict === undefined) return undefined;
  const summary = {
    verdict,
    failsOtherwise: groups.otherwise !== undefined,
    errors: Number(groups.errors),
    warnings: Number(groups.warnings),
    digest: groups.digest ?? null,
  };
  return statusText(summary) === text ? summary : undefined;
}

function verdictOf(word: string | undefined): StatusSummary['verdict'] | undefined {
  return (['pass', 'fail', 'unknown'] as const).find((verdict) => verdicts[verdict] === word);
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
