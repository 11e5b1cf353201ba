import type { Actor } from '../model/access/caller.ts';
import type { User } from '../model/accounts/account.ts';
import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import { openPullRequest } from '../operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../operations/repositories/commit-files.ts';

export interface ProposedPlan {
  readonly releases: Repository;
  readonly environment: string;
  readonly plan: string;
  /** The plan's file; see `planText`. */
  readonly text: string;
  readonly author: User;
  /** Further files that the branch changes. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly draft?: boolean;
  /** A fork that the branch is in; default: the release repository itself. */
  readonly fork?: Repository;
}

/** Opens a plan as people do: its file on a branch `plan/<environment>/<plan>`, and a pull request. */
export async function proposePlan(world: World, proposed: ProposedPlan): Promise<PullRequest> {
  const { releases, environment, plan, text, author, files = {}, draft = false } = proposed;
  const actor: Actor = { account: author, token: null };
  const home = proposed.fork ?? releases;
  const [branch, base] = [`plan/${environment}/${plan}`, `env/${environment}`];
  await commitFiles(world, actor, home, {
    branch,
    from: `refs/heads/${base}^0`,
    files: { [`plans/${plan}.yml`]: text, ...files },
    message: `Plan ${plan}`,
    author: `${author.name ?? author.login} <${author.login}@acme.example>`,
  });
  const head = { repository: home, ref: branch };
  return openPullRequest(world, actor, { repository: releases, title: `Plan ${plan}`, head, base, draft });
}

/** A plan from development to qa, or from qa to production. */
export function planText(versions: Readonly<Record<string, string>>, target = 'qa'): string {
  const source = target === 'qa' ? 'development' : 'qa';
  const entries = Object.entries(versions).map(([application, version]) => `  ${application}: ${version}\n`);
  return `source: ${source}\ntarget: ${target}\napplications:\n${entries.join('')}`;
}
