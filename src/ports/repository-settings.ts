import type { BranchRules } from '../domain/doctor/facts/branch-rules.ts';
import type {
  ActionsSettings,
  KeyEnvironment,
  PagesFacts,
  RepositoryHome,
  TagRules,
  TokenFacts,
} from '../domain/doctor/facts/hosted-facts.ts';
import type { Seen } from '../domain/doctor/facts/seen.ts';

/**
 * The settings of the release repository where it is hosted, read only. What the token may not see is `hidden`.
 *
 * Every method rejects with ForgeUnavailable when no clear and complete answer could be had, and with
 * ForgeForbidden when the token may not even read the repository.
 */
export interface RepositorySettings {
  readonly home: RepositoryHome;
  readonly token: TokenFacts;
  defaultBranch(): Promise<string>;
  /** The rules that hold for a branch of that name, whether it exists or not. */
  branchRules(branch: string): Promise<BranchRules>;
  /** What is wrong with the file of code owners on a branch, a sentence each. */
  ownerErrors(branch: string): Promise<Seen<readonly string[]>>;
  actions(): Promise<Seen<ActionsSettings>>;
  pages(): Promise<Seen<PagesFacts>>;
  /** An environment of GitHub Actions, with one variable of it; null when there is no such environment. */
  keyEnvironment(name: string, variable: string): Promise<Seen<KeyEnvironment | null>>;
  /** Rules for tags of other repositories, `owner/name` each, all asked in one go. */
  tagRules(repositories: readonly string[]): Promise<ReadonlyMap<string, Seen<TagRules>>>;
  /**
   * Workflow files of other repositories as a dispatch would take them, in the order of the questions, all asked in
   * one go: null for one that is not there, or that the repository's default branch does not have.
   */
  workflows(questions: readonly WorkflowQuestion[]): Promise<readonly Seen<string | null>[]>;
}

export interface WorkflowQuestion {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  /** A branch or tag. */
  readonly ref: string;
}
