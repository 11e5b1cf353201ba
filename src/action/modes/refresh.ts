import { refreshToJson } from '../../codec/answers/refresh.ts';
import { planAddress } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { type RefreshedProposal, refreshProposed } from '../deeds/refresh-proposed.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { errorsInWords } from './errors-in-words.ts';
import type { Step } from './step.ts';

/** Looks anew at the plan of an open pull request, and commits there what has become of it. */
export async function refreshPlan(step: Step): Promise<Outcome> {
  const { environment, plan, digest, dryRun } = step.request;
  if (environment === null || plan === null) throw lacking(step.request, ['environment', 'plan']);
  const proposed = { wanted: planAddress({ environment, plan }), digest: digest ?? undefined };
  return withSession(step, async (session) =>
    refreshOutcome(await refreshProposed(session, proposed, { dryRun }), { dryRun }),
  );
}

/** What a step says that was asked for a refresh; the job fails when it was refused. */
export function refreshOutcome(
  { answer, pullRequest, unjudged }: RefreshedProposal,
  { dryRun }: { readonly dryRun: boolean },
): Outcome {
  const { plan, environment, problems, commit } = answer;
  const what = commit === null ? 'still holds' : `is refreshed with ${shortDigest(commit)}`;
  return {
    subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest },
    problems: [...problems, ...unjudged],
    lines: plan === null ? [] : [`${planAddress({ environment, plan })} ${what}`],
    summary: null,
    details: { dryRun, refresh: refreshToJson(answer) },
    failure: plan === null ? `nothing was refreshed: ${errorsInWords(problems)}` : null,
  };
}
