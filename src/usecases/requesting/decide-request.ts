import { parsePlanForm } from '../../codec/plan-form.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { needsPerson } from '../../domain/follow-ups/gather-evidence.ts';
import { environmentBranch, planAddress, planBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ProposedRequest, RequestAnswer } from '../../domain/requests/request-answer.ts';
import type { TakenRequest } from '../../domain/requests/taken-request.ts';
import type { Issue, Writer } from '../../ports/conversations.ts';
import { failureOf } from '../failure.ts';
import { openProposal } from '../pull-requests/propose-plan.ts';
import { validateOpened } from '../pull-requests/validate-opened.ts';
import { type Trusted, trustedOrRefusal } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import { makeRequestedPlan } from './make-requested-plan.ts';
import { mayRequestAsOperator, maySortIssues } from './may-request.ts';
import type { RequestingPorts } from './requesting-ports.ts';
import { takenRequest } from './take-request.ts';

interface Asked {
  readonly issue: Issue;
  readonly author: Writer;
}

/** Makes and proposes the plan, or says why there is none; whatever the world puts in the way is part of the answer. */
export async function decideRequest(ports: RequestingPorts, asked: Asked): Promise<RequestAnswer> {
  try {
    await ports.repository.refresh();
    const { login } = asked.author;
    const isKnown = await maySortIssues(ports, login);
    const trusted = await trustedOrRefusal(ports.repository);
    // A configuration that cannot be used is nothing that whoever asked can put right.
    if (trusted instanceof Refusal)
      return { verdict: 'unread', problems: [unusable, ...(isKnown ? trusted.problems : [])] };
    const right = isKnown ? 'given' : await mayRequestAsOperator(ports, trusted.configuration, login);
    if (right !== 'given') return { verdict: 'outsider', problems: [reasons[right]] };
    return await makeOrFind(ports, trusted, asked);
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    // What a token may not do, or a broken repository, is nothing that whoever asked can put right.
    const isAnswer = cause instanceof Refusal && cause.kind !== 'lost';
    return { verdict: isAnswer ? 'refused' : 'unread', problems: failure.problems };
  }
}

async function makeOrFind(ports: RequestingPorts, trusted: Trusted, asked: Asked): Promise<RequestAnswer> {
  const taken = await takenRequest(ports, asked.issue.number);
  const standing = taken && (await standingAnswer(ports, taken));
  if (standing) return standing;
  const { request, problems } = parsePlanForm(asked.issue.body);
  if (request === undefined) return { verdict: 'refused', problems };
  const askers = await askersOf(ports, asked);
  const written = await makeRequestedPlan(ports, trusted, { issue: asked.issue, request, askers, taken });
  if (written.plan === null) return { verdict: 'refused', problems: written.problems };
  return propose(ports, { ...written, plan: written.plan }, asked);
}

/** What was proposed for the issue before is what it gets, whatever has become of that. */
async function standingAnswer(
  { forge }: RequestingPorts,
  { environment, plan }: TakenRequest,
): Promise<ProposedRequest | undefined> {
  const branch = planBranch(environment, plan);
  const all = (await forge.pullRequestsOf([branch])).get(branch) ?? [];
  const found = all.find(({ base }) => base === environmentBranch(environment));
  if (found === undefined) return undefined;
  const address = planAddress({ environment, plan });
  return { verdict: 'proposed', plan: address, pullRequest: found.number, problems: [] };
}

/** Whoever has edited the issue has had a hand in the plan as well, and cannot approve it. */
async function askersOf({ conversations }: RequestingPorts, { issue, author }: Asked): Promise<Writer[]> {
  const editors = await conversations.editors(issue.number);
  if (editors === null) throw new Refusal('no', [unknownEditors]);
  return [author, ...editors.filter(({ id }) => id !== author.id)];
}

async function propose(
  ports: RequestingPorts,
  written: FollowUpAnswer & { readonly plan: string },
  { issue, author }: Asked,
): Promise<RequestAnswer> {
  const { target, plan } = written;
  const answer = await openProposal(ports.forge, written, {
    title: `${target}: ${plan}`,
    body: `Proposes the deployment plan \`${written.file}\` for \`${target}\`, which \`${author.login}\` has asked for in #${issue.number}.`,
    draft: written.problems.some(needsPerson),
  });
  if (answer.pullRequest == null) return { verdict: 'unread', problems: answer.problems };
  const { number } = answer.pullRequest;
  const unjudged = await validateOpened(ports, { number, target });
  return {
    verdict: 'proposed',
    plan: planAddress({ environment: target, plan }),
    pullRequest: number,
    problems: [...written.problems, ...unjudged],
  };
}

const reasons = {
  lacking: error(
    'plans are asked for by operators, and by people who have at least the role triage in this repository',
  ),
  unknown: error(
    "whether you are an operator could not be read: the App needs 'members: read' to see who is in a team",
  ),
};
const unusable = error(
  'the configuration on main cannot be used; whoever looks after this repository must put it right first',
);
const unknownEditors = error(
  'who has edited this issue cannot be known in full, and nobody may approve what they have written; open another one',
);

function error(message: string): Problem {
  return { code: 'usage', severity: 'error', message };
}
