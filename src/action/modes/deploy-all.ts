import { deployAllToJson } from '../../codec/answers/deploy-all.ts';
import { type DeployAllAnswer, deployAllCounts } from '../../domain/deploy-all/deploy-all-answer.ts';
import { hasErrors } from '../../domain/problem.ts';
import { renderDeployAllBody } from '../../render/deploy-all/deploy-all-body.ts';
import { askDeployAll } from '../deeds/ask-deploy-all.ts';
import type { Opened } from '../deeds/judge-opened.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session/session.ts';
import { sessionBuilds } from '../session/session-builds.ts';
import { openedOutcome } from './opened-outcome.ts';
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

/** What a step says that was asked for Deploy All; that nothing is behind is no failure. */
export function deployAllOutcome(
  opened: Opened<DeployAllAnswer>,
  { by, dryRun }: { readonly by: string | null; readonly dryRun: boolean },
): Outcome {
  const { answer } = opened;
  const { plan, environment, problems, pullRequest } = answer;
  const number = pullRequest?.number ?? null;
  const { lines, failure, ...said } = openedOutcome(opened, { what: 'Deploy All', dryRun });
  return {
    ...said,
    lines: plan === null ? [whyNone(answer)] : lines,
    summary: plan === null ? null : renderDeployAllBody({ ...answer, plan }, by),
    details: { dryRun, deployAll: deployAllToJson(answer) },
    detailsInShort: { dryRun, environment, plan, pullRequest: number, counts: deployAllCounts(answer) },
    failure: plan === null && !hasErrors(problems) ? null : failure,
  };
}

function whyNone({ environment, platform, problems }: DeployAllAnswer): string {
  return hasErrors(problems)
    ? `there is no Deploy All of ${environment}`
    : `nothing is behind: everything that ${environment} has is on platform ${platform}`;
}
