import type { Hidden, Seen } from './seen.ts';

/** Everything that rulesets and the older branch protection say of one branch, taken together. */
export interface BranchRules {
  /** What a pull request needs; null when commits may arrive without one. */
  readonly pullRequest: ReviewRules | null;
  readonly blocksForcePush: boolean;
  readonly blocksDeletion: boolean;
  readonly statuses: readonly RequiredStatus[];
  readonly mergeQueue: boolean;
  /** Who may move the branch by pushing to it; null when everybody who may write to the repository. */
  readonly writers: Seen<readonly Actor[]> | null;
  /** Who need not obey some of these rules. */
  readonly exempt: Seen<readonly Actor[]>;
  /** Names of the rules that would refuse a plain push with the token that asks; `writers` is one of them. */
  readonly refusals: Seen<readonly string[]>;
  /** Names of the rules that would keep the token that asks from making the branch. */
  readonly creationRefusals: Seen<readonly string[]>;
  /** Rules that there may be besides, and that could not be seen; null when these are all. */
  readonly more: Hidden | null;
}

export interface ReviewRules {
  readonly approvals: number;
  /** Whether a code owner must be among those who approve. */
  readonly codeOwners: boolean;
  /** Whether somebody else than the one who pushed last must approve what was pushed. */
  readonly lastPushApproved: boolean;
  /** Whether an approval ends when something is pushed. */
  readonly dismissesStale: boolean;
}

export interface RequiredStatus {
  readonly context: string;
  /** Id of the App that must set it; null when anybody's counts. */
  readonly app: number | null;
}

/** Somebody whom a rule lets through. */
export type Actor =
  | { readonly kind: 'app'; readonly id: number }
  /** Anybody else, as text for people: `team 7`, `organization administrators`. */
  | { readonly kind: 'other'; readonly name: string };

export function actorInWords(actor: Actor): string {
  return actor.kind === 'app' ? `App ${actor.id}` : actor.name;
}

export function isSameActor(a: Actor, b: Actor): boolean {
  return a.kind === b.kind && actorInWords(a) === actorInWords(b);
}
