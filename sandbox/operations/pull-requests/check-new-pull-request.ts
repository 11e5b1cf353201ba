import { mergeBaseOf } from '../../git/commits.ts';
import type { Actor } from '../../model/access/caller.ts';
import { findBranch } from '../../model/lookups.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { Refusal } from '../refusal.ts';
import type { NewPullRequest } from './open-pull-request.ts';

/** The commits that a new pull request is about. */
export interface Ends {
  readonly source: Repository;
  readonly head: string;
  readonly base: string;
}

/** Refuses what GitHub refuses when a pull request is opened; else the commits that it is about. */
export async function checkNewPullRequest(actor: Actor, wanted: NewPullRequest): Promise<Ends> {
  const { repository } = wanted;
  refuseWorkflow(repository, actor);
  const source = wanted.head.repository ?? repository;
  const head = findBranch(source, wanted.head.ref)?.commit;
  const base = findBranch(repository, wanted.base)?.commit;
  if (!head) throw fieldRefusal('head', 'invalid', `head ${wanted.head.ref} is no branch`);
  if (!base) throw fieldRefusal('base', 'invalid', `base ${wanted.base} is no branch`);
  refuseDouble(wanted, source);
  await refuseEmpty(wanted, { source, head, base });
  return { source, head, base };
}

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository */
function refuseWorkflow({ settings }: Repository, { token }: Actor): void {
  if (token?.kind !== 'workflow' || settings.workflowsMayOpenPullRequests) return;
  throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
}

function refuseDouble({ repository, head, base }: NewPullRequest, source: Repository): void {
  const double = [...repository.pullRequests.values()].some(
    (other) =>
      other.state === 'open' &&
      other.head.repository === source &&
      other.head.ref === head.ref &&
      other.base.ref === base,
  );
  if (!double) return;
  throw fieldRefusal(
    'head',
    'custom',
    `A pull request already exists for ${source.owner.login}:${head.ref}.`,
  );
}

async function refuseEmpty(wanted: NewPullRequest, { source, head, base }: Ends): Promise<void> {
  const common = await mergeBaseOf(source.folder, head, base);
  const [ref, baseRef] = [wanted.head.ref, wanted.base];
  if (common === head) throw fieldRefusal('base', 'custom', `No commits between ${baseRef} and ${ref}`);
  // A fork may lack the newest commits of the base; that is no lack of common history.
  if (common !== null || source !== wanted.repository) return;
  throw fieldRefusal('base', 'custom', `The ${ref} branch has no history in common with ${baseRef}`);
}

function fieldRefusal(field: string, code: 'invalid' | 'custom', message: string): Refusal {
  return new Refusal(422, message, { resource: 'PullRequest', field, code });
}
