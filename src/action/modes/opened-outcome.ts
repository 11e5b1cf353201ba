import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { planAddress } from '../../domain/names.ts';
import type { Opened } from '../deeds/judge-opened.ts';
import type { Outcome } from '../outcome.ts';
import { errorsInWords } from './errors-in-words.ts';

interface Opening {
  /** What people call it, as `retry`. */
  readonly what: string;
  readonly dryRun: boolean;
}

/** What a step says that was to open a plan, of whatever kind; the job fails when there is none, or nobody can see it. */
export function openedOutcome(
  { answer, unjudged }: Opened,
  opening: Opening,
): Pick<Outcome, 'subject' | 'problems' | 'lines' | 'failure'> {
  const { plan, environment, problems, pullRequest } = answer;
  const number = pullRequest?.number ?? null;
  return {
    subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest: number },
    problems: [...problems, ...unjudged],
    lines: plan === null ? [] : [inWords({ ...answer, plan }, opening)],
    failure: failureOf(answer, opening),
  };
}

function inWords(
  { environment, plan, pullRequest }: FollowUpAnswer & { readonly plan: string },
  { what, dryRun }: Opening,
): string {
  const on = pullRequest == null ? '' : `, pull request #${pullRequest.number}`;
  return `the ${what} ${dryRun ? 'would be' : 'is'} ${planAddress({ environment, plan })}${on}`;
}

function failureOf(
  { plan, problems, pullRequest, branch }: FollowUpAnswer,
  { what, dryRun }: Opening,
): string | null {
  if (plan === null) return `there is no ${what}: ${errorsInWords(problems)}`;
  if (pullRequest == null && !dryRun)
    return `the ${what} is on the branch ${branch}, and on no pull request yet`;
  return null;
}
