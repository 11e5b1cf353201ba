import type { LeftOut } from '../../domain/deploy-all/choose-applications.ts';
import type { Coverage } from '../../domain/deploy-all/coverage.ts';
import type { BuildTarget } from '../../domain/model/builds.ts';
import { planBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { Refusal } from '../refusal.ts';
import type { StandingDeployAll } from './standing-deploy-alls.ts';

/** There is one Deploy All of an environment at a time; undefined when there is none. */
export function refuseSecond(
  environment: string,
  [standing]: readonly StandingDeployAll[],
): Problem | undefined {
  if (standing === undefined) return undefined;
  const { plan, pullRequest } = standing;
  const address = `${environment}/${plan}`;
  return {
    code: 'deploy-all-open',
    severity: 'error',
    message: `${address} is already a Deploy All of '${environment}'; ${nextStep(environment, standing)}`,
    plan: address,
    ...(pullRequest !== null && { pullRequest }),
  };
}

function nextStep(environment: string, { plan, stage }: StandingDeployAll): string {
  switch (stage) {
    case 'open':
      return 'merge it, or withdraw it first';
    case 'under way':
      return `follow it with 'deployment-plans show ${environment}/${plan}', and relaunch when it has ended`;
    case 'unproposed':
      return `its branch ${planBranch(environment, plan)} is on no pull request: open one for it, or delete the branch`;
  }
}

/** Things are behind, and none of them can be deployed. */
export function nothingToDeploy({ name, platform }: BuildTarget, { behind, notCovered }: Coverage): Problem {
  const afresh =
    notCovered.length === 0 ? '' : `, or cover ${notCovered.length} others as well with --afresh`;
  const message = `none of the ${behind.length} applications of '${name}' that are to be brought to platform ${platform} can be deployed; have them built for it, and try again${afresh}`;
  return { code: 'nothing-to-deploy', severity: 'error', message };
}

/** When nobody knows more than that nothing could be seen, nothing was decided; undefined when something is known. */
export function unseenBuilds(leftOut: LeftOut): Refusal | undefined {
  const known = [...(leftOut.get('build-failed') ?? []), ...(leftOut.get('no-build') ?? [])];
  const unseen = leftOut.get('unknown') ?? [];
  if (known.length > 0 || unseen.length === 0) return undefined;
  const problems = unseen.map(({ application, reason }): Problem => {
    const message = `whether ${application} is built could not be seen: ${reason}; nothing was decided, try again`;
    return { code: 'source-unreachable', severity: 'error', message, application };
  });
  return new Refusal('lost', problems);
}
