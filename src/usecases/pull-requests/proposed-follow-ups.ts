import { type FollowUpKind, isFollowUpOf } from '../../domain/follow-ups/follow-up-origin.ts';
import type { StandingFollowUp } from '../../domain/follow-ups/standing-follow-up.ts';
import { environmentBranch, type PlanAddress, planBranch } from '../../domain/names.ts';
import type { PullRequestOfBranch } from '../../ports/forge.ts';
import { parseEvidence } from '../follow-ups/follow-up-body.ts';
import type {
  ProposedFollowUps,
  ProposedFollowUpsReader,
  StandingQuestion,
} from '../follow-ups/standing-follow-ups.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { openPlansOnBranches } from '../reading/open-plans.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { openPlansNow } from './open-pull-requests.ts';

type Ports = Pick<EvaluationPorts, 'forge' | 'repository'>;

type PullRequests = ReadonlyMap<string, readonly PullRequestOfBranch[]>;

/**
 * Where pull requests propose plans: those that are open, and branches of plans without any, because whoever pushed
 * one did not come as far as its pull request. A branch whose pull request was closed is withdrawn; one that was
 * deleted then is known by what that pull request says of itself.
 */
export function followUpsOnPullRequests(ports: Ports): ProposedFollowUpsReader {
  return async (question) => {
    const { onPullRequests, onBranches } = await readPlans(ports, question);
    const { target, run, name } = question;
    const ofRun = planBranch(run.environment, run.plan);
    const named = [name, ...[...onPullRequests, ...onBranches].map(({ plan }) => plan)];
    const branches = [ofRun, ...named.map((plan) => planBranch(target, plan))];
    const pullRequests = await ports.forge.pullRequestsOf([...new Set(branches)]);
    return proposals(question, { onPullRequests, onBranches, pullRequests });
  };
}

/** The plans that say of themselves that they are this follow-up. */
async function readPlans(
  { forge, repository }: Ports,
  { kind, run, target }: StandingQuestion,
): Promise<{ readonly onPullRequests: readonly OpenPlan[]; readonly onBranches: readonly OpenPlan[] }> {
  const isOne = ({ content }: OpenPlan) => isFollowUpOf(content.value?.origin ?? null, kind, run);
  const proposed = await openPlansNow({ forge, repository })(new Map(), target);
  const branches = await repository.branches('env/', planBranch(target, ''));
  const pushed = await openPlansOnBranches(repository)(branches, target);
  return { onPullRequests: proposed.filter(isOne), onBranches: pushed.filter(isOne) };
}

function proposals(
  question: StandingQuestion,
  found: {
    readonly onPullRequests: readonly OpenPlan[];
    readonly onBranches: readonly OpenPlan[];
    readonly pullRequests: PullRequests;
  },
): ProposedFollowUps {
  const { kind, run, target, name } = question;
  const ofBranch = (address: PlanAddress) =>
    found.pullRequests.get(planBranch(address.environment, address.plan)) ?? [];
  const open = found.onPullRequests.map(({ environment, plan, pullRequest }) => {
    const known = ofBranch({ environment, plan }).find(({ number }) => number === pullRequest?.number);
    const body = known?.body ?? '';
    return standing({ environment, plan }, 'open', pullRequest && { ...pullRequest, body });
  });
  const pushed = found.onBranches.map((it) => standingOnBranch(it, ofBranch(it)));
  const closed = ofBranch({ environment: target, plan: name }).filter(
    ({ state, body }) => state !== 'open' && tellsOf(body, { kind, run, target }),
  );
  const withdrawn = closed.map((it) => standing({ environment: target, plan: name }, 'withdrawn', it));
  const merged = ofBranch(run).find(
    ({ state, base }) => state === 'merged' && base === environmentBranch(run.environment),
  );
  return { followUps: [...open, ...pushed, ...withdrawn], pullRequestOfRun: merged?.number ?? null };
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
