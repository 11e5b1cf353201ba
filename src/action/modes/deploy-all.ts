import { deployAllToJson } from '../../codec/answers/deploy-all.ts';
import { type DeployAllAnswer, deployAllCounts } from '../../domain/deploy-all/deploy-all-answer.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import { renderDeployAllBody } from '../../render/deploy-all/deploy-all-body.ts';
import { askDeployAll, type OpenedDeployAll } from '../deeds/ask-deploy-all.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { sessionBuilds } from '../session/session-builds.ts';
import type { Step } from './step.ts';

/** Opens the pull request that brings everything in an environment to its platform, and judges it at once. */
export async function deployAllMode(step: Step): Promise<Outcome> {
  const { request, variables } = step;
  const { environment, source, afresh, dryRun, credentials } = request;
  if (environment === null) throw lacking(request, ['environment']);
  const by = actorOf(variables);
  const asked = { environment, afresh, by, ...(source !== null && { source }) };
  return withSession(step, async (session) => {
    const builds = sessionBuilds({ credentials, variables }, session);
    return deployAllOutcome(await askDeployAll({ ...session, builds }, asked, { dryRun }), { by, dryRun });
  });
}

/** What a step says that was asked for Deploy All; the job fails when there is none although something is behind. */
export function deployAllOutcome(
  { answer, unjudged }: OpenedDeployAll,
  { by, dryRun }: { readonly by: string | null; readonly dryRun: boolean },
): Outcome {
  const { plan, environment, problems, pullRequest } = answer;
  const number = pullRequest?.number ?? null;
  return {
    subject: plan === null ? null : { verdict: null, environment, plan, status: 'open', pullRequest: number },
    problems: [...problems, ...unjudged],
    lines: [inWords(answer, dryRun)],
    summary: plan === null ? null : renderDeployAllBody({ ...answer, plan }, by),
    details: { dryRun, deployAll: deployAllToJson(answer) },
    detailsInShort: { dryRun, environment, plan, pullRequest: number, counts: deployAllCounts(answer) },
    failure: failureOf(answer, dryRun),
  };
}

function inWords({ plan, environment, platform, problems, pullRequest }: DeployAllAnswer, dryRun: boolean) {
  if (plan !== null) {
    const on = pullRequest == null ? '' : `, pull request #${pullRequest.number}`;
    return `the Deploy All ${dryRun ? 'would be' : 'is'} ${planAddress({ environment, plan })}${on}`;
  }
  return hasErrors(problems)
    ? `there is no Deploy All of ${environment}`
    : `nothing is behind: everything that ${environment} has is on platform ${platform}`;
}

function failureOf({ plan, problems, pullRequest, branch }: DeployAllAnswer, dryRun: boolean): string | null {
  if (plan === null) {
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    return errors.length === 0 ? null : `there is no Deploy All: ${errors.join('; ')}`;
  }
  if (pullRequest == null && !dryRun)
    return `the Deploy All is on the branch ${branch}, and on no pull request yet`;
  return null;
}
