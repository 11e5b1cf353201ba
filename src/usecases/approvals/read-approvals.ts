import { readApprovers, type TeamMembers } from '../../domain/approvals/approvers.ts';
import { type Ancestor, involvedIn } from '../../domain/approvals/involved.ts';
import { judgeApprovals } from '../../domain/approvals/judge-approvals.ts';
import { latestDecisions } from '../../domain/approvals/latest-decisions.ts';
import { failureOf } from '../failure.ts';
import { ancestorsReader } from './ancestors-reader.ts';
import type { ApprovalPorts, ApprovalQuestion, PlanApprovals } from './approval-question.ts';
import { approvedBlobs } from './approved-blobs.ts';
import { type ChainOfOrigins, readChain, readFormer } from './chain-of-origins.ts';

/** How what cannot be read is dealt with; `undefined` for what is not known then. */
type Attempt = <Answer>(work: () => Promise<Answer>) => Promise<Answer | undefined>;

/**
 * Judges the approvals of plans, in the order of the questions. Further evidence is asked for only where somebody
 * approved: teams in one request for all, and in two more the pull requests of the plans from which they were made.
 * What cannot be read counts for nobody and is said in the judgement; nothing is rejected for it.
 */
export function readApprovals(
  ports: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
): Promise<PlanApprovals[]> {
  const notes: string[] = [];
  return gather(ports, questions, {
    notes,
    async attempt(work) {
      try {
        return await work();
      } catch (cause) {
        const failure = failureOf(cause);
        if (failure === undefined) throw cause;
        notes.push(...failure.problems.map(({ message }) => message));
        return undefined;
      }
    },
  });
}

/** The same, but rejects as the ports do when something cannot be read: no verdict is better than a wrong one. */
export function requireApprovals(
  ports: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
): Promise<PlanApprovals[]> {
  return gather(ports, questions, { notes: [], attempt: (work) => work() });
}

interface Reading {
  readonly attempt: Attempt;
  /** Why something could not be read. */
  readonly notes: readonly string[];
}

async function gather(
  ports: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
  { attempt, notes }: Reading,
): Promise<PlanApprovals[]> {
  const approved = questions.filter((it) => approvedCommits(it).length > 0);
  const chains = await readChains(ports, approved, attempt);
  const teams = await readTeams(ports, approved, attempt);
  const ancestorsOf = await attempt(() => ancestorsReader(ports.reviewers, [...chains.values()]));
  const blobs = await attempt(() => readBlobs(ports, approved));
  return questions.map((question) => {
    const { policy, override, plan, blob, proposed } = question;
    const chain = chains.get(question);
    const isApproved = approved.includes(question);
    const ancestors = chain && ancestorsOf?.(chain);
    const lacksAncestors = isApproved && !(chain?.complete && ancestors);
    const evidence = {
      blob,
      reviews: proposed.reviews,
      blobAt: blobs?.get(question) ?? new Map(),
      involved: involvedIn(proposed, plan, ancestors ?? []),
      mayLackAuthors: lacksAncestors || isIncomplete(proposed) || (ancestors ?? []).some(hasMoreAuthors),
      teams,
      notes: isApproved ? [...(chain?.notes ?? []), ...notes] : [],
    };
    const narrowed = plan.approvers && { narrowedTo: plan.approvers };
    return {
      ...judgeApprovals({ ...evidence, ...narrowed, policy: policy ?? { required: 0 } }),
      override: override && judgeApprovals({ ...evidence, policy: override }),
    };
  });
}

function approvedCommits({ proposed }: ApprovalQuestion): string[] {
  return latestDecisions(proposed.reviews).flatMap(({ last: { state, commit } }) =>
    state === 'approved' && commit !== null ? [commit] : [],
  );
}

type Chains = ReadonlyMap<ApprovalQuestion, ChainOfOrigins | undefined>;

async function readChains(
  ports: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
  attempt: Attempt,
): Promise<Chains> {
  const chains = new Map<ApprovalQuestion, ChainOfOrigins | undefined>();
  for (const question of questions) {
    chains.set(question, await attempt(() => readWholeChain(ports, question)));
  }
  return chains;
}

/** What was merged of a plan before belongs to what it was made from. */
async function readWholeChain(ports: ApprovalPorts, question: ApprovalQuestion): Promise<ChainOfOrigins> {
  const former = await readFormer(ports, { ...question, plan: question.name });
  const chain = await readChain(ports, question.plan.origin);
  return { ...chain, links: [...former, ...chain.links] };
}

async function readTeams(
  { reviewers }: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
  attempt: Attempt,
): Promise<TeamMembers> {
  const lists = questions.flatMap(({ policy, override, plan }) => [
    policy?.from ?? [],
    override?.from ?? [],
    plan.approvers ?? [],
  ]);
  const teams = new Set(lists.flatMap((list) => readApprovers(list).teams));
  const members = teams.size === 0 ? new Map() : await attempt(() => reviewers.teamMembers([...teams]));
  return new Map([...teams].map((team) => [team, members?.get(team) ?? 'unknown']));
}

async function readBlobs(
  { repository }: ApprovalPorts,
  questions: readonly ApprovalQuestion[],
): Promise<ReadonlyMap<ApprovalQuestion, ReadonlyMap<string, string | null>>> {
  const blobs = new Map<ApprovalQuestion, ReadonlyMap<string, string | null>>();
  for (const question of questions) {
    const { name: plan, proposed } = question;
    const wanted = { plan, head: proposed.head, commits: approvedCommits(question) };
    blobs.set(question, await approvedBlobs(repository, wanted));
  }
  return blobs;
}

function isIncomplete({ contributors }: ApprovalQuestion['proposed']): boolean {
  return !contributors.complete;
}

function hasMoreAuthors({ pullRequest }: Ancestor): boolean {
  return pullRequest !== null && !pullRequest.contributors.complete;
}
