import { readCommit } from '../../git/commits.ts';
import type { RunSubject } from '../../model/actions/run-trigger.ts';
import { noCommit } from '../../model/event.ts';
import { findBranch } from '../../model/lookups.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { objectAt } from '../../openapi/json.ts';
import type { Delivery } from '../delivery.ts';

/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs */
const skipping = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/;
const skippable = ['push', 'pull_request'];

/**
 * What a workflow that listens to this event runs on. Null when GitHub starts none: for what GITHUB_TOKEN did, for
 * a deleted branch, for a pull request in conflict, and when the head's message says so.
 */
export async function runSubject(delivery: Delivery): Promise<RunSubject | null> {
  const { cause, event, repository } = delivery;
  if (cause === null || cause.actor.token?.kind === 'workflow') return null;
  const place = await placeOf(delivery);
  if (place === null || place.sha === noCommit) return null;
  const { sha, headBranch, headRepository } = place;
  const conflicting = cause.name === 'pull_request' && cause.pullRequest.mergeable === false;
  if (conflicting && cause.pullRequest.head.sha === sha) return null;
  const head = await readCommit(repository.folder, sha);
  if (skippable.includes(event) && skipping.test(head.message)) return null;
  return { headRepository, headBranch, head };
}

interface Place extends Omit<RunSubject, 'head'> {
  readonly sha: string;
}

async function placeOf({ cause, repository, payload }: Delivery): Promise<Place | null> {
  switch (cause?.name) {
    case 'pull_request':
    case 'pull_request_review': {
      const head = objectAt(objectAt(await payload(), 'pull_request'), 'head');
      const { head: now } = cause.pullRequest;
      return { headRepository: now.repository, headBranch: now.ref, sha: String(head.sha) };
    }
    case 'push':
      return { headRepository: repository, headBranch: shortName(cause.ref), sha: cause.after };
    case 'merge_group': {
      const { headRef, headSha } = cause.group;
      return { headRepository: repository, headBranch: shortName(headRef), sha: headSha };
    }
    default:
      return defaultBranch(repository);
  }
}

function defaultBranch(repository: Repository): Place | null {
  const tip = findBranch(repository, repository.defaultBranch)?.commit ?? null;
  return tip === null ? null : { headRepository: repository, headBranch: repository.defaultBranch, sha: tip };
}

function shortName(ref: string): string {
  return ref.startsWith(branchPrefix) ? ref.slice(branchPrefix.length) : ref.replace(/^refs\/tags\//, '');
}
