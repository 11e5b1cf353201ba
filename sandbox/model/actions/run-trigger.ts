import type { Commit } from '../../git/commits.ts';
import type { JsonObject } from '../../openapi/json.ts';
import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';

/** What a run of a workflow is about, as its event was at the time. */
export interface RunSubject {
  readonly headRepository: Repository;
  /** Short name of a branch or tag. */
  readonly headBranch: string;
  readonly head: Commit;
}

/** Why a run is there; it stays the same when the run is started again. */
export interface RunTrigger {
  /** Such as `pull_request`. */
  readonly event: string;
  readonly payload: JsonObject;
  readonly actor: User | Bot;
  readonly subject: RunSubject;
  /** GITHUB_REF, whole. */
  readonly ref: string;
  /** GITHUB_SHA: the commit that the workflow's file is taken from. */
  readonly sha: string;
  /** Of a dispatch, with their types; empty otherwise. */
  readonly inputs: JsonObject;
  /** Whether somebody else's repository is behind it: its token only reads, and it gets no secrets. */
  readonly fromFork: boolean;
  /** How many ends of runs led to this one, each starting the next. */
  readonly links: number;
}
