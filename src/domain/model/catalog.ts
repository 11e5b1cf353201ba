/** What a module needs of another: a node-semver range of the producer's version. */
export interface Reference {
  readonly range: string;
  readonly optional: boolean;
}

/** References by the name of the producer module. */
export type References = ReadonlyMap<string, Reference>;

export interface CatalogModule {
  readonly references: References;
}

/** One file of the catalog: an application, where its versions are, and the modules it consists of. */
export interface CatalogEntry {
  readonly application: string;
  /** `owner/name`, or an absolute path, https:// or ssh:// address that git can read. */
  readonly repository: string;
  /** Tag pattern with exactly one `{version}`. */
  readonly tag: string;
  /** Path of a file at the tag with the modules and references of that version. */
  readonly manifest?: string;
  readonly modules: ReadonlyMap<string, CatalogModule>;
  /** Applications that go first when both are in one plan, without a reference. */
  readonly after: readonly string[];
  readonly settings: ReadonlyMap<string, SettingDeclaration>;
  /** What tells that a version is built; absent when its tag alone does. */
  readonly ready?: ReadyCheck;
}

/** A check run or commit status that must be successful on the commit of a version. */
export interface ReadyCheck {
  readonly check: string;
  /** Milliseconds from the merge of a plan within which it must be. */
  readonly within: number;
}

export interface SettingDeclaration {
  readonly description?: string;
  readonly required: boolean;
  readonly secret: boolean;
  readonly default?: string;
  readonly pattern?: string;
}
