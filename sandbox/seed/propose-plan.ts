import type { NewFilesCommit } from '../git/write-commits.ts';
import type { Actor } from '../model/access/caller.ts';
import type { User } from '../model/accounts/account.ts';
import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import { openPullRequest, openPullRequests } from '../operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../operations/repositories/commit-files.ts';

export interface PlanPlace {
  readonly releases: Repository;
  readonly author: User;
  /** A fork that the branch is in; default: the release repository itself. */
  readonly fork?: Repository;
}

export interface ProposedPlan {
  readonly environment: string;
  readonly plan: string;
  /** The plan's file; see `planText`. */
  readonly text: string;
  /** Further files that the branch changes. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly draft?: boolean;
}

/** Opens a plan as people do: its file on a branch `plan/<environment>/<plan>`, and a pull request. */
export async function proposePlan(world: World, proposed: PlanPlace & ProposedPlan): Promise<PullRequest> {
  const { releases, author, fork = releases } = proposed;
  const actor: Actor = { account: author, token: null };
  await commitFiles(world, actor, fork, commitOf(author, proposed));
  return openPullRequest(world, actor, { repository: releases, ...pullRequestOf(fork, proposed) });
}

/** The same for many plans of one author, at once. */
export async function proposePlans(
  world: World,
  { releases, author, fork = releases }: PlanPlace,
  plans: readonly ProposedPlan[],
): Promise<PullRequest[]> {
  const actor: Actor = { account: author, token: null };
  const [first, ...others] = plans.map((plan) => commitOf(author, plan));
  if (first !== undefined) await commitFiles(world, actor, fork, first, ...others);
  const wanted = plans.map((plan) => pullRequestOf(fork, plan));
  return openPullRequests(world, actor, releases, wanted);
}

function commitOf(author: User, { environment, plan, text, files = {} }: ProposedPlan): NewFilesCommit {
  return {
    branch: branchOf(environment, plan),
    from: `refs/heads/env/${environment}^0`,
    files: { [`plans/${plan}.yml`]: text, ...files },
    message: `Plan ${plan}`,
    author: `${author.name ?? author.login} <${author.login}@acme.example>`,
  };
}

function pullRequestOf(repository: Repository, { environment, plan, draft = false }: ProposedPlan) {
  const head = { repository, ref: branchOf(environment, plan) };
  return { title: `Plan ${plan}`, head, base: `env/${environment}`, draft };
}

function branchOf(environment: string, plan: string): string {
  return `plan/${environment}/${plan}`;
}

/** A plan from development to qa, or from qa to production. */
export function planText(versions: Readonly<Record<string, string>>, target = 'qa'): string {
  const source = target === 'qa' ? 'development' : 'qa';
  const entries = Object.entries(versions).map(([application, version]) => `  ${application}: ${version}\n`);
  return `source: ${source}\ntarget: ${target}\napplications:\n${entries.join('')}`;
}
