import type { BranchRules } from './branch-rules.ts';
import type { Seen } from './seen.ts';

/** What the service that hosts the repository says of it. */
export interface HostedFacts {
  readonly home: RepositoryHome;
  readonly token: TokenFacts;
  readonly defaultBranch: string;
  /** By branch: the trusted branch, the branch of every environment, and that of the records. */
  readonly rules: ReadonlyMap<string, BranchRules>;
  /** By environment: the rules for a branch with a plan for it; empty when nothing follows a run by itself. */
  readonly planRules: ReadonlyMap<string, BranchRules>;
  /** By branch: what is wrong with its file of code owners, a sentence each; a branch without that file is absent. */
  readonly ownerErrors: ReadonlyMap<string, Seen<readonly string[]>>;
  readonly actions: Seen<ActionsSettings>;
  readonly pages: Seen<PagesFacts>;
  readonly keyEnvironment: Seen<KeyEnvironment | null>;
  /** By the repository of an application, when the same service hosts it. */
  readonly versionTags: ReadonlyMap<string, Seen<TagRules>>;
}

export interface RepositoryHome {
  /** `owner/name`. */
  readonly name: string;
  /** Web address, https, without a slash at its end. */
  readonly url: string;
}

/** The token with which all of this was asked. */
export interface TokenFacts {
  /** `app`: of the App that acts. `job`: GITHUB_TOKEN of a workflow's job. `person`: anybody else's. */
  readonly kind: 'app' | 'job' | 'person';
  /** The App's id, when it is one and its number is known. */
  readonly app: number | null;
  /** Rights by name, with `read`, `write` or `admin`; null when the token does not tell. */
  readonly rights: ReadonlyMap<string, string> | null;
}

/** Who may read what is published from the repository; its site does not matter where everybody may read all of it. */
export type PagesFacts = 'public repository' | 'no site' | 'public site' | 'private site';

export interface ActionsSettings {
  /** What GITHUB_TOKEN may do in a workflow that does not say. */
  readonly defaultRights: 'read' | 'write';
  /** Whether GITHUB_TOKEN may open and approve pull requests. */
  readonly mayApprove: boolean;
}

/** The environment of GitHub Actions that holds the App's key. */
export interface KeyEnvironment {
  /** Which branches' workflows get the key: patterns, or one of the two ready-made choices. */
  readonly branches: 'all' | 'protected' | readonly string[];
  /** What a job waits for before it begins, in words. */
  readonly delays: readonly string[];
  /** The value of the variable that holds the App's id; null when it is not set. */
  readonly appId: Seen<string | null>;
}

/** Patterns of full references, such as `refs/tags/v*` or `~ALL`, to which each rule applies. */
export interface TagRules {
  readonly notMoved: readonly string[];
  readonly notDeleted: readonly string[];
}
