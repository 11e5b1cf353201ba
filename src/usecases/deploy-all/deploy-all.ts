import { type TemplatedSection, templatedSections } from '../../codec/plan-writer/section-templates.ts';
import { composePlan } from '../../codec/plan-writer.ts';
import { type Coverage, coverageOf } from '../../domain/deploy-all/coverage.ts';
import { type DeployAllAnswer, leftOutNames } from '../../domain/deploy-all/deploy-all-answer.ts';
import { lastExecution } from '../../domain/deploy-all/leftovers.ts';
import { deployAllName } from '../../domain/follow-ups/plan-name.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Problem } from '../../domain/problem.ts';
import { isoNow } from '../../ports/clock.ts';
import { openPlan, refusedPlan, takenNames } from '../follow-ups/open-plan.ts';
import { chooseSource } from '../new-plan/choose-source.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { type ChosenApplications, chooseWhatToDeploy, type DeployAllBasis } from './choose-what-to-deploy.ts';
import type { DeployAllPorts, DeployAllRequest } from './deploy-all-request.ts';
import { nothingToDeploy, refuseSecond, unseenBuilds } from './refusals.ts';
import { requireBuildTarget } from './require-build-target.ts';
import { deployAllsUnderWay } from './standing-deploy-alls.ts';

/**
 * Writes the plan that brings an environment to its platform, to a branch of its own (LifeTime: "Deploy All"). Nothing is
 * written, and `plan` is null, when another one is open or under way, when nothing is behind, and when nothing that is
 * behind can be deployed; only the second is no error. Rejects with a Refusal: `wrong` where platform or evidence of
 * builds are not configured, `lost` when nothing could be seen. Of two who do this at once one writes the branch, and the
 * other finds it.
 */
export async function deployAll(
  ports: DeployAllPorts,
  trusted: Trusted,
  request: DeployAllRequest,
): Promise<DeployAllAnswer> {
  for (;;) {
    await ports.repository.refresh();
    const answer = await tryDeployAll(ports, trusted, request);
    if (answer !== undefined) return answer;
  }
}

/** Undefined when somebody else has taken the name meanwhile. */
async function tryDeployAll(
  ports: DeployAllPorts,
  trusted: Trusted,
  request: DeployAllRequest,
): Promise<DeployAllAnswer | undefined> {
  const environment = requireEnvironment(trusted, request.environment);
  const target = requireBuildTarget(environment);
  const { name, platform } = target;
  const source = chooseSource(trusted, environment, request.source, '--from');
  const records = await ports.readRecords();
  const state = await records.environment(name);
  // Before the look at what is open: one that appears later takes the name, and this one begins again.
  const taken = await takenNames(ports.repository, state);
  const standing = [
    ...(await ports.readStanding(name)),
    ...(await deployAllsUnderWay(ports.repository, state)),
  ];
  const second = refuseSecond(name, standing);
  if (second !== undefined) return unwritten(target, noCoverage, second);
  const last = request.afresh ? undefined : lastExecution(await records.endedRuns(name), platform);
  const coverage = coverageOf({ applications: state.applications, platform, last: last ?? null });
  const basis = { trusted, records, source, environment, target, state, coverage };
  const choice = await chooseWhatToDeploy(ports, basis);
  if (choice.entries.length > 0) return write(ports, basis, { request, choice, taken });
  if (coverage.behind.length === 0) return unwritten(target, coverage, null, choice);
  const unseen = unseenBuilds(choice.leftOut);
  if (unseen !== undefined) throw unseen;
  return unwritten(target, coverage, nothingToDeploy(target, coverage), choice);
}

const noCoverage: Coverage = { relaunches: null, behind: [], alreadyThere: [], notCovered: [] };
const nothingChosen: ChosenApplications = { entries: [], leftOut: new Map(), adjusted: [] };

function unwritten(
  { name, platform }: DeployAllBasis['target'],
  { relaunches, notCovered }: Coverage,
  problem: Problem | null,
  { leftOut }: ChosenApplications = nothingChosen,
): DeployAllAnswer {
  const refused = refusedPlan(name, problem === null ? [] : [problem]);
  return { ...refused, platform, relaunches, entries: [], leftOut, notCovered };
}

async function write(
  ports: DeployAllPorts,
  { trusted, source, environment, target: { name: target, platform }, coverage }: DeployAllBasis,
  {
    request: { by },
    choice,
    taken,
  }: {
    readonly request: DeployAllRequest;
    readonly choice: ChosenApplications;
    readonly taken: ReadonlySet<string>;
  },
): Promise<DeployAllAnswer | undefined> {
  const { entries, leftOut, adjusted } = choice;
  const { relaunches, notCovered } = coverage;
  const text = composePlan({
    ...{ source: source.name, target, entries, sections: requiredSections(environment) },
    onFailure: 'continue',
    deployAll: {
      platform,
      ...(by !== null && { by }),
      ...(relaunches !== null && { relaunches }),
      leftOut: leftOutNames(leftOut),
    },
  });
  const plan = deployAllName(isoNow(ports.clock).slice(0, 10), platform, taken);
  const message = `deploy all to ${target} on platform ${platform}`;
  const drafted = { plan, target, text, message, dropped: [], adjusted, problems: [] };
  const written = await openPlan(ports, trusted, drafted);
  return written && { ...written, platform, relaunches, entries, leftOut, notCovered };
}

/** People have little to say of hundreds of redeployments, so they are asked for no more than they must say. */
function requiredSections({ required }: Environment): TemplatedSection[] {
  return templatedSections.filter((section) =>
    required.some((part) => part === section || part.startsWith(`${section}.`)),
  );
}
