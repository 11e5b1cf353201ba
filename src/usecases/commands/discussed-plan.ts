import { offersOnProposal } from '../../domain/commands/offered-commands.ts';
import type { Offer } from '../../domain/listing/listed-plan.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import { type PlanAddress, parseEnvironmentBranch, planAddress, planOfPath } from '../../domain/names.ts';
import type { Conversations, DiscussedPullRequest } from '../../ports/conversations.ts';
import { readToConfirm } from '../confirming/read-to-confirm.ts';
import type { EvaluationPorts } from '../pull-requests/evaluation-ports.ts';
import { readProposal } from '../pull-requests/read-proposal.ts';
import { bringHeads, environmentPullRequests, isOn } from '../pull-requests/snapshot.ts';
import { Refusal, refused } from '../refusal.ts';

export interface CommandingPorts extends EvaluationPorts {
  readonly conversations: Conversations;
}

/** The plan of a pull request, and what can be said of it. */
export type DiscussedPlan = OpenDiscussed | RunDiscussed;

interface Discussed extends PlanAddress {
  /** Id of the plan's file. */
  readonly blob: string;
  readonly offers: readonly Offer[];
}

export interface OpenDiscussed extends Discussed {
  readonly stage: 'open';
  readonly pullRequest: number;
  readonly head: string;
}

export interface RunDiscussed extends Discussed {
  readonly stage: 'merged';
}

/**
 * What a pull request is about: the plan that it proposes, or the run of the one that it has brought. Rejects with a
 * Refusal (`no`) where it is about no plan, or about none of which anything can be said.
 */
export async function readDiscussedPlan(ports: CommandingPorts, number: number): Promise<DiscussedPlan> {
  const pullRequest = await ports.conversations.pullRequest(number);
  if (pullRequest === null) throw refused(`#${number} is no pull request, so it is about no plan`);
  const environment = parseEnvironmentBranch(pullRequest.base);
  if (environment === undefined) {
    throw refused(`pull request #${number} is for ${pullRequest.base}, which is no environment's branch`);
  }
  switch (pullRequest.state) {
    case 'open':
      return readOpen(ports, pullRequest);
    case 'merged':
      return readMerged(ports, pullRequest, environment);
    case 'closed':
      throw refused(
        `pull request #${number} was closed without being merged, so its plan is neither proposed nor deployed; open it again first`,
      );
  }
}

async function readOpen(
  { forge, repository }: CommandingPorts,
  { number, branch, head }: DiscussedPullRequest,
): Promise<OpenDiscussed> {
  const wanted = (await environmentPullRequests(forge)).filter((it) => isOn(it, number));
  const [pullRequest] = await bringHeads(repository, wanted);
  if (pullRequest === undefined)
    throw refused(`pull request #${number} is not among the open ones any more, or not yet`);
  const found = await readProposal(repository, { branches: await repository.branches() }, pullRequest);
  if (found.kind === 'none') throw new Refusal('no', found.problems);
  const { environment, plan, content } = found.proposal;
  const offers = offersOnProposal({ isInFork: branch === null });
  return { stage: 'open', environment, plan, blob: content.blob, offers, pullRequest: number, head };
}

async function readMerged(
  ports: CommandingPorts,
  { number, mergeCommit, head }: DiscussedPullRequest,
  environment: string,
): Promise<RunDiscussed> {
  const { repository, readRecords } = ports;
  await repository.refresh([number]);
  const [plan, ...others] = mergeCommit === null ? [] : await broughtBy(ports, { head, mergeCommit });
  if (plan === undefined) throw refused(`the merge of pull request #${number} has brought no plan`);
  if (others.length > 0)
    throw refused(
      `the merge of pull request #${number} has brought several plans; say on the command line which one is meant`,
    );
  const run = await (await readRecords()).run(environment, plan);
  if (run === undefined) {
    throw refused(
      `${planAddress({ environment, plan })} is merged and not registered yet; that happens within minutes, so try again then`,
    );
  }
  const offers = offersOf(run, [], await readToConfirm(ports, run));
  return { stage: 'merged', environment, plan, blob: run.blob, offers };
}

/** The plans that a merge has changed; of several commits, as a rebase makes them, the last one counts. */
async function broughtBy(
  { repository }: Pick<CommandingPorts, 'repository'>,
  { head, mergeCommit }: { readonly head: string; readonly mergeCommit: string },
): Promise<string[]> {
  // From a head that is the merge itself nothing leads there; its own changes are told by its whole history.
  const from = head === mergeCommit ? null : head;
  const history = await repository.history(from, mergeCommit);
  const changes = history.find(({ commit }) => commit === mergeCommit)?.changes ?? [];
  return changes.flatMap(({ path }) => planOfPath(path) ?? []);
}
