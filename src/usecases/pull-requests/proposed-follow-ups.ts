import { type FollowUpKind, isFollowUpOf } from '../../domain/follow-ups/follow-up-origin.ts';
import type { StandingFollowUp } from '../../domain/follow-ups/standing-follow-up.ts';
import { environmentBranch, type PlanAddress, planBranch } from '../../domain/names.ts';
import type { PullRequestOfBranch } from '../../ports/forge.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { parseEvidence } from '../follow-ups/follow-up-body.ts';
import type {
  ProposedFollowUps,
  ProposedFollowUpsReader,
  StandingQuestion,
} from '../follow-ups/standing-follow-ups.ts';
import { openPlansOnBranches } from '../reading/open-plans.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';

type Ports = Pick<EvaluationPorts, 'forge' | 'repository'>;

type PullRequests = ReadonlyMap<string, readonly PullRequestOfBranch[]>;

/**
 * Where pull requests propose plans: what is proposed from the branches of plans of this repository, and such branches
 * without a pull request, because whoever pushed one did not come as far. What anybody proposes from a fork, or from
 * another branch, may say of itself what it likes: it stands in nobody's way. A branch whose pull request was closed is
 * withdrawn; one that was deleted then is known by what that pull request says of itself.
 */
export function followUpsOnPullRequests({ forge, repository }: Ports): ProposedFollowUpsReader {
  return async (question) => {
    const { target, run, name } = question;
    const pushed = await readPushed(repository, question);
    const plans = [run, ...[name, ...pushed].map((plan) => ({ environment: target, plan }))];
    const branches = plans.map(({ environment, plan }) => planBranch(environment, plan));
    return proposals(question, { pushed, pullRequests: await forge.pullRequestsOf([...new Set(branches)]) });
  };
}

/** Names of the plans on branches of the target that say of themselves that they are this follow-up. */
async function readPushed(
  repository: ReleaseRepository,
  { kind, run, target }: StandingQuestion,
): Promise<readonly string[]> {
  const branches = await repository.branches('env/', planBranch(target, ''));
  const plans = await openPlansOnBranches(repository)(branches, target);
  return plans
    .filter(({ content }) => isFollowUpOf(content.value?.origin ?? null, kind, run))
    .map(({ plan }) => plan);
}

function proposals(
  question: StandingQuestion,
  found: { readonly pushed: readonly string[]; readonly pullRequests: PullRequests },
): ProposedFollowUps {
  const { kind, run, target, name } = question;
  const ofBranch = ({ environment, plan }: PlanAddress) =>
    found.pullRequests.get(planBranch(environment, plan)) ?? [];
  const pushed = found.pushed.map((plan) => {
    const address = { environment: target, plan };
    return standingOnBranch(address, ofBranch(address));
  });
  const closed = ofBranch({ environment: target, plan: name }).filter(
    ({ state, body }) => state !== 'open' && tellsOf(body, { kind, run, target }),
  );
  const withdrawn = closed.map((it) => standing({ environment: target, plan: name }, 'withdrawn', it));
  const merged = ofBranch(run).find(
    ({ state, base }) => state === 'merged' && base === environmentBranch(run.environment),
  );
  return { followUps: [...pushed, ...withdrawn], pullRequestOfRun: merged?.number ?? null };
}

/** One that is open to another branch is no plan for this environment any more. */
function standingOnBranch(
  address: PlanAddress,
  pullRequests: readonly PullRequestOfBranch[],
): StandingFollowUp {
  const base = environmentBranch(address.environment);
  const open = pullRequests.find((it) => it.state === 'open' && it.base === base);
  if (open !== undefined) return standing(address, 'open', open);
  const [newest] = pullRequests;
  return newest === undefined
    ? standing(address, 'unproposed', null)
    : standing(address, 'withdrawn', newest);
}

function standing(
  { environment, plan }: PlanAddress,
  stage: StandingFollowUp['stage'],
  pullRequest: StandingFollowUp['pullRequest'],
): StandingFollowUp {
  if (pullRequest === null) return { environment, plan, stage, pullRequest };
  const { number, url, body } = pullRequest;
  return { environment, plan, stage, pullRequest: { number, url, body } };
}

function tellsOf(
  body: string,
  { kind, run, target }: { readonly kind: FollowUpKind; readonly run: PlanAddress; readonly target: string },
): boolean {
  const evidence = parseEvidence(body)?.evidence;
  return (
    evidence?.kind === kind &&
    evidence.target === target &&
    evidence.run.environment === run.environment &&
    evidence.run.plan === run.plan
  );
}
